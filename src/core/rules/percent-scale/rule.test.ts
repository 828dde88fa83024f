import { checkWith, places, runRule } from '../../../../test/support/rule-tester';
import { RULES } from '../index';
import rule from './rule';

it.each<[what: string, lines: readonly string[], cells: readonly string[]]>([
  [
    'speaks of a fraction with %',
    [
      '2024年项目支出绩效目标表',
      '一级指标|二级指标|三级指标|指标值|计量单位',
      '产出指标|质量指标|造林成活率|≥0.85|%',
      '产出指标|质量指标|验收合格率|1|%',
    ],
    ['D3', 'D4'],
  ],
  [
    'speaks of a fraction where the others are percentages',
    [
      '2024年项目支出绩效目标表',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|质量指标|认定准确率|0.97',
      '产出指标|质量指标|发放率|=100%',
    ],
    ['D3'],
  ],
  [
    'says nothing of a table in fractions',
    [
      '2024年项目支出绩效目标表',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|质量指标|认定准确率|0.97',
      '产出指标|质量指标|发放率|0.98',
    ],
    [],
  ],
  [
    'says nothing of small targets that are meant',
    [
      '2024年项目支出绩效目标表',
      '一级指标|二级指标|三级指标|指标值|计量单位',
      '产出指标|质量指标|差错率|≤0.5|%',
      '产出指标|质量指标|病虫害成灾率|0.33|%',
      '效益指标|经济效益指标|收入增长率|≥0.8|%',
      '产出指标|质量指标|合格率|≥95|%',
    ],
    [],
  ],
])('%s', (_, lines, cells) => {
  expect(places(runRule(rule, { rows: lines.map((line) => line.split('|')) }))).toEqual(cells);
});

it('speaks in the place of what else would be said of the target', () => {
  const rows = [{ level1: '产出指标', level2: '质量指标', name: '设备完好率', value: '≥0.4', unit: '%' }];
  const { findings } = checkWith(RULES, { rows });
  const own = findings.filter(({ row }) => row === 2).map(({ rule: id, suggestions }) => [id, suggestions[0]?.title]);
  expect(own).toEqual([['percent-scale', '改成“≥40”']]);
});
