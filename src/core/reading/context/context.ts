import type { Grid } from '../../sheet/grid';
import type { CellPosition, CellRange } from '../../sheet/snapshot';
import { reading, type CellText } from '../../text/cell-text';
import { startsWithAny } from '../../text/find-words';
import { isBlankText, oneLine, squash, withoutEnd } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { withArabicDates } from '../../targets/date-numerals';
import { MONEY_LABELS, PAYMENT_LABELS } from '../../vocabulary/budget-labels';
import { YEAR } from '../../vocabulary/date-words';
import { PREAMBLE_LABELS, UNIT_LABEL } from '../../vocabulary/form-words';
import * as goals from '../../vocabulary/goal-words';
import { YEAR_LABEL } from '../../vocabulary/header-patterns';
import { CURRENCY, FORM_MONEY_UNITS } from '../../vocabulary/money-units';
import type { ContextField, TableCell, TableContext, TableFrame } from '../model';
import { besideLabel } from './beside';
import { isProjectTotal } from './money-labels';
import { cellAt, SheetCell } from '../cell-at';
import { filledCells } from './filled-cells';
import { isTitle, lineKind } from '../rows/row-kind';

const GOAL_LABEL = pattern`^(?:.{0,6}${goals.GOAL_LABELS}|${goals.GOAL_QUALIFIERS}{1,7}${goals.PERFORMANCE_GOAL}|.{0,4}${goals.SHORT_GOAL_LABELS}|${goals.WHOLE_GOAL_LABELS})(?:\(.*\)|${goals.GOAL_TAILS})?$`;
const MAX_LABEL = 30;
const startsLikeLabel = startsWithAny(PREAMBLE_LABELS);
/** Labels that follow others in the same line, besides those a line may start with. */
const startsLikeMore = startsWithAny([...MONEY_LABELS, ...PAYMENT_LABELS]);

/** Title, year, money unit, labelled fields and goals of a table, from the rows in front of it. */
export function readContext(grid: Grid, preamble: CellRange | null): { title: string; context: TableContext } {
  if (!preamble) return { title: '', context: { year: null, moneyUnit: null, fields: [], goals: [] } };
  const cells = filledCells(grid, preamble);
  const fields = cells.flatMap((cell) => readField(grid, preamble, cell) ?? []);
  const title = findTitle(grid, preamble, cells);
  const beside = fields
    .filter(({ label, text }) => GOAL_LABEL.test(squash(label)) && text !== '' && !HEADING_GOAL.test(squash(text)))
    .map(
      ({ text, cell }): TableCell => new SheetCell(cell.row, cell.column, grid.content(cell.row, cell.column), text),
    );
  const below = goalsBelow(grid, preamble, cells).filter(({ row, column }) => {
    return !beside.some((goal) => goal.row === row && goal.column === column);
  });
  const goals = [...beside, ...below];
  return {
    title,
    context: { year: findYear(cells, title), moneyUnit: findMoneyUnit(cells), fields, goals },
  };
}

/** Labels that head what is written below them: 预期目标 | 实际完成情况, 中期目标 | 年度目标. */
const HEADING_GOAL = pattern`^${goals.HEADING_GOAL_TIMES}?${goals.HEADING_GOAL_KINDS}?${[goals.GOAL]}(?:\(.*\))?$`;
/** Shorter texts below such a label are labels or marks. */
const MIN_GOAL = 8;

const headsGoals = reading(({ text }) => HEADING_GOAL.test(squash(text)));

/** Goal texts that stand below their label; where 长期 and 年度 stand side by side, only the annual one. */
function goalsBelow(grid: Grid, { bottom }: CellRange, cells: readonly TableCell[]): TableCell[] {
  const goals: TableCell[] = [];
  for (const { row, column, content } of cells) {
    if (!headsGoals(content)) continue;
    const below = grid.extentOf(row, column).bottom + 1;
    if (below > bottom) continue;
    const cell = cellAt(grid, below, column);
    if (squash(cell.text).length >= MIN_GOAL && !isLabel(cell.text)) goals.push(cell);
  }
  return goals;
}

function findTitle(grid: Grid, { top }: CellRange, cells: readonly TableCell[]): string {
  const title = cells.find(({ row, text }, index) => cells[index - 1]?.row !== row && isTitle(text));
  if (title) return oneLine(title.text);
  // Without a title in words, a line of its own in front of everything stands for one.
  const line = cells[0]?.text ?? '';
  return lineKind(grid, top) === 'content' && line.length <= MAX_LABEL ? oneLine(line) : '';
}

const NAMES_YEAR = pattern`${YEAR_LABEL}|^[\(（]?\s*20\d\d\s*${YEAR}?[\)）]?$`;

