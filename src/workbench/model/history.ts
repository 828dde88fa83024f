import { invertEvents, type SheetEvent } from './changes';
import type { Sheet } from './sheet';

/** One step of undo: the sheets before and after, and what happened in between. */
export interface HistoryStep {
  readonly before: readonly Sheet[];
  readonly after: readonly Sheet[];
  readonly events: readonly SheetEvent[];
}

/** As many as Excel keeps; each holds on to the sheets before it. */
const MOST_STEPS = 100;

/** Where undo or redo leads: the sheets to show, and what happens on the way. */
export interface HistoryMove {
  readonly sheets: readonly Sheet[];
  readonly events: readonly SheetEvent[];
}

/** The steps that can be undone and done again. Sheets are immutable, so a step back is exact by construction. */
export class History {
  private done: HistoryStep[] = [];
  private undone: HistoryStep[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  push(step: HistoryStep): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  undo(): HistoryMove | null {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    return { sheets: step.before, events: invertEvents(step.events) };
  }

  redo(): HistoryMove | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return { sheets: step.after, events: step.events };
  }
}
