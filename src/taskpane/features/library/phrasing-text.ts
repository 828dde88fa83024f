import { formatCell } from '../../../core/sheet/address';
import type { CellPosition } from '../../../core/sheet/snapshot';
import type { PhrasingTarget } from '../../../core/library/phrasing';
import type { InsertAt, InsertPlan } from '../../../core/library/plan-insert';
import { LEVEL2_LABELS, libraryLevel2 } from '../../../core/library/labels';
import { reasonText, type Reason } from '../../../core/library/reasons';
import type { LibraryPhrasing } from '../../../core/library/schema';
import type { IndicatorTable } from '../../../core/table/model';
import type { Level2Key } from '../../../core/vocabulary/categories';
import { libraryTexts as words } from '../../texts/library';

/** A target as it would stand in one cell: "≥90%". */
export function targetText({ comparator, example, unit, text }: PhrasingTarget): string {
  return text ?? `${comparator ?? ''}${example}${unit ?? ''}`;
}

/** The indicator row that the selection stands in, if a phrasing of this 二级指标 may follow it. */
export function rowForInsert(table: IndicatorTable, selected: number | null, level2: Level2Key): number | null {
  const row = table.rows.find((each) => each.row === selected);
  if (!row?.level2Key || libraryLevel2(row.level2Key) !== level2) return null;
  return row.row;
}

/** Where to insert, for the planner. */
export function insertAt(afterRow: number | null): InsertAt {
  return afterRow === null ? { kind: 'block-end' } : { kind: 'after', row: afterRow };
}

/** What is left for the user to write in a text of the library: 《____年度应急演练计划》. */
const GAP = /_{2,}/u;

/** The cells to go through once a phrasing stands in the table: blank ones, and those with a gap in their text. */
export function cellsToFill({ edits, blanks }: InsertPlan): CellPosition[] {
  const gapped = edits.flatMap((edit) => (edit.kind === 'set-text' && GAP.test(edit.text) ? [edit.cell] : []));
  const cells = new Map([...blanks, ...gapped].map((cell) => [formatCell(cell), cell]));
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Where a phrasing belongs and why it stands where it stands; a theme that is the table's own is named once. */
export function placeText({ level2, theme }: LibraryPhrasing, reasons: readonly Reason[], purpose = ''): string {
  const isOwnTheme = reasons.some((reason) => reason.kind === 'theme' && reason.theme === theme);
  const others = reasons.filter(({ kind }) => kind !== 'theme').map(reasonText);
  const about = isOwnTheme ? words.ownTheme(theme) : theme;
  return [purpose, LEVEL2_LABELS[level2], about, ...others].filter(Boolean).join(' · ');
}
