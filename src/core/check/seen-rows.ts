import type { IndicatorFacts } from '../indicator/facts';
import type { SheetMemory } from '../sheet/memory';

/** Which rows of a table are others than the time before. */
export interface RowChanges {
  /** Counts how often the table was looked at. */
  readonly time: number;
  /** Each row that is another one, with what it was before; null where all may be others. */
  readonly changed: readonly (readonly [before: IndicatorFacts, now: IndicatorFacts])[] | null;
}

interface Looked {
  readonly time: number;
  readonly rows: readonly IndicatorFacts[];
}

/** Compares the rows of a table with those that were given for it the time before. */
export function changesOf(table: number, memory: SheetMemory, rows: readonly IndicatorFacts[]): RowChanges {
  const before = memory.leftAt<Looked>('rows looked at', table);
  const time = (before?.time ?? 0) + 1;
  memory.leave('rows looked at', table, { time, rows } satisfies Looked);
  if (before?.rows.length !== rows.length) return { time, changed: null };
  const changed: (readonly [IndicatorFacts, IndicatorFacts])[] = [];
  for (let index = 0; index < rows.length; index++) {
    const [was, is] = [before.rows[index], rows[index]];
    if (was && is && was !== is) changed.push([was, is]);
  }
  return { time, changed };
}

interface Seen {
  readonly time: number;
  readonly mark: object;
}

/**
 * A mark that is the same as before where all that is seen of the rows is the same.
 *
 * @param by who sees it: a name that nothing else is left under
 */
export function seenRows(
  sees: (facts: IndicatorFacts) => string,
  by: string,
  table: number,
  memory: SheetMemory,
  { time, changed }: RowChanges,
): object {
  const before = memory.leftAt<Seen>(by, table);
  // whoever missed a time does not know which rows have changed since
  const knows = before?.time === time - 1 && changed !== null;
  const mark = knows && changed.every(([was, is]) => sees(was) === sees(is)) ? before.mark : {};
  memory.leave(by, table, { time, mark } satisfies Seen);
  return mark;
}
