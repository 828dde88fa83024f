import { squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import {
  GENERIC_UNITS,
  MANNER_TAIL,
  MULTIPLIERS,
  NO_UNIT,
  PER_SIGNS,
  UNITS,
  UNIT_LINKS,
  type Unit,
} from '../vocabulary/units';

/** A unit as written, taken apart. */
export interface ReadUnit {
  /** As written, squashed. */
  readonly text: string;
  /** The known unit; null where the vocabulary does not have it. */
  readonly unit: Unit | null;
  /** 万, 亿 … as a number; 1 without one. */
  readonly multiplier: number;
  /** A rate (人/亿元, 次/年): its denominator, else ''. */
  readonly per: string;
}

const KNOWN = new Map(UNITS.map((unit) => [unit.name, unit]));
const LONGEST_FIRST = [...KNOWN.keys()].sort((a, b) => b.length - a.length);
const MULTIPLIER_WORDS = Object.keys(MULTIPLIERS).sort((a, b) => b.length - a.length);
const PER = pattern`[${PER_SIGNS}]`;
const LIST_SIGNS = pattern`[、,，;；]|(?<!\()[${UNIT_LINKS}]`;

/**
 * Reads a unit: 万人次 → 人次 × 10000; 个培训项目 → 个; 人/亿元 → a rate.
 *
 * @returns null for text that is no unit at all (blank, a number, a dash)
 */
export function readUnit(text: string): ReadUnit | null {
  const squashed = squash(text).replace(/^[(（](.*)[)）]$/u, '$1');
  if (squashed === '' || /^[-—/\\]+$/u.test(squashed) || NO_UNIT.includes(squashed)) return null;
  const whole = KNOWN.get(squashed);
  if (whole) return { text: squashed, unit: whole, multiplier: 1, per: '' };
  const slash = squashed.search(PER);
  if (slash > 0 && slash < squashed.length - 1) {
    const head = readUnit(squashed.slice(0, slash));
    return {
      text: squashed,
      unit: head?.unit ?? null,
      multiplier: head?.multiplier ?? 1,
      per: squashed.slice(slash + 1),
    };
  }
  const word = MULTIPLIER_WORDS.find(
    (multiplier) => squashed.startsWith(multiplier) && squashed.length > multiplier.length,
  );
  const rest = word ? squashed.slice(word.length) : squashed;
  const unit = KNOWN.get(rest) ?? leadingUnit(rest);
  return { text: squashed, unit, multiplier: word && unit ? (MULTIPLIERS[word] ?? 1) : 1, per: '' };
}

/** The measure word that a longer unit starts with: 个培训项目 → 个, 家企业 → 家. */
function leadingUnit(text: string): Unit | null {
  const name = LONGEST_FIRST.find((known) => text.startsWith(known));
  const rest = name ? text.slice(name.length) : '';
  const unit = name ? KNOWN.get(name) : undefined;
  if (!name || !unit || /[\d%‰]/u.test(rest)) return null;
  // 年底前 is a deadline and 一次性 a manner; behind a measure of time nothing else follows but brackets.
  if (rest.startsWith(MANNER_TAIL) || (unit.dimension === 'time' && !/^(?:\(|$)/u.test(rest))) return null;
  // 次 in front of other words is no measure word (次数据), nor is a one-letter unit (m, t, g).
  return /^[a-z]$/iu.test(name) && rest !== '' ? null : unit;
}

/** Whether the text names more than one unit: 家、次. Bracketed variants (台（套）) are one. */
export function listsSeveralUnits(text: string): boolean {
  if (!LIST_SIGNS.test(text)) return false;
  const parts = splitUnits(text);
  return parts.length > 1 && parts.every((part) => readUnit(part)?.unit);
}

/** The units that a list such as 家、次 names, in order. */
export function splitUnits(text: string): string[] {
  return squash(text)
    .split(LIST_SIGNS)
    .filter((part) => part !== '');
}

/** Whether two units may stand for one another: the same, or of one dimension and scale. */
export function sameMeasure(a: ReadUnit, b: ReadUnit): boolean {
  if (a.text === b.text) return true;
  if (!a.unit || !b.unit) return true;
  if (a.per !== '' || b.per !== '')
    return a.per === b.per || a.per === '' || b.per === '' ? a.unit.dimension === b.unit.dimension : true;
  if (a.unit.dimension !== b.unit.dimension) return countsAlike(a.unit, b.unit);
  const scale = (read: ReadUnit) => (read.unit?.factor ?? 1) * read.multiplier;
  const fixed = a.unit.dimension === 'money' || a.unit.dimension === 'ratio';
  return !fixed || Math.abs(scale(a) / scale(b) - 1) < 1e-9;
}

/** 个 and the like stand for any single thing, people and cases included. */
function countsAlike(a: Unit, b: Unit): boolean {
  const generic = (unit: Unit) => GENERIC_UNITS.includes(unit.name);
  const countable = (unit: Unit) => unit.dimension === 'items' || unit.dimension === 'events';
  return (generic(a) && countable(b)) || (generic(b) && countable(a));
}
