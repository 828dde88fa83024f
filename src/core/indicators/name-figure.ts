import { findDates } from '../targets/dates';
import { NUMBER } from '../targets/figure';
import { parseTarget, type Target } from '../targets/parse-target';
import { readUnit, sameMeasure, type ReadUnit } from '../targets/units';
import { startOf } from '../text/find-words';
import { pattern, patternAll } from '../text/pattern';
import { NUMBER_MARK } from '../vocabulary/target-words';
import { MULTIPLIERS, NAMING_UNITS, type UnitDimension } from '../vocabulary/units';
import { COUNTED_FIRST, WORK_LEADS } from '../vocabulary/work-words';
import { amountOf } from './compare';
import type { IndicatorFacts } from './facts';

const ANY_NUMBER = patternAll`(?<![\d.a-zA-Z${NUMBER_MARK}+\-~—])${NUMBER}`;
const SIGNS_BEFORE = /[≥≤=><]$/u;
/** 新建20个小区: behind the work that a name begins with stands how much of it there is. */
const COUNTED_LEAD = pattern`^${WORK_LEADS}?${COUNTED_FIRST}$`;
const leadingMultiplier = startOf(Object.keys(MULTIPLIERS));
/** Measures of which a name may state an amount; 3级, 5分 and 2路 rather name the thing. */
const STATED: ReadonlySet<string> = new Set<UnitDimension>([
  ...(['ratio', 'money', 'time', 'people', 'personTimes', 'events', 'visits', 'items'] as const),
  ...(['area', 'length', 'weight', 'volume'] as const),
]);
const SCALED: ReadonlySet<string> = new Set<UnitDimension>(['ratio', 'money', 'time', 'area', 'length', 'weight']);
const PEOPLE: ReadonlySet<string> = new Set<UnitDimension>(['people', 'events']);
const MAX_PHRASE = 8;

/** A target that a name states itself (开展活动300场), against the one of its value. */
export interface NameFigure {
  /** As the name writes it. */
  readonly text: string;
  readonly agrees: boolean;
}

/** The amount in a name that can be compared with the target; null where it has none, or only names the thing. */
export function nameFigure(facts: IndicatorFacts): NameFigure | null {
  const { reading, target } = facts;
  if (!/\d/u.test(reading.numberless) || target.amount === null) return null;
  if (target.kind !== 'number' && target.kind !== 'percent') return null;
  const found = statedIn(reading.numberless).flatMap(({ text, stated }) => {
    const agrees = compare(stated, facts);
    return agrees === null ? [] : [{ text, agrees }];
  });
  return found.find(({ agrees }) => agrees) ?? found[0] ?? null;
}

interface Stated {
  readonly text: string;
  readonly stated: Target;
}

function statedIn(name: string): readonly Stated[] {
  let plain = name;
  // the year and the day of a name say which work is meant
  for (const date of findDates(name)) plain = plain.replace(date.text, '\0'.repeat(date.text.length));
  const [, outer = plain, bracket = ''] = /^(.+?)[(（]([^()（）]{1,20})[)）]$/u.exec(plain) ?? [];
  return [...statedAtEnd(outer), ...(bracket ? statedAtEnd(bracket) : []), ...statedAtStart(outer)];
}

function statedAtEnd(text: string): readonly Stated[] {
  for (const { index } of text.matchAll(ANY_NUMBER)) {
    const sign = SIGNS_BEFORE.exec(text.slice(0, index))?.[0] ?? '';
    const stated = parseTarget(text.slice(index - sign.length));
    if (isStated(stated)) return [{ text: text.slice(index), stated }];
  }
  return [];
}

function statedAtStart(text: string): readonly Stated[] {
  const [match] = text.matchAll(ANY_NUMBER);
  if (!match || !COUNTED_LEAD.test(text.slice(0, match.index))) return [];
  const number = match[0];
  const rest = text.slice(match.index + number.length, match.index + number.length + MAX_PHRASE);
  const multiplier = leadingMultiplier(rest);
  const unit = readUnit(rest.slice(multiplier.length))?.unit;
  if (!unit || !rest.slice(multiplier.length).startsWith(unit.name)) return [];
  const phrase = number + multiplier + unit.name;
  const stated = parseTarget(phrase);
  return isStated(stated) ? [{ text: phrase, stated }] : [];
}

function isStated({ kind, amount, unit }: Target): boolean {
  if ((kind !== 'number' && kind !== 'percent') || amount === null || !unit?.unit) return false;
  return STATED.has(unit.unit.dimension) && !NAMING_UNITS.includes(unit.unit.name) && unit.text.length <= MAX_PHRASE;
}

/** Whether both say the same number; null where they measure different things. */
function compare(stated: Target, { target, columnUnit, reading }: IndicatorFacts): boolean | null {
  const unit = target.unit ?? columnUnit;
  const own = stated.unit;
  if (!own) return null;
  if (unit && !isOneUnit(own, unit)) return null;
  // the unit of the name's own brackets counts for both
  if (!unit && reading.unit) return null;
  const [first, second] = [scaled(stated, own), scaled(target, unit ?? own, columnUnit)];
  const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  // 20-30人 in the name leaves open which of them is meant
  if (stated.upper !== null && (target.amount ?? 0) >= (stated.amount ?? 0) && (target.amount ?? 0) <= stated.upper)
    return true;
  const isWritten = !unit && same(Number(stated.number), Number(target.number));
  return (
    isWritten || same(first, second) || (target.upper !== null && stated.upper === null && same(first, target.upper))
  );
}

function isOneUnit(a: ReadUnit, b: ReadUnit): boolean {
  if (!a.unit || !b.unit || a.per !== b.per || a.unit.dimension !== b.unit.dimension) return false;
  if (SCALED.has(a.unit.dimension)) return a.unit.dimension === 'time' ? a.unit.factor === b.unit.factor : true;
  return a.unit.name === b.unit.name || (PEOPLE.has(a.unit.dimension) && sameMeasure(a, b));
}

function scaled(target: Target, unit: ReadUnit, column: ReadUnit | null = null): number {
  return (amountOf(target, target.unit ?? column)?.value ?? Number.NaN) * (unit.unit?.factor ?? 1);
}
