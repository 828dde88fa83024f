import { Grid } from '../sheet/grid';
import type { IndicatorTable } from '../reading/model';
import type { SheetSnapshot } from '../sheet/snapshot';
import { isSelfEvaluation } from './kind';
import { summarise } from './summary';
import { summaryLine, summaryWords } from './summary-words';

/** One line for each self-evaluation of a sheet that is filled in. */
export function summaryLines(
  snapshot: SheetSnapshot,
  tables: readonly IndicatorTable[],
  year: number | null = null,
): readonly string[] {
  const evaluated = tables.filter(isSelfEvaluation);
  if (evaluated.length === 0) return [];
  const grid = new Grid(snapshot);
  return evaluated.flatMap((table) => {
    const summary = summarise(grid, table, year ?? table.context.year);
    if (!summary) return [];
    return [(tables.length > 1 ? summaryWords.table(table.id + 1) : '') + summaryLine(summary)];
  });
}
