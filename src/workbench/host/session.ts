import type { CellRange } from '../../core/sheet/snapshot';
import type { WorkbookModel } from '../model';
import { EventRegistry } from './events';
import { hostError } from './host-error';
import { RangeTarget } from './range-target';

/** What tells the add-in's proxy how to address the object next time. */
export type Identity = Readonly<Partial<Record<'Id' | '_Id' | '_ReferenceId', string>>>;

/** What a kept object holds on to: the ranges that have to follow the sheet until it is released. */
export interface Keepable {
  readonly parts: readonly RangeTarget[];
}

/** What one pane and the workbook have in common: kept references, and the ranges of the batch that runs. */
export class Session {
  readonly events = new EventRegistry();
  private readonly objects = new Map<string, object>();
  private readonly ids = new Map<Keepable, string>();
  private batchTargets = new Set<RangeTarget>();
  private lastReference = 0;

  /** @param excelApi the n of the ExcelApi 1.n that the host claims */
  constructor(
    readonly model: WorkbookModel,
    readonly excelApi: number,
  ) {}

  /** A range for an object of the running batch. */
  range(sheetId: string, range: CellRange): RangeTarget {
    const target = new RangeTarget(this.model, this.model.track(sheetId, range));
    this.batchTargets.add(target);
    return target;
  }

  /** Keeps an object beyond its batch, so that it can be addressed by its reference id. */
  keep(target: Keepable, object: object): void {
    if (this.ids.has(target)) return;
    this.lastReference += 1;
    const id = `{reference-${this.lastReference}}`;
    this.ids.set(target, id);
    this.objects.set(id, object);
    for (const part of target.parts) this.batchTargets.delete(part);
  }

  /** The id under which the object is kept, for its proxy. */
  identityOf(target: Keepable): Identity {
    const id = this.ids.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** @throws HostError InvalidReference when nothing is kept under the id */
  reference(id: string): object {
    const object = this.objects.get(id);
    if (!object) throw hostError('InvalidReference');
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
    for (const [target, owner] of this.ids) {
      if (owner !== id) continue;
      for (const part of target.parts) part.tracked.release();
      this.ids.delete(target);
    }
  }

  /** How many objects are kept; 0 when an add-in has cleaned up. */
  get referenceCount(): number {
    return this.objects.size;
  }

  /** The pane is gone, and all that it kept. */
  close(): void {
    for (const id of [...this.objects.keys()]) this.release(id);
    this.endBatch();
  }

  /** Lets go of the ranges that the batch did not keep. */
  endBatch(): void {
    for (const target of this.batchTargets) target.tracked.release();
    this.batchTargets = new Set();
  }
}
