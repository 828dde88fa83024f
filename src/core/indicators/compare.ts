import { targetIn, type Target } from '../targets/parse-target';
import { GREAT_SIGNS } from '../targets/numerals';
import type { ReadUnit } from '../targets/units';
import type { CellText } from '../text/cell-text';
import { pattern } from '../text/pattern';

/** An amount that can be compared with others of the same measure. */
export interface Amount {
  readonly value: number;
  readonly unit: ReadUnit | null;
}

/** The amount a cell states, in base scale (10万人次 → 100000); null for text, dates and blanks. */
export function amountIn(cell: CellText, columnUnit: ReadUnit | null = null): Amount | null {
  return amountOf(targetIn(cell), columnUnit);
}

/**
 * The amount of a target, in base scale. The one place where value and unit column come together.
 *
 * @param columnUnit the unit in force where the value names none: of the unit column, or in the name's brackets
 */
export function amountOf(target: Target, columnUnit: ReadUnit | null = null): Amount | null {
  if (target.amount === null || (target.kind !== 'number' && target.kind !== 'percent')) return null;
  const unit = target.unit ?? columnUnit;
  const multiplier = target.unit ? 1 : multiplierBehind(target.multiplier, columnUnit?.multiplier ?? 1);
  return { value: target.amount * multiplier, unit };
}

/**
 * What the multiplier of a unit column still adds to a number. One that the value has already counts once (36.5万 with
 * 万元), a greater one of the value stands alone (3亿 with 万元), a smaller one goes in front of it (5千 with 万元).
 */
function multiplierBehind(written: number, column: number): number {
  return written >= column ? 1 : column;
}

/**
 * Whether two amounts measure the same on the same scale. A missing unit on one side takes that of the other.
 * % and ‰ do not, nor do 人 and 人次.
 */
export function sameScale(a: Amount, b: Amount): boolean {
  if (!a.unit || !b.unit) return true;
  if (a.unit.per !== b.unit.per) return false;
  if (!a.unit.unit || !b.unit.unit) return bare(a.unit) === bare(b.unit);
  if (a.unit.unit.dimension !== b.unit.unit.dimension) return false;
  return factor(a) === factor(b) || a.unit.unit.dimension === 'time';
}

/** Amounts in a common measure, for comparing: times in days, everything else as it is. */
export function comparable(amount: Amount): number {
  return amount.unit?.unit?.dimension === 'time' ? amount.value * factor(amount) : amount.value;
}

function factor({ unit }: Amount): number {
  return unit?.unit?.factor ?? 1;
}

const GREAT_START = pattern`^[${GREAT_SIGNS}]`;

function bare(unit: ReadUnit): string {
  return unit.text.replace(GREAT_START, '');
}
