import type { Comparator } from '../targets/comparators';
import { readComparator } from '../targets/comparators';
import { parseTarget, targetIn, type Target } from '../targets/parse-target';
import { readUnit, type ReadUnit } from '../targets/units';
import { isFiller } from '../reading/rows/read-row';
import type { IndicatorRow, TableCell } from '../reading/model';
import type { RowProject } from '../reading/context/projects';
import type { ColumnRole } from '../vocabulary/column-roles';
import { reading } from '../text/cell-text';
import { oneOf } from '../text/find-words';
import { pattern } from '../text/pattern';
import { isBlankText, squash } from '../text/normalize';
import { NOTHING_WORDS, NOT_APPLICABLE, NOT_APPLICABLE_LEADS, NOT_APPLICABLE_TAILS } from '../vocabulary/form-words';
import type { Level2Key } from '../vocabulary/categories';
import { leftoverIn, leftoverInTarget } from './leftover';
import { readName, type NameReading } from './name-kind';
import { polarityOf, type Polarity } from './polarity';

/** What rules know of one indicator row, read once for all of them. */
export interface IndicatorFacts {
  readonly row: IndicatorRow;
  /** The name as it stands in its cell. */
  readonly name: string;
  readonly reading: NameReading;
  readonly polarity: Polarity;
  /** The cell that holds the target, null where the form has none. */
  readonly valueCell: TableCell | null;
  readonly target: Target;
  /** The sign in force: the value's own, else that of the comparator column. */
  readonly comparator: Comparator | null;
  /** The unit written with the value, in the unit column, in the name; the first of them is the one in force. */
  readonly valueUnit: ReadUnit | null;
  readonly columnUnit: ReadUnit | null;
  readonly unit: ReadUnit | null;
  /** Whether value and unit together make a ratio (95%, or 95 with unit %). */
  readonly isRatioValue: boolean;
  /** The 二级指标, null where it stands under a 一级指标 that it does not belong to. */
  readonly category: Level2Key | null;
  /** What it belongs to where the table's columns say it: a project, a duty, a unit; null where they do not. */
  readonly project: RowProject | null;
  /** A row that the form offers and nobody filled in: 指标2：, ……; or whose name a program left open: {.name}, #N/A. */
  readonly isFiller: boolean;
  /** A row that says there is no such indicator: 无, 不涉及 or a dash for name and value alike. */
  readonly saysNone: boolean;
}

/** The text of a row's cell, '' where the table has no such column. */
export function cellText(row: IndicatorRow, role: ColumnRole): string {
  return row.cells[role]?.text.trim() ?? '';
}

/** The cells of a column beside the indicators, each merged one once. */
export function columnCells(indicators: readonly IndicatorFacts[], role: ColumnRole): readonly TableCell[] {
  const cells = new Map<number, TableCell>();
  for (const { row } of indicators) {
    const cell = row.cells[role];
    if (cell) cells.set(cell.row, cell);
  }
  return [...cells.values()];
}

const saysNothing = oneOf([...NOTHING_WORDS, ...NOT_APPLICABLE, 'n/a']);

/**
 * Reads a row of the table.
 *
 * @param misplaced whether its 二级指标 stands under a 一级指标 that it does not belong to
 * @param project what the row belongs to in its table
 */
export function readFacts(row: IndicatorRow, misplaced = false, project: RowProject | null = null): IndicatorFacts {
  const { name: nameCell, unit: unitCell, comparator: signCell } = row.cells;
  const { name, reading, polarity, isFiller } = nameCell ? nameIn(nameCell.content) : NO_NAME;
  const valueCell = row.cells.value ?? row.cells.periodValue ?? null;
  // what a program left says nothing: the number and the unit are still to come
  const target = valueCell && !leftoverInTarget(valueCell) ? targetIn(valueCell.content) : NO_TARGET;
  const columnUnit = unitCell && !leftoverIn(unitCell) ? unitIn(unitCell.content) : null;
  const unit = target.unit ?? columnUnit ?? reading.unit;
  return {
    row,
    name,
    reading,
    polarity,
    valueCell,
    target,
    comparator: target.comparator ?? (signCell ? signIn(signCell.content) : null),
    valueUnit: target.unit,
    columnUnit,
    unit,
    isRatioValue: target.kind === 'percent' || (target.kind === 'number' && isRatioUnit(unit)),
    category: misplaced ? null : row.level2Key,
    project,
    isFiller: isFiller || (nameCell !== undefined && leftoverIn(nameCell) !== null),
    saysNone: (!nameCell || isNone(nameCell.content)) && (!valueCell || isNone(valueCell.content)),
  };
}

/** The target as the row writes it: with the sign of the comparator column where it has none of its own. */
export function writtenTarget({ row, target }: Pick<IndicatorFacts, 'row' | 'target'>): string {
  const text = target.raw.trim();
  return target.comparator ? text : `${cellText(row, 'comparator')}${text}`;
}

/** 本项目不适用此指标. */
const SAYS_NOT_APPLICABLE = pattern`^${NOT_APPLICABLE_LEADS}{0,4}${NOT_APPLICABLE}${NOT_APPLICABLE_TAILS}{0,4}$`;
const isNone = reading(({ text }) => {
  if (isBlankText(text)) return true;
  const squashed = squash(text);
  return saysNothing(squashed.toLowerCase()) || SAYS_NOT_APPLICABLE.test(squashed);
});

type NameFacts = Pick<IndicatorFacts, 'name' | 'reading' | 'polarity' | 'isFiller'>;

function readNameFacts(text: string): NameFacts {
  const name = text.trim();
  const read = readName(name);
  return { name, reading: read, polarity: polarityOf(read), isFiller: isFiller(name) };
}

const nameIn = reading(({ text }) => readNameFacts(text));
const unitIn = reading(({ text }) => readUnit(text.trim()));
const signIn = reading(({ text }) => readComparator(text.trim()));
const NO_NAME = readNameFacts('');
const NO_TARGET = parseTarget('');

export function isRatioUnit(unit: ReadUnit | null): boolean {
  return unit?.unit?.dimension === 'ratio' && unit.per === '';
}
