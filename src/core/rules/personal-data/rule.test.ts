import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(text: string) {
  const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人' }];
  return places(runRule(rule, { rows, footer: [['填表人：', text]] }));
}

describe(rule.id, () => {
  it.each(['13800138000', '138 0013 8000', '１３８００１３８０００', '王某 13800138000', '11010519491231002X'])(
    'flags %s',
    (text) => {
      expect(check(text)).toEqual(['B4']);
    },
  );

  it.each(['0539-8312345', '8312345', '2024123120241', '138001380001', '2024年12月31日', '20人', '〔2024〕13号'])(
    'says nothing of %s',
    (text) => {
      expect(check(text)).toEqual([]);
    },
  );

  it('looks in front of the table too', () => {
    const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人' }];
    const preamble = [['2024年项目绩效目标表'], ['联系电话', '13800138000']];
    expect(places(runRule(rule, { preamble, rows }))).toEqual(['B2']);
  });
});
