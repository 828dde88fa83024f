import { readPoints, sumOfPoints, weightFactor } from '../evaluation/points';
import { isIndicator, readFacts, type IndicatorFacts } from '../indicators/facts';
import { findBudget } from '../reading/context/money';
import type { IndicatorTable } from '../reading/model';
import type { CellRange } from '../sheet/snapshot';
import { readComparator } from '../targets/comparators';
import { oneOf } from '../text/find-words';
import { isBlankText, oneLine, squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import { BASIC_LABELS, BASIC_TAILS } from '../vocabulary/form-words';
import type { FormSheet } from './forms';
import { OWNER_LABELS, TARGET_TITLE_ENDS } from '../vocabulary/form-words';
import { SELF_EVALUATION as words } from './self-evaluation-data';
import { SheetDraft } from './sheet-draft';

const LAST = words.widths.length - 1;
const [NAME_COLUMN, VALUE_COLUMN, ACTUAL_COLUMN, WEIGHT_COLUMN] = [2, 3, 4, 5];
/** Room for a text of four lines, and for one line. */
const [TALL, LINE] = [60, 18];
const CHARACTERS_A_LINE = 30;
const TARGET_TITLE = pattern`${TARGET_TITLE_ENDS}(?=(?:\([^()]*\)|（[^（）]*）)?$)`;
const namesOwner = oneOf(OWNER_LABELS);
const BASIC = pattern`^${BASIC_LABELS}${BASIC_TAILS}?$`;

/**
 * A self-evaluation for the targets of a table, on a new sheet: indicators and targets are taken over, points where the
 * table has them; what came of them is left blank.
 */
export function startSelfEvaluation(table: IndicatorTable): FormSheet {
  const indicators = table.rows.map((row) => readFacts(row)).filter(isWanted);
  const draft = new SheetDraft(words.widths.length);
  draft.line([titleOf(table)], [[0, LAST]]);
  if (table.context.year !== null) draft.line([words.year(table.context.year)], [[0, LAST]]);
  const frameTop = draft.height;
  const start = { row: addBasics(draft, table), column: 1 };
  const points = pointsOf(indicators);
  addExecution(draft, table, points);
  addGoals(draft, table);
  const header = addIndicators(draft, indicators, points);
  const { text, merges, rowHeights } = draft;
  const box = (top: number, bottom: number): CellRange => ({ top, bottom, left: 0, right: LAST });
  return {
    sheetName: words.sheetName,
    text,
    merges,
    columnWidths: words.widths,
    rowHeights,
    title: box(0, 0),
    centred: [
      ...(frameTop > 1 ? [box(1, 1)] : []),
      { top: frameTop, bottom: header, left: 0, right: 0 },
      { top: header + 1, bottom: text.length - 1, left: 0, right: 1 },
      { top: header + 1, bottom: text.length - 1, left: VALUE_COLUMN, right: LAST - 1 },
    ],
    frame: box(frameTop, text.length - 1),
    header: box(header, header),
    lists: [],
    start: indicators.length > 0 ? { row: header + 1, column: ACTUAL_COLUMN } : start,
    purpose: 'self-evaluation',
  };
}

function isWanted(facts: IndicatorFacts): boolean {
  return isIndicator(facts) && !facts.isFiller && facts.name !== '';
}

/** 县应急局部门整体绩效目标表 becomes 县应急局部门整体绩效自评表. */
function titleOf({ title }: IndicatorTable): string {
  const plain = oneLine(title);
  return TARGET_TITLE.test(plain) ? plain.replace(TARGET_TITLE, words.title) : words.title;
}

/** Who it is about, as the table says it. @returns the row of the first of them */
function addBasics(draft: SheetDraft, { context }: IndicatorTable): number {
  const isOwner = (label: string) => BASIC.test(squash(label)) || namesOwner(squash(label));
  const found = context.fields.filter(({ label, text }) => isOwner(label) && !isBlankText(text));
  const basics = found.map(({ label, text }) => [oneLine(label), oneLine(text)] as const);
  if (basics.length === 0) basics.push([words.project, ''], [words.unit, '']);
  const top = draft.height;
  for (let at = 0; at < basics.length; at += 2) {
    const [label = '', text = ''] = basics[at] ?? [];
    const [other = '', beside = ''] = basics[at + 1] ?? [];
    if (at + 1 < basics.length)
      draft.line(
        [label, text, '', '', other, beside],
        [
          [1, 3],
          [5, LAST],
        ],
      );
    else draft.line([label, text], [[1, LAST]]);
  }
  return top;
}

/** The points of the indicators, in hundredths of the whole; null where a row has none. */
interface PointsTaken {
  readonly each: readonly (number | null)[];
  readonly sum: number | null;
}

function pointsOf(indicators: readonly IndicatorFacts[]): PointsTaken {
  const factor = weightFactor(indicators);
  const sum = sumOfPoints(indicators, 'weight');
  const each = indicators.map(({ row }) => {
    const cell = row.cells.weight;
    const points = cell?.row === row.row ? readPoints(cell.text) : null;
    return points === null ? null : points * factor;
  });
  return each.some((points) => points === null) ? { each, sum: null } : { each, sum: sum && sum * factor };
}

/** Whether the indicators leave points for the execution of the budget. */
function leavesPoints({ sum }: PointsTaken): boolean {
  return sum === null || sum <= words.allPoints - words.executionPoints;
}

function addExecution(draft: SheetDraft, table: IndicatorTable, points: PointsTaken): void {
  const top = draft.height;
  const budget = findBudget(table);
  const inTenThousands = budget === null ? '' : String(Math.round(budget) / 10_000);
  draft.line([words.money, '', ...words.moneyHeader]);
  words.moneyRows.forEach((label, index) => {
    const isWhole = index === 0;
    const execution = isWhole && leavesPoints(points) ? String(words.executionPoints) : '';
    draft.line(['', label, isWhole ? inTenThousands : '', '', '', execution]);
  });
  draft.merge({ top, bottom: draft.height - 1, left: 0, right: 0 });
}

function addGoals(draft: SheetDraft, { context }: IndicatorTable): void {
  const goal = context.goals.map(({ text }) => text.trim()).join('\n');
  const top = draft.height;
  draft.line(
    [words.goal, words.wanted, '', '', words.achieved],
    [
      [1, 3],
      [4, LAST],
    ],
  );
  draft.line(
    ['', goal],
    [
      [1, 3],
      [4, LAST],
    ],
  );
  draft.setHeight(top + 1, Math.min(400, Math.max(TALL, Math.ceil(goal.length / CHARACTERS_A_LINE) * LINE)));
  draft.merge({ top, bottom: top + 1, left: 0, right: 0 });
}

/** @returns the row of the header */
function addIndicators(draft: SheetDraft, indicators: readonly IndicatorFacts[], points: PointsTaken): number {
  const hasLevels = indicators.some(({ row }) => row.level1 !== '' || row.level2 !== '');
  const header = draft.height;
  if (hasLevels) draft.line([...words.levels, ...words.columns]);
  else draft.line([words.sequence, words.name, '', ...words.columns], [[1, NAME_COLUMN]]);
  indicators.forEach((facts, index) => {
    const { level1, level2 } = facts.row;
    const weight = points.each[index] ?? null;
    const tail = [targetOf(facts), '', weight === null ? '' : String(weight)];
    if (hasLevels) draft.line([level1, level2, facts.name, ...tail].map(oneLine));
    else draft.line([String(index + 1), facts.name, '', ...tail].map(oneLine), [[1, NAME_COLUMN]]);
  });
  if (hasLevels) draft.mergeEqual(header + 1, draft.height - 1, [0, 1]);
  const all = leavesPoints(points) && points.sum !== null ? points.sum + words.executionPoints : points.sum;
  const weights = all === null ? '' : String(all);
  draft.line([words.total, ...Array.from({ length: WEIGHT_COLUMN - 1 }, () => ''), weights], [[0, ACTUAL_COLUMN]]);
  return header;
}

/** Sign, value and unit in one cell, as the form has it: ≥95%. */
function targetOf({ row, target, columnUnit, valueCell }: IndicatorFacts): string {
  const { comparator, unit } = row.cells;
  const text = valueCell?.text.trim() ?? '';
  const sign = !target.comparator && comparator && readComparator(comparator.text) ? comparator.text.trim() : '';
  const ownUnit = target.unit === null && columnUnit && target.amount !== null ? (unit?.text.trim() ?? '') : '';
  return `${sign}${text}${ownUnit}`;
}
