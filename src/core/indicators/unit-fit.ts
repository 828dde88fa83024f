import type { ReadUnit } from '../targets/units';
import { wordEndingAt } from '../text/find-words';
import { pattern } from '../text/pattern';
import { NAME_LABEL } from '../vocabulary/form-words';
import { COUNT_TAIL, HEAD_UNITS } from '../vocabulary/name-heads';
import { PROGRESS, PUNCTUALITY_TAILS, PUNCTUALITY_WORDS } from '../vocabulary/time-words';
import { LOT, type UnitDimension } from '../vocabulary/units';
import type { NameReading } from './name-kind';

/** What a name expects of its unit, for the message: 人、名、位. */
export interface UnitExpectation {
  readonly fits: boolean;
  readonly expected: string;
}

const FITS: UnitExpectation = { fits: true, expected: '' };
const AREA = '@area';
const LENGTH = '@length';
const TIME = '@time';
const ITEMS = '@items';
/** Whatever is counted. */
const COUNT = '@count';
const BY_DIMENSION: Readonly<Record<string, { dimension: UnitDimension; usual: string }>> = {
  [AREA]: { dimension: 'area', usual: '平方米、亩' },
  [LENGTH]: { dimension: 'length', usual: '米、公里' },
  [TIME]: { dimension: 'time', usual: '天' },
  [ITEMS]: { dimension: 'items', usual: '个' },
};

/** Measures that no count of things, people or events has. */
const NEVER_A_COUNT: readonly UnitDimension[] = ['ratio', 'money'];
const NEVER_A_RATIO: readonly UnitDimension[] = [
  'people',
  'personTimes',
  'events',
  'visits',
  'items',
  'money',
  'time',
  'area',
  'length',
  'weight',
  'volume',
];
const NEVER_A_TIME: readonly UnitDimension[] = [
  'ratio',
  'people',
  'personTimes',
  'money',
  'area',
  'length',
  'weight',
  'volume',
];
const NEVER_MONEY: readonly UnitDimension[] = [
  'items',
  'people',
  'personTimes',
  'events',
  'visits',
  'time',
  'area',
  'length',
  'weight',
  'volume',
];

/**
 * Whether the unit goes with the name's head word. Rates (人/亿元) and units that the vocabulary does not have always
 * fit: only a clear contradiction counts.
 */
export function unitFit(name: NameReading, read: ReadUnit): UnitExpectation {
  const { unit } = read;
  // 元/套 is what one costs, not how many there are
  if (
    name.kind === 'count' &&
    unit?.dimension === 'money' &&
    read.per !== '' &&
    name.core.endsWith(read.per + COUNT_TAIL)
  )
    return { fits: false, expected: read.per };
  if (!unit || read.per !== '' || name.kind === 'other') return FITS;
  if (name.kind === 'ratio') return clash(NEVER_A_RATIO, unit.dimension, '%、‰');
  if (name.kind === 'money') return clash(NEVER_MONEY, unit.dimension, '元、万元');
  if (name.kind === 'time') return isPunctuality(name) ? FITS : clash(NEVER_A_TIME, unit.dimension, '天、小时');
  const special = specialUnits(name.core, name.head);
  if (!special || special[0] === COUNT) return clash(NEVER_A_COUNT, unit.dimension, '个、次、人等');
  const dimension = special.find((one) => one in BY_DIMENSION) ?? '';
  const { dimension: wanted, usual = '' } = BY_DIMENSION[dimension] ?? {};
  const listed = special.filter((one) => one !== dimension);
  // Things may also be bought by the lot: 设备数量 1批.
  const byLot = dimension === ITEMS && unit.name === LOT;
  const fits = byLot || unit.dimension === wanted || listed.includes(unit.name) || listed.includes(read.text);
  return { fits, expected: listed.slice(0, 3).join('、') || usual };
}

const PUNCTUALITY = pattern`(?:${PUNCTUALITY_WORDS}${PUNCTUALITY_TAILS}?|${PROGRESS})${NAME_LABEL}?$`;

/** 及时性 may be given as a ratio or in words. */
function isPunctuality(name: NameReading): boolean {
  return PUNCTUALITY.test(name.core);
}

function clash(never: readonly UnitDimension[], dimension: UnitDimension, expected: string): UnitExpectation {
  return never.includes(dimension) ? { fits: false, expected } : FITS;
}

/** The units of the longest head word that the name ends in, where that word has units of its own. */
function specialUnits(core: string, head: string): readonly string[] | null {
  const end = core.lastIndexOf(head) + head.length;
  const word = headAt(core, end);
  return word === null ? null : (UNITS_BY_HEAD.get(word) ?? null);
}

const UNITS_BY_HEAD = new Map(
  HEAD_UNITS.flatMap(({ heads, units }) => heads.map((head) => [head, units] as const)).reverse(),
);
const headAt = wordEndingAt([...UNITS_BY_HEAD.keys()]);
