import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

const row = (name: string, value: string) => ({ level1: '产出指标', level2: '数量指标', name, value });

it.each<[what: string, rows: readonly ReturnType<typeof row>[], cells: readonly string[]]>([
  ['one row', [row('培训人数', '@@人'), row('培训场次', '≥2场')], ['D3']],
  ['no row', [row('培训人数', '≥20人'), row('培训场次', '≥2场')], []],
])('speaks of %s', (_, rows, cells) => {
  expect(places(runRule(rule, { rows }))).toEqual(cells);
});
