import { createCheckSession, type CheckSession } from '../../../src/taskpane/state/check-session';
import type { CheckState } from '../../../src/taskpane/state/check';
import { createPreferences, type PreferencesStore } from '../../../src/taskpane/state/preferences';
import { createRepairs, type Repairs } from '../../../src/taskpane/state/repairs';
import { createSettingsSession } from '../../../src/taskpane/state/settings-session';
import type { HostOptions } from '../../../src/workbench/host';
import type { WorkbookData } from '../../../src/files/workbook-data';
import { checkAgain } from '../check-again';
import { startExcel, type RunningExcel } from './start-excel';

/** What the pane does, without its looks, on a workbook of ours. */
export interface OpenPane extends RunningExcel {
  readonly checks: CheckSession;
  readonly repairs: Repairs;
  readonly preferences: PreferencesStore;
  /** Lets `work` end, and whatever waits for the user's typing to pause. */
  pass(work?: Promise<unknown>): Promise<void>;
  /** What the latest check found. @throws when it found no table */
  found(): Extract<CheckState['outcome'], { kind: 'done' }>;
}

/** Opens the pane, which watches the sheet, before anything is checked. Time has to be jest's, see {@link passTimeInTurns}. */
export async function openPane(data: WorkbookData, options: HostOptions): Promise<OpenPane> {
  const excel = await startExcel(data, options);
  const { spreadsheet } = excel;
  const kept = { read: () => null, write: () => true };
  const settings = createSettingsSession({ spreadsheet, device: kept });
  const preferences = createPreferences(kept);
  const checks = createCheckSession({ spreadsheet, check: checkAgain(), settings, preferences });
  const repairs = createRepairs({ spreadsheet, checks });
  await pass(checks.start());
  return {
    ...excel,
    checks,
    repairs,
    preferences,
    pass,
    found: () => {
      const { outcome, problem } = checks.getState();
      if (outcome?.kind !== 'done' || problem) throw new Error(`${outcome?.kind}: ${problem?.message}`);
      return outcome;
    },
  };
}

/** Makes time jest's own in a file of tests, so that pauses pass at once. */
export function passTimeInTurns(): void {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }));
  afterEach(() => jest.useRealTimers());
}

async function pass(work: Promise<unknown> = Promise.resolve()): Promise<void> {
  let isDone = false;
  void work.finally(() => (isDone = true));
  for (let turn = 0; turn < 100 && !(isDone && turn > 10); turn++) await jest.advanceTimersByTimeAsync(200);
}
