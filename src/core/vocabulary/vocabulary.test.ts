import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { squash } from '../text/normalize';
import * as categories from './categories';
import * as changeWords from './change-words';
import { COMPARATORS_BEFORE, COMPARATORS_BEHIND } from './comparators';
import * as formWords from './form-words';
import { HEADER_PATTERNS } from './header-patterns';
import { ANNUAL_WORDS, LONG_TERM_WORDS } from './half-words';
import { HEADER_WORDS } from './headers';
import * as nameHeads from './name-heads';
import { ONE_FORM_WORDS } from './one-form-words';
import * as polarity from './polarity';
import { MULTIPLIERS, UNITS, UNIT_SPELLINGS } from './units';

/** What is compared with texts as they are, before they are squashed; or holds signs and no words. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['markup', 'odd-signs', 'report-words', 'column-roles']);

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

/** Every file of the vocabulary with what it exports. */
const FILES = readdirSync(__dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({
    file: name.slice(0, -'.ts'.length),
    source: readFileSync(join(__dirname, name), 'utf8'),
    exports: jest.requireActual<Readonly<Record<string, unknown>>>(`./${name}`),
  }));

/** The lists of words in an export, with the way to each: itself, or those inside of its tables. */
function listsIn(value: unknown, name: string): [string, readonly unknown[]][] {
  if (Array.isArray(value)) {
    const isList = value.length > 0 && value.every((one) => typeof one === 'string');
    return isList ? [[name, value]] : value.flatMap((one, index) => listsIn(one, `${name}[${index}]`));
  }
  const isTable = typeof value === 'object' && value !== null && !(value instanceof Map);
  return isTable ? Object.entries(value).flatMap(([key, one]) => listsIn(one, `${name}.${key}`)) : [];
}

const LISTS = FILES.filter(({ file }) => !AS_WRITTEN.has(file)).flatMap(({ file, exports }) =>
  Object.entries(exports).flatMap(([name, value]) => listsIn(value, `${file} ${name}`)),
);

it('has lists', () => {
  expect(LISTS.length).toBeGreaterThan(250);
});

it.each(LISTS)('%s is a list of words', (_, list) => {
  expect(faults(list)).toBeUndefined();
});

describe('every file', () => {
  it.each(FILES)('$file is one that can be looked through', ({ source }) => {
    expect(source.split('\n').length).toBeLessThanOrEqual(250);
  });

  it.each(FILES)('$file says where its words come from, or what for', ({ source }) => {
    const paragraphs = source.split(/\n\s*\n/u).filter((paragraph) => /^export const/mu.test(paragraph));
    expect(paragraphs.filter((paragraph) => !paragraph.includes('*/'))).toEqual([]);
  });

  it.each(FILES)('$file has no regular expression', ({ exports }) => {
    expect(Object.entries(exports).filter(([, value]) => value instanceof RegExp)).toEqual([]);
  });
});

/** Words that stand in more than one of the lists. */
function shared(...lists: readonly (readonly string[])[]): string[] {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return all.filter((one, index) => all.indexOf(one) !== index);
}

describe('lists that contradict each other share no word', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['adverse and favourable', [polarity.ADVERSE_WORDS, polarity.FAVOURABLE_WORDS]],
    ['heads of different kinds', Object.values(nameHeads.NAME_HEADS)],
    ['heads and what only ends like one', [...Object.values(nameHeads.NAME_HEADS), nameHeads.NOT_HEADS]],
    ['tails that change nothing and tails that ask for a change', [nameHeads.NEUTRAL_TAILS, nameHeads.CHANGE_TAILS]],
    ['names of different 一级指标', Object.values(categories.LEVEL1_NAMES)],
    ['names of different 二级指标', Object.values(categories.LEVEL2_NAMES)],
    ['heads with units of their own', nameHeads.HEAD_UNITS.map(({ heads }) => heads)],
    ['lines in front of a table and behind it', [formWords.PREAMBLE_LABELS, formWords.FOOTER_LABELS]],
    ['halves of a side-by-side form', [LONG_TERM_WORDS, ANNUAL_WORDS]],
    ['labels of header words', HEADER_WORDS.map(({ labels }) => labels)],
    ['units', UNITS.map(({ name }) => [name])],
    ['what grows and what shrinks', [changeWords.RISING_WORDS, changeWords.FALLING_WORDS]],
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

it('longer comparators come before those that they begin with', () => {
  const begins = (table: Readonly<Record<string, string>>, within: (text: string, part: string) => boolean) =>
    Object.keys(table).flatMap((word, index, all) => all.slice(index + 1).filter((later) => within(later, word)));
  expect(begins(COMPARATORS_BEFORE, (text, part) => text.startsWith(part))).toEqual([]);
  expect(begins(COMPARATORS_BEHIND, (text, part) => text.endsWith(part))).toEqual([]);
});

it('header patterns have words to go on', () => {
  for (const { words: first, then, gap } of HEADER_PATTERNS)
    expect([first, (then === undefined) === (gap === undefined)]).toEqual([first, true]);
});

describe('words of one form', () => {
  const samples = resolve(__dirname, '../../../test/fixtures/samples/grids');
  const texts = readdirSync(samples).map((name) => ({ name, text: squash(readFileSync(join(samples, name), 'utf8')) }));
  const listed = new Set(LISTS.filter(([name]) => !name.startsWith('one-form-words')).flatMap(([, list]) => list));

  it.each(Object.entries(ONE_FORM_WORDS))('%s', (form, own) => {
    expect(own.filter((one) => !listed.has(one))).toEqual([]);
    for (const one of own) {
      const forms = texts.filter(({ text }) => text.includes(one)).map(({ name }) => name);
      expect([one, forms.length > 0, forms.filter((name) => !name.startsWith(form))]).toEqual([one, true, []]);
    }
  });
});
