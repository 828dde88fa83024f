import type { LibraryPhrasing } from '../../../core/library/schema';
import type { Reason } from '../../../core/library/reasons';
import { standardLibrary } from './open';
import { placeText, sourceText, targetText } from './phrasing-text';

test.each([
  [{ comparator: '≥', example: '90', unit: '%' }, '≥90%'],
  [{ comparator: null, example: '', unit: null, text: '有效提升' }, '有效提升'],
] as const)('target %j', (target, expected) => {
  expect(targetText(target)).toBe(expected);
});

test.each<[string, readonly Reason[], string, string]>([
  ['nothing speaks for it', [], '', '数量指标 · 应急演练'],
  ['the words of the query go without saying', [{ kind: 'name' }], '', '数量指标 · 应急演练'],
  ["its theme is the table's own", [{ kind: 'theme', theme: '应急演练' }], '', '数量指标 · 应急演练（与本表有关）'],
  ['the table lacks it', [{ kind: 'missing', level2: 'quantity' }], '', '数量指标（表中缺少） · 应急演练'],
  ['it fits the row, which goes without saying', [{ kind: 'beside' }], '', '数量指标 · 应急演练'],
  ['the table has it', [{ kind: 'text' }, { kind: 'present' }], '', '数量指标 · 应急演练 · 解释或主题相符 · 表中已有'],
  ['a finding asks for it', [{ kind: 'similar' }], '补充指标', '补充指标 · 数量指标 · 应急演练'],
])('the line below the name where %s', (_, reasons, purpose, expected) => {
  const phrasing = { level2: 'quantity', theme: '应急演练' } as LibraryPhrasing;
  expect(placeText(phrasing, reasons, purpose)).toBe(expected);
});

test('every sample is called by the place that it comes from', () => {
  for (const { phrasing } of standardLibrary().entries) expect(sourceText(phrasing.source)).not.toMatch(/[a-z]/u);
});