/** The year that lines in front of a table name, or null. */
export function yearOf(grid: Grid, lines: CellRange): number | null {
  const cells = filledCells(grid, lines);
  return findYear(cells, findTitle(grid, lines, cells));
}

/** 2024年…, （2026）年度, 二〇二四年度: from the title, else from the short lines near it. */
function findYear(cells: readonly TableCell[], title: string): number | null {
  return readYear(title) ?? firstOf(cells, shortYearIn);
}

/** What is read of the first cell that has it. */
function firstOf<T>(cells: readonly TableCell[], read: (content: CellText) => T | null): T | null {
  for (const { content } of cells) {
    const found = read(content);
    if (found !== null) return found;
  }
  return null;
}

/** The year that a short text is there to name. */
const shortYearIn = reading(({ text }) => {
  return text.length <= 20 && NAMES_YEAR.test(oneLine(text)) ? readYear(text) : null;
});

const IN_TEXT = pattern`(?<!\d)\(?(20\d\d)\)?(?:-20\d\d)?${YEAR}`;

/** The first year that the text names, or null. */
export function readYear(text: string): number | null {
  const { text: plain } = withArabicDates(squash(text));
  const match = IN_TEXT.exec(plain) ?? /^\(?(20\d\d)\)?$/u.exec(plain);
  return match ? Number(match[1]) : null;
}

const MONEY_UNIT = pattern`(?:${UNIT_LABEL}[:：]?${CURRENCY}?|\()(${FORM_MONEY_UNITS})\)?$`;

function findMoneyUnit(cells: readonly TableCell[]): TableContext['moneyUnit'] {
  return firstOf(cells, declaredUnitIn);
}

const declaredUnitIn = reading((cell) => {
  const text = squash(cell.text);
  const match = text.length <= MAX_LABEL ? MONEY_UNIT.exec(text) : null;
  return match ? (match[1] as (typeof FORM_MONEY_UNITS)[number]) : null;
});

/** A label of the preamble with the text written for it. */
function readField(grid: Grid, preamble: CellRange, { row, column, content }: TableCell): ContextField | null {
  const line = labelledIn(content);
  if (!line) return null;
  const { label } = line;
  if (line.text !== null) return { label, text: line.text, cell: { row, column } };
  const cell = besideOfField(grid, preamble, row, column);
  // A label that ends where the sheet ends heads the columns below it (长期目标 | 年度目标): nothing is asked beside it.
  if (cell.column > grid.right) return null;
  const beside = grid.content(cell.row, cell.column);
  return { label, text: isLabelCell(beside) ? '' : beside.text.trim(), cell };
}

/** A label, with what is written for it where that stands in the same text; null for a text that is none. */
const labelledIn = reading((cell): { readonly label: string; readonly text: string | null } | null => {
  // the colon of 资金总额（单位：元） is the bracket's
  const [, before = '', behind = ''] =
    /^([^:：]{2,14})(?<![(（][^:：)）]{0,12})[:：](.*)$/su.exec(cell.text.trim()) ?? [];
  // 其中：财政资金 is a label to its end.
  if (before !== '' && isLabel(before) && !isBlankText(behind) && !isLabel(behind))
    return { label: oneLine(before), text: behind.trim() };
  if (!isLabelCell(cell)) return null;
  return { label: withoutEnd(oneLine(cell.text).replace(/^[*＊]+/u, ''), ':：'), text: null };
});

/** The cell for what is written: one further right only where what stands there is no label. */
function besideOfField(grid: Grid, preamble: CellRange, row: number, column: number): CellPosition {
  const cell = besideLabel(grid, preamble, row, column);
  return isLabel(grid.text(cell.row, cell.column)) ? grid.besideOf(row, column) : cell;
}

/** Whether a cell in front of a table is a label and not what is written for one. */
export function isLabel(text: string): boolean {
  const squashed = withoutEnd(squash(text).replaceAll('*', ''), ':');
  if (squashed === '' || squashed.length > MAX_LABEL) return false;
  return (
    startsLikeLabel(squashed) ||
    startsLikeMore(squashed) ||
    isProjectTotal(squashed) ||
    (squashed.includes(goals.GOAL) && GOAL_LABEL.test(squashed))
  );
}

/** As {@link isLabel}, of what a cell holds. */
export const isLabelCell = reading(({ text }) => isLabel(text));

/** The field whose label starts with one of the words, or undefined. */
export function findField(table: TableFrame, ...words: readonly string[]): ContextField | undefined {
  return table.context.fields.find(({ label }) => words.some((word) => squash(label).startsWith(word)));
}
