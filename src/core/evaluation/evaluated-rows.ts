import type { IndicatorFacts } from '../indicators/facts';
import { isLeftover } from '../indicators/leftover';
import type { IndicatorTable, TableCell } from '../reading/model';
import { containsAny, oneOf } from '../text/find-words';
import { isBlankText, squash, withoutBrackets, withoutEnd } from '../text/normalize';
import { pattern } from '../text/pattern';
import * as words from '../vocabulary/evaluation-words';
import { NOTHING_WORDS } from '../vocabulary/form-words';
import { outcomeOf, type Outcome } from './outcome';
import { readPoints, weightFactor } from './points';

/** What is known of a table that is to be evaluated. */
export interface EvaluationInput {
  readonly table: IndicatorTable;
  readonly indicators: readonly IndicatorFacts[];
  readonly year: number | null;
}

/** An indicator with what came of it. */
export interface EvaluatedRow {
  readonly facts: IndicatorFacts;
  readonly name: string;
  readonly actual: TableCell;
  readonly outcome: Outcome;
  /** Points to be had and points given; null where they are blank, in words, or shared with other rows. */
  readonly weight: number | null;
  readonly score: number | null;
  /** Whether a reason is given; false where the form has no column for one. */
  readonly hasReason: boolean;
}

const isMonitoring = containsAny(words.MONITORING_TITLES);
const isInterim = pattern`${words.MONITORING_LABELS}|\d${words.MONTHS_OF_MONITORING}`;
const isWholeYear = containsAny(words.WHOLE_YEAR);
const saysNothing = oneOf([...NOTHING_WORDS, ...words.NO_REASON]);

/**
 * The indicators of a self-evaluation, in their order. None where the table is none: it has no column for actual values,
 * tells how far things have come within the year, or nobody has filled in what came of it.
 */
export function evaluatedRows({ table, indicators, year }: EvaluationInput): readonly EvaluatedRow[] {
  const column = table.columns.find(({ role }) => role === 'actualValue');
  if (!column || isMonitoring(table.title) || asksInBetween(column.label)) return [];
  const named = indicators.filter(({ isFiller, name }) => !isFiller && name !== '');
  if (!named.some(({ row }) => isFilled(row.cells.actualValue))) return [];
  const points = pointsReader(indicators);
  const read = named.map(points);
  // points that mostly pass their weights are on another scale: 95 of 100, weighed by 10
  const isOtherScale =
    read.filter(({ weight, score }) => (score ?? 0) > (weight ?? Infinity)).length * 2 > named.length;
  return named.flatMap((facts, index) => {
    const { actualValue, deviation, note } = facts.row.cells;
    if (!actualValue) return [];
    const { weight, score } = (isOtherScale ? null : read[index]) ?? NO_POINTS;
    const outcome = outcomeOf(facts, actualValue.text, year);
    // without a column for reasons they are noted beside
    const hasReason = givesReason((deviation ?? note)?.text);
    return [{ facts, name: facts.name, actual: actualValue, outcome, weight, score, hasReason }];
  });
}

/** Whether a column asks how far things have come within the year: 1-6月完成值. */
function asksInBetween(label: string): boolean {
  const plain = withoutBrackets(squash(label));
  return isInterim.test(plain) && !isWholeYear(plain);
}

const NO_POINTS = { weight: null, score: null };

function isFilled(cell: TableCell | undefined): boolean {
  return cell !== undefined && !isBlankText(cell.text) && !isLeftover(cell.text);
}

/** Whether the text gives a reason: it is no dash, and no word that there is none. */
export function givesReason(text = ''): boolean {
  return !isBlankText(text) && !saysNothing(withoutEnd(squash(text), '。;'));
}

/** Reads the points of a row. A weight or a score that is merged over several rows is that of all of them together. */
function pointsReader(
  indicators: readonly IndicatorFacts[],
): (facts: IndicatorFacts) => Pick<EvaluatedRow, 'weight' | 'score'> {
  const factor = weightFactor(indicators);
  const shared = new Set<TableCell['row']>();
  for (const { row } of indicators) {
    for (const cell of [row.cells.weight, row.cells.score]) {
      if (cell && cell.row !== row.row) shared.add(cell.row).add(row.row);
    }
  }
  return ({ row }) => {
    if (shared.has(row.row)) return NO_POINTS;
    const points = readPoints(row.cells.weight?.text);
    return { weight: points === null ? null : points * factor, score: readPoints(row.cells.score?.text) };
  };
}
