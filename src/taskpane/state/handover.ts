import * as z from 'zod/mini';
import type { Device } from './device';
import type { Inserted } from './library-session';
import type { DoneBatch } from './repairs';

/*
 * Each button of the ribbon has a page of its own in the one pane, and Excel puts the next one into the place of the
 * last. A check is done anew in a moment; what was written into the workbook has to stay revocable.
 */

const cell = z.object({ row: z.number(), column: z.number() });

const handoverSchema = z.object({
  workbook: z.string(),
  at: z.number(),
  undo: z.string(),
  batches: z.array(
    z.object({ token: z.object({ id: z.number(), sheetId: z.string() }), done: z.string(), moved: z.boolean() }),
  ),
  inserted: z.nullable(z.object({ sheetId: z.string(), name: z.string(), anchor: cell, blanks: z.array(cell) })),
});

/** What a page hands to the next one. */
export interface Handover {
  /** What the host needs to take batches back. */
  readonly undo: string;
  readonly batches: readonly DoneBatch[];
  readonly inserted: Inserted | null;
}

/** Where and when it is handed over: another workbook, or another day, has no use for it. */
export interface Occasion {
  /** Address of the workbook. */
  readonly workbook: string;
  /** In milliseconds. */
  readonly at: number;
}

const KEY = 'handover';

/** A slow network may take its time to bring the next page. */
export const HANDOVER_EXPIRES_MS = 60_000;

/** Leaves what the next page needs. @param device forgets when the pane is closed for good */
export function handOver(device: Device, { workbook, at }: Occasion, handover: Handover): void {
  device.write(KEY, handover.batches.length > 0 ? JSON.stringify({ ...handover, workbook, at }) : null);
}

/** Takes what the page before this one left, once; `null` where there is none that is meant for this one. */
export function takeOver(device: Device, { workbook, at }: Occasion): Handover | null {
  const text = device.read(KEY);
  if (text === null) return null;
  device.write(KEY, null);
  try {
    const handover = handoverSchema.parse(JSON.parse(text));
    const age = at - handover.at;
    return handover.workbook === workbook && age >= 0 && age <= HANDOVER_EXPIRES_MS ? handover : null;
  } catch {
    return null;
  }
}
