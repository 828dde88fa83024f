import { isCategoryText, readCategory, rowCategories } from './category';

it.each([
  ['产出指标', 'output', null],
  ['产出指标\n（50分）', 'output', null],
  ['产\n出\n指\n标', 'output', null],
  ['一、效益指标', 'benefit', null],
  ['项目完成指标', 'output', null],
  ['履职效能', 'duty', null],
  ['成本指标', 'cost', 'cost'],
  ['满意度指标（10分）', 'satisfaction', 'satisfaction'],
  ['数量指标', null, 'quantity'],
  ['1.质量指标：', null, 'quality'],
  ['1.1 数量指标', null, 'quantity'],
  ['2-3、时效指标', null, 'timeliness'],
  ['产出时效', null, 'timeliness'],
  ['经济成本指标', null, 'economicCost'],
  ['生态效益\n指标', null, 'ecologicalBenefit'],
  ['服务对象满意度指标值', 'satisfaction', 'satisfaction'],
] as const)('%j', (text, level1, level2) => {
  expect(readCategory(text)).toMatchObject({ level1, level2 });
});

it.each(['', '三级指标', '受训人员满意度调查', '质量指标达标情况说明', '≥95%', '数量指标'.repeat(20)])(
  '%j is no category',
  (text) => {
    expect(isCategoryText(text)).toBe(false);
  },
);

it.each([
  ['产出指标', '数量指标', 'output', 'quantity'],
  ['效益指标', '服务对象满意度指标', 'benefit', 'satisfaction'],
  ['数量指标', '', 'output', 'quantity'],
  ['', '时效指标', 'output', 'timeliness'],
  ['履职效能', '食品安全监管', 'duty', null],
  ['', '', null, null],
] as const)('a row under %j and %j', (level1, level2, level1Key, level2Key) => {
  expect(rowCategories(level1, level2)).toEqual({ level1Key, level2Key });
});
