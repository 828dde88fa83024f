import * as z from 'zod/mini';
import type { RowLookChange } from './row-looks';
import type { UndoHistory } from './undo-log';

const whole = z.number().check(z.int());
const cell = z.object({ row: whole, column: whole });
const range = z.object({ top: whole, left: whole, bottom: whole, right: whole });
const value = z.union([z.string(), z.number(), z.boolean()]);
const probe = z.array(z.object({ ...cell.shape, text: z.string() }));

const writing = z.object({ numberFormat: z.nullable(z.string()), value, formatAfter: z.optional(z.string()) });

const action = z.union([
  z.object({ kind: z.literal('write'), cell, writing }),
  z.object({ kind: z.enum(['insert', 'delete']), at: whole, count: whole }),
  z.object({ kind: z.literal('height'), row: whole, height: z.number() }),
  z.object({
    kind: z.literal('copy-looks'),
    from: whole,
    to: whole,
    span: z.object({ left: whole, right: whole }),
  }),
  z.object({ kind: z.literal('look'), cell, change: z.custom<RowLookChange>((given) => given instanceof Object) }),
  z.object({ kind: z.enum(['merge', 'unmerge']), range }),
]);

const step = z.object({
  forward: z.array(action),
  backward: z.array(action),
  moves: z.optional(z.object({ from: whole, to: whole })),
});

const record = z.object({
  sheetId: z.string(),
  steps: z.array(step),
  left: z.array(z.object({ ...cell.shape, text: z.string(), formula: z.string() })),
  merges: z.nullable(z.array(range)),
  front: z.nullable(z.object({ sheetId: z.string(), selection: z.nullable(range) })),
  probe: z.object({ before: probe, after: probe, isStructural: z.boolean() }),
});

const history = z.object({ lastId: whole, records: z.array(z.tuple([whole, record])) });

/** What can be taken back, as a text for the page that comes after this one. */
export function writeHistory(given: UndoHistory): string {
  return JSON.stringify(given);
}

/** What the page before this one could take back; `null` for anything else. */
export function readHistory(text: string): UndoHistory | null {
  try {
    return history.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
