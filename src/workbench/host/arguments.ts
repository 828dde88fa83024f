import { hostError } from './host-error';
import type { ArgumentInfo } from './protocol';

/** The arguments of one call: plain values, or objects where the add-in passed a proxy. */
export class Arguments {
  private readonly values: readonly unknown[];

  /** @param resolve gives the object of an object path */
  constructor(info: ArgumentInfo | undefined, resolve: (pathId: number) => unknown) {
    const paths = info?.ReferencedObjectPathIds ?? [];
    this.values = (info?.Arguments ?? []).map((value, n) => {
      const path = paths[n];
      return typeof path === 'number' && path !== 0 ? resolve(path) : value;
    });
  }

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.raw(index) === null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw hostError('InvalidArgument');
    return value;
  }

  /** A whole number. @param fallback used when the argument is missing */
  integer(index: number, fallback?: number): number {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw hostError('InvalidArgument');
    return value;
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== 'boolean') throw hostError('InvalidArgument');
    return value;
  }
}
