import { NO_QUERY, type LibraryQuery } from '../../state/library-session';
import { noneFound } from './none-found';

test.each<[string, Partial<LibraryQuery>, boolean, boolean]>([
  ['a word', { text: '养护' }, true, false],
  ['a word, for another table of the sheet', { text: '养护', table: 1 }, true, false],
  ['a word under a 一级指标', { text: '养护', level1: 'output' }, true, true],
  ['a word under a 二级指标', { text: '养护', level1: 'output', level2: 'quality' }, true, true],
  ['a word and a theme', { text: '养护', theme: '应急演练' }, true, true],
  ['a theme and a 二级指标', { text: ' ', theme: '应急演练', level2: 'ecologicalBenefit' }, false, true],
])('%s: advises another word, and to clear filters only where some are set', (_, query, word, filters) => {
  const text = noneFound({ ...NO_QUERY, ...query });
  expect([text.includes('换个词'), text.includes('筛选条件')]).toEqual([word, filters]);
});
