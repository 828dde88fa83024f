import { DEFAULT_SETTINGS } from '../../core/check/settings';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Engine } from './engine';

/** As long as one stretch of it lasts where the browser does not tell how long it has nothing to do. */
const SLICE_MS = 8;
/** Where it does not tell when that is, either. */
const QUIET_MS = 200;

/** Resolves when there is nothing else to do, with what tells whether that is still so. */
export type WhenIdle = () => Promise<() => boolean>;

export interface WarmUpOptions {
  readonly engine: Pick<Engine, 'check' | 'preload'>;
  /** Imports the form that is checked. */
  readonly loadForm: () => Promise<{ readonly EXAMPLE: SheetSnapshot }>;
  /** False as soon as somebody has asked for a check: that one needs the time, and is its own warm-up. */
  readonly isWanted: () => boolean;
  readonly whenIdle?: WhenIdle;
  /** Told what broke. Nobody else is: the user has asked for nothing yet, and a check says itself what it meets. */
  readonly onBug: (error: unknown) => void;
}

/**
 * Makes what gets the check ready before it is asked for: fetches its code, and runs it once on a small form that is
 * built in. Code that has never run takes several times as long, and that would be the user's first check.
 */
export function createWarmUp(options: WarmUpOptions): () => Promise<void> {
  const { engine, loadForm, isWanted, whenIdle = idle, onBug } = options;
  return async () => {
    // a first check that cannot be had for want of a network says so
    if (!(await engine.preload())) return;
    try {
      const { EXAMPLE } = await loadForm();
      let isIdle = await whenIdle();
      if (!isWanted()) return;
      const steps = await engine.check(EXAMPLE, DEFAULT_SETTINGS);
      while (isWanted()) {
        let step = steps.next();
        while (!step.done && !step.value && isIdle()) step = steps.next();
        if (step.done) return;
        await step.value;
        isIdle = await whenIdle();
      }
    } catch (error) {
      onBug(error);
    }
  };
}

/** Safari has no idle callbacks. */
const idle: WhenIdle = () =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback((deadline) => resolve(() => deadline.timeRemaining() > 0));
      return;
    }
    setTimeout(() => {
      const end = performance.now() + SLICE_MS;
      resolve(() => performance.now() < end);
    }, QUIET_MS);
  });
