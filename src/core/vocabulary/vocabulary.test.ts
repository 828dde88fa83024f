import * as z from 'zod/mini';
import { squash } from '../text/normalize';
import * as categories from './categories';
import * as formWords from './form-words';
import { ANNUAL_WORDS, HEADER_WORDS, LONG_TERM_WORDS } from './headers';
import * as moneyWords from './money-words';
import * as nameHeads from './name-heads';
import * as polarity from './polarity';
import { PERIOD_LABELS, YEAR_PARTS } from './period-words';
import { FREQUENCY_WORDS, NO_FREQUENCY_WORDS } from './time-words';
import { MULTIPLIERS, UNITS, UNIT_SPELLINGS } from './units';
import { VAGUE_DEGREES, VAGUE_EFFECTS } from './vague-words';

/** A word as it is compared: not blank, squashed. */
const word = z.string().check(
  z.minLength(1),
  z.refine((text) => squash(text) === text, '词要写成比较时的形式：半角、无空白、无引号'),
);
const words = z.array(word).check(
  z.minLength(1),
  z.refine((list) => new Set(list).size === list.length, '有重复的词'),
);

/** What is wrong with a list, word by word; undefined where nothing is. */
function faults(list: unknown): unknown {
  const parsed = z.safeParse(words, list);
  if (parsed.success) return undefined;
  const repeated = Array.isArray(list) ? list.filter((one, index) => list.indexOf(one) !== index) : [];
  return { repeated, issues: parsed.error.issues.map(({ path, message }) => ({ path, message })) };
}

const { NAME_HEADS } = nameHeads;
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ADVERSE_WORDS: polarity.ADVERSE_WORDS,
  FAVOURABLE_WORDS: polarity.FAVOURABLE_WORDS,
  NOT_HEADS: nameHeads.NOT_HEADS,
  NEUTRAL_TAILS: nameHeads.NEUTRAL_TAILS,
  RESULT_WORDS: nameHeads.RESULT_WORDS,
  CHANGE_TAILS: nameHeads.CHANGE_TAILS,
  PREAMBLE_LABELS: formWords.PREAMBLE_LABELS,
  FOOTER_LABELS: formWords.FOOTER_LABELS,
  TOTAL_LABELS: formWords.TOTAL_LABELS,
  TITLE_WORDS: formWords.TITLE_WORDS,
  NOT_APPLICABLE: formWords.NOT_APPLICABLE,
  CATEGORY_ENDS: categories.CATEGORY_ENDS,
  FREQUENCY_WORDS,
  NO_FREQUENCY_WORDS,
  PERIOD_LABELS,
  VAGUE_EFFECTS,
  VAGUE_DEGREES,
  YEAR_PARTS: Object.keys(YEAR_PARTS),
  ...Object.fromEntries(Object.entries(moneyWords).filter(([, list]) => Array.isArray(list))),
  LONG_TERM_WORDS,
  ANNUAL_WORDS,
  HEADER_LABELS: HEADER_WORDS.flatMap(({ labels }) => labels),
  UNITS: UNITS.map(({ name }) => name),
  MULTIPLIERS: Object.keys(MULTIPLIERS),
  UNIT_SPELLINGS: Object.keys(UNIT_SPELLINGS),
  ...Object.fromEntries(Object.entries(NAME_HEADS).map(([kind, list]) => [`NAME_HEADS.${kind}`, list])),
  ...Object.fromEntries(Object.entries(categories.LEVEL1_NAMES).map(([key, list]) => [`LEVEL1_NAMES.${key}`, list])),
  ...Object.fromEntries(Object.entries(categories.LEVEL2_NAMES).map(([key, list]) => [`LEVEL2_NAMES.${key}`, list])),
  ...Object.fromEntries(
    nameHeads.HEAD_UNITS.flatMap(({ heads, units }, index) => [
      [`HEAD_UNITS[${index}].heads`, heads],
      [`HEAD_UNITS[${index}].units`, units],
    ]),
  ),
};

it.each(Object.entries(LISTS))('%s is a list of words', (_, list) => {
  expect(faults(list)).toBeUndefined();
});

/** Words that stand in more than one of the lists. */
function shared(...lists: readonly (readonly string[])[]): string[] {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return all.filter((one, index) => all.indexOf(one) !== index);
}

describe('lists that contradict each other share no word', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['adverse and favourable', [polarity.ADVERSE_WORDS, polarity.FAVOURABLE_WORDS]],
    ['heads of different kinds', Object.values(NAME_HEADS)],
    ['heads and what only ends like one', [...Object.values(NAME_HEADS), nameHeads.NOT_HEADS]],
    ['tails that change nothing and tails that ask for a change', [nameHeads.NEUTRAL_TAILS, nameHeads.CHANGE_TAILS]],
    ['names of different 一级指标', Object.values(categories.LEVEL1_NAMES)],
    ['names of different 二级指标', Object.values(categories.LEVEL2_NAMES)],
    ['heads with units of their own', nameHeads.HEAD_UNITS.map(({ heads }) => heads)],
    ['lines in front of a table and behind it', [formWords.PREAMBLE_LABELS, formWords.FOOTER_LABELS]],
    ['halves of a side-by-side form', [LONG_TERM_WORDS, ANNUAL_WORDS]],
    ['lines behind a table and totals', [formWords.FOOTER_LABELS, formWords.TOTAL_LABELS]],
  ])('%s', (_, lists) => {
    expect(shared(...lists)).toEqual([]);
  });
});

describe('units', () => {
  it('have positive factors', () => {
    for (const { name, factor = 1 } of UNITS) expect({ name, ok: factor > 0 }).toEqual({ name, ok: true });
    for (const [name, factor] of Object.entries(MULTIPLIERS))
      expect({ name, ok: factor > 1 }).toEqual({ name, ok: true });
  });

  it('are what their spellings and heads speak of', () => {
    const known = new Map(UNITS.map((unit) => [unit.name, unit]));
    for (const [written, right] of Object.entries(UNIT_SPELLINGS)) {
      expect([written, known.get(written)?.dimension]).toEqual([written, known.get(right)?.dimension]);
      expect([written, known.get(written)?.factor]).toEqual([written, known.get(right)?.factor]);
    }
  });

  it('are no multipliers', () => {
    expect(
      shared(
        UNITS.map(({ name }) => name),
        Object.keys(MULTIPLIERS),
      ),
    ).toEqual([]);
  });
});

it('header labels weigh between 0 and 1', () => {
  for (const { labels, weight } of HEADER_WORDS)
    expect({ labels, ok: weight > 0 && weight <= 1 }).toEqual({ labels, ok: true });
});

it('every 二级指标 has a 一级指标', () => {
  for (const [key, parents] of Object.entries(categories.PARENTS))
    expect([key, parents.length > 0]).toEqual([key, true]);
});
