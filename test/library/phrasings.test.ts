import { libraryFileSchema, type LibraryPhrasing } from '../../src/core/library/schema';
import data from '../../src/core/library/phrasings.json';
import type { Phrasing } from '../../src/core/library/phrasing';
import { THEMES } from '../../src/core/library/themes';
import { squash } from '../../src/core/text/normalize';
import { LEVEL2_NAMES, type Level2Key } from '../../src/core/vocabulary/categories';
import { PLACEHOLDER } from '../../src/core/text/placeholder';

const { phrasings } = libraryFileSchema.parse(data);

/** Places, bureaus and years of the samples, and words that fit one level of government only. */
const PARTICULAR = /临沂|沂蒙|兰陵|乐亭|巴州|巴音|新疆|东莞|芷江|侗族|[市县州区]应急管理局|20\d\d|二〇/u;
const LOCAL = /全[市县区州]|[市县州]级|我[市县州]/u;

function texts({ name, description, target, basis, scoring }: Phrasing): string {
  return [name, description, target.text, basis, scoring].join('\n');
}

function countBy(key: (phrasing: LibraryPhrasing) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const phrasing of phrasings) counts.set(key(phrasing), (counts.get(key(phrasing)) ?? 0) + 1);
  return counts;
}

describe('the standard phrasings', () => {
  it('are at least 150', () => {
    expect(phrasings.length).toBeGreaterThanOrEqual(150);
  });

  it.each(['id', 'name', 'pinyin'] as const)('have no %s twice', (key) => {
    const doubles = [...countBy((phrasing) => squash(phrasing[key]))].filter(([, count]) => count > 1);
    expect(doubles).toEqual([]);
  });

  it('come from all five samples', () => {
    expect([...countBy(({ source }) => source.sample).keys()].sort()).toEqual([
      'bazhou-2022',
      'dongguan-2024',
      'laoting-2024',
      'linyi-2024',
      'zhijiang-2026',
    ]);
  });

  it.each(THEMES)('have something to offer for %s', (theme) => {
    expect(countBy((phrasing) => phrasing.theme).get(theme) ?? 0).toBeGreaterThanOrEqual(6);
  });

  it.each(
    (Object.keys(LEVEL2_NAMES) as Level2Key[]).filter((key) => !/economicCost|socialCost|ecologicalCost/u.test(key)),
  )('have something to offer for %s', (level2) => {
    expect(countBy((phrasing) => phrasing.level2).get(level2) ?? 0).toBeGreaterThanOrEqual(4);
  });

  it.each(phrasings.map((phrasing) => [phrasing.id, phrasing] as const))('%s can be used anywhere', (_, phrasing) => {
    expect(texts(phrasing)).not.toMatch(PARTICULAR);
    expect(texts(phrasing)).not.toMatch(LOCAL);
    expect(phrasing.corrected ?? '').not.toMatch(PARTICULAR);
  });

  it.each(phrasings.map((phrasing) => [phrasing.id, phrasing] as const))(
    '%s says what only the user can know in blanks',
    (_, { basis, scoring, target, description, name }) => {
      expect(basis).toMatch(PLACEHOLDER);
      expect(scoring).toMatch(PLACEHOLDER);
      expect(target.text ?? '____').toMatch(PLACEHOLDER);
      expect(`${name}${description}`).not.toMatch(PLACEHOLDER);
    },
  );

  it.each(phrasings.map((phrasing) => [phrasing.id, phrasing] as const))('%s has a whole target', (_, { target }) => {
    const { comparator, example, unit, text } = target;
    if (text === undefined)
      expect([comparator, Number(example) >= 0, unit]).toEqual([expect.any(String), true, expect.any(String)]);
    else expect([comparator, example, unit]).toEqual([null, '', null]);
  });
});
