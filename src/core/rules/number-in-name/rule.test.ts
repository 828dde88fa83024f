import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

it.each<[what: string, lines: readonly string[], cells: readonly string[]]>([
  [
    'says once what rows carry their target in the name',
    [
      '2024年项目支出绩效目标表',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|开展活动300场|=300场',
      '产出指标|数量指标|新建小区20个|20个',
      '产出指标|质量指标|达标率100%|100%',
    ],
    ['C3'],
  ],
  [
    'says nothing of numbers that name the thing',
    [
      '2024年项目支出绩效目标表',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|110接处警数量|≥110起',
      '产出指标|数量指标|2024年培训人数|2024人',
      '产出指标|数量指标|三项岗位培训|3次',
    ],
    [],
  ],
  [
    'says nothing where the numbers differ',
    ['2024年项目支出绩效目标表', '一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|开展活动300场|=280场'],
    [],
  ],
])('%s', (_, lines, cells) => {
  expect(places(runRule(rule, { rows: lines.map((line) => line.split('|')) }))).toEqual(cells);
});
