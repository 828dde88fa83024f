import { containsAny, wordEndingAt } from '../text/find-words';
import { squash, withoutBrackets, withoutEnd } from '../text/normalize';
import { readUnit, type ReadUnit } from '../targets/units';
import { pattern } from '../text/pattern';
import { CHANGE_WORDS } from '../vocabulary/change-words';
import { NAME_LABEL, UNIT_LABEL } from '../vocabulary/form-words';
import { CHANGE_TAILS, NAME_HEADS, NEUTRAL_TAILS, NOT_HEADS, type NameKind } from '../vocabulary/name-heads';
import { ORDINAL_NUMERALS } from '../vocabulary/numerals';

/** An indicator's name, taken apart. */
export interface NameReading {
  /** Squashed, without the numbering in front. */
  readonly numberless: string;
  /** Squashed, without the numbering in front (指标1：) and the brackets behind. */
  readonly core: string;
  readonly kind: NameKind;
  /** The head word that decided the kind, '' for `other`. */
  readonly head: string;
  /** A unit that the name carries in brackets or as a sign at its end, null without one. */
  readonly unit: ReadUnit | null;
}

interface Head {
  readonly word: string;
  readonly kind: Exclude<NameKind, 'other'>;
}

/** Each head word with its kind; of a word that stands for two, the first. */
const KINDS = new Map(
  (Object.entries(NAME_HEADS) as [Head['kind'], readonly string[]][])
    .flatMap(([kind, words]) => words.map((word) => [word, kind] as const))
    .reverse(),
);
const headWordAt = wordEndingAt([...KINDS.keys()]);
const otherWordAt = wordEndingAt(NOT_HEADS);
const TAILS = new Set(NEUTRAL_TAILS);
const CHANGES = new Set(CHANGE_TAILS);
const MAX_TAIL = 6;
const NUMBERING = pattern`^(?:${NAME_LABEL}[\d${ORDINAL_NUMERALS}]{1,3}[:：、.]?|\(?\d{1,2}\)|\d{1,2}[、.](?!\d)|\d{1,2}(?:\.\d{1,2}){2,3}[、.]?(?!\d)|[${ORDINAL_NUMERALS}]{1,2}、|[①-⑳])`;

/** Whether a name speaks of what grows or shrinks: as little as 0.5% of it may be wanted. */
export const namesChange = containsAny(CHANGE_WORDS);

/** A name without the numbering in front of it: 指标1：受训人数 → 受训人数. Squashed. */
export function withoutNumbering(name: string): string {
  const squashed = squash(name);
  return squashed.replace(NUMBERING, '') || squashed;
}

/** Reads a name: its head word (the last word that names a measure) says what kind of value it asks for. */
export function readName(name: string): NameReading {
  const numberless = withoutNumbering(name);
  const core = withoutEnd(withoutBrackets(numberless), '%‰:：。;') || numberless;
  const { kind, head } = isQuotient(core) ? NO_HEAD : findHead(core);
  return { numberless, core, kind, head, unit: nameUnit(numberless) };
}

const NO_HEAD: Pick<NameReading, 'kind' | 'head'> = { kind: 'other', head: '' };

/** 实际飞行小时数/计划小时数: what one measure makes of another. Its unit may be that of a ratio, or any. */
function isQuotient(core: string): boolean {
  const sides = core.includes('/') || core.includes('÷') ? core.split(/[/÷]/u) : [];
  return sides.length === 2 && sides.every((side) => side.length >= 3 && findHead(side).head !== '');
}

function findHead(core: string): Pick<NameReading, 'kind' | 'head'> {
  for (let end = core.length; end > 0 && core.length - end <= MAX_TAIL; end--) {
    const head = headEndingAt(core, end);
    if (!head) continue;
    const tail = core.slice(end);
    if (tail === '' || TAILS.has(tail) || (head.kind === 'ratio' && CHANGES.has(tail)))
      return { kind: head.kind, head: head.word };
    return NO_HEAD;
  }
  return NO_HEAD;
}

function headEndingAt(core: string, end: number): Head | null {
  const word = headWordAt(core, end);
  const kind = word === null ? undefined : KINDS.get(word);
  if (word === null || !kind) return null;
  // 功率 is no ratio, 成功率 is one: the longer word knows better.
  const isOther = (otherWordAt(core, end)?.length ?? 0) >= word.length;
  return isOther ? null : { word, kind };
}

const UNIT_LABEL_START = pattern`^${UNIT_LABEL}[:：]?`;

/** What a name that carries a unit ends with, or holds. */
const MAY_HOLD_UNIT = /[)\]%‰]$|\//u;

/** The unit in the last brackets of a name, the % at its end, or a unit behind a slash (面积/亩). */
function nameUnit(name: string): ReadUnit | null {
  if (!MAY_HOLD_UNIT.test(name)) return null;
  const bracket = /[([]([^()[\]]{1,8})[)\]]$/u.exec(name)?.[1];
  const sign = /(?<!\d)[%‰]$/u.exec(name)?.[0] ?? /\/([^()/]{1,3})$/u.exec(name)?.[1];
  const text = (bracket ?? sign ?? '').replace(UNIT_LABEL_START, '');
  const unit = readUnit(text);
  return unit?.unit && !/\d/u.test(text) && (unit.unit.name === text || unit.multiplier > 1 || unit.per !== '')
    ? unit
    : null;
}
