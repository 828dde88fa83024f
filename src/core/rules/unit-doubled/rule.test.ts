import { runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '培训人数', value: '1500人', unit: '人' } },
    { row: { name: '教室改造', value: '≥10间', unit: '间' } },
    { row: { name: '培训费', value: '≤36.5万', unit: '万元' } },
    { row: { name: '抚育面积', value: '≥3万亩', unit: '万亩' } },
    { row: { name: '栽植苗木', value: '≥150万株', unit: '株' } },
    { row: { name: '合格率', value: '≥95%', unit: '％' } },
    { row: { name: '培训人数', value: '100人以上', unit: '人' } },
    { row: { name: '单位成本', value: '≤500元/亩', unit: '元/亩' } },
  ],
  valid: [
    { row: { name: '培训人数', value: '1500', unit: '人' } },
    { row: { name: '培训人数', value: '1500人', unit: '' } },
    { row: { name: '培训人数', value: '1.5万', unit: '人' } },
    { row: { name: '培训人数', value: '100人', unit: '人次' }, title: 'another unit is unit-mismatch' },
    { row: { name: '培训费', value: '365000元', unit: '万元' }, title: 'so is another scale' },
    { row: { name: '奖补金额', value: '3亿', unit: '万元' } },
    { row: { name: '制度建设', value: '健全', unit: '项' } },
    { row: { name: '合格率', value: '≥95%', unit: '' } },
    { row: { name: '发案率', value: '≤0.5‰', unit: '%' } },
  ],
});

it.each([
  ['1500人', '人', '1500'],
  ['≥ 3 万亩', '万亩', '≥ 3'],
  ['≤36.5万', '万元', '≤36.5'],
  ['≥150万株', '株', '≥150万'],
  ['≥95％', '%', '≥95'],
  ['100人以上', '人', undefined],
])('%s with %s becomes %s', (value, unit, text) => {
  const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训情况', value, unit }];
  const [finding] = runRule(rule, { rows });
  expect(finding?.fix?.edits.map((edit) => ('text' in edit ? edit.text : ''))[0]).toBe(text);
});
