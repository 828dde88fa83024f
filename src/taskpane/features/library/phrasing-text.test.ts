import type { LibraryPhrasing } from '../../../core/library/schema';
import { placeText, targetText } from './phrasing-text';

test.each([
  [{ comparator: '≥', example: '90', unit: '%' }, '≥90%'],
  [{ comparator: null, example: '', unit: null, text: '有效提升' }, '有效提升'],
] as const)('target %j', (target, expected) => {
  expect(targetText(target)).toBe(expected);
});

test('a theme of the table is named once', () => {
  const phrasing = { level2: 'quantity', theme: '应急演练' } as LibraryPhrasing;
  expect(placeText(phrasing, [{ kind: 'name' }, { kind: 'theme', theme: '应急演练' }])).toBe(
    '数量指标 · 应急演练（与本表有关） · 名称相符',
  );
  expect(placeText(phrasing, [{ kind: 'present' }], '补充指标')).toBe('补充指标 · 数量指标 · 应急演练 · 表中已有');
});
