import type { SheetResult } from '../../core/check/check-sheet';
import type { CheckSettings } from '../../core/check/settings';
import { isReportSheet } from '../../core/sheet/report-sheet';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { SheetReading } from '../../host/spreadsheet';
import type { Outcome } from './check';
import { inSlices, type WaitingSteps } from './in-slices';

/** The check itself; its code may have to be fetched first. It never throws on what cells hold. */
export type Check = (
  snapshot: SheetSnapshot,
  settings: CheckSettings,
) => WaitingSteps<SheetResult> | Promise<WaitingSteps<SheetResult>>;

/** What a reading comes to under these settings; null where it was given up. */
export type Judge = (reading: SheetReading, settings: CheckSettings, signal?: AbortSignal) => Promise<Outcome | null>;

/** Checks readings one after another: the check keeps what it knows of the sheet, and cannot do two at a time. */
export function createJudge(check: Check): Judge {
  let last: Promise<unknown> = Promise.resolve();
  let pending = 0;
  async function judge(reading: SheetReading, settings: CheckSettings, signal?: AbortSignal): Promise<Outcome | null> {
    const { snapshot } = reading;
    const sheet = { id: reading.id, name: reading.name };
    if (!snapshot) return { kind: 'empty-sheet', sheet };
    if (reading.isReport || isReportSheet(snapshot)) return { kind: 'report', sheet, from: null };
    const result = await inSlices(await check(snapshot, settings), signal);
    if (!result) return null;
    const read = { sheet, snapshot, ...(reading.omitsFar && { omitsFar: true }) };
    return result.tables.length + result.unreadRows.length > 0
      ? { kind: 'done', ...read, result }
      : { kind: 'no-table', ...read };
  }
  return (reading, settings, signal) => {
    const turn = async () => (signal?.aborted ? null : judge(reading, settings, signal));
    // short checks are over before the pane draws again: they do not wait for a turn that is free
    const mine = pending > 0 ? last.then(turn) : turn();
    pending++;
    last = mine.then(free, free);
    return mine;
  };
  function free(): void {
    pending--;
  }
}
