import { toSnapshot } from '../../../test/support/rule-tester';
import { Grid } from '../sheet/grid';
import { findTables } from '../reading/find-tables';
import type { Level2Key } from '../vocabulary/categories';
import { readFacts } from './facts';
import { properPlace } from './proper-place';

function placeOf(name: string, value: string): Level2Key | null {
  const snapshot = toSnapshot({
    rows: [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', name, value],
    ],
  });
  const row = findTables(snapshot, new Grid(snapshot))[0]?.rows[0];
  if (!row) throw new Error('no row');
  return properPlace(readFacts(row));
}

describe('properPlace', () => {
  it.each<[name: string, value: string, place: Level2Key | null]>([
    ['灭火设备配备率', '=100%', 'quality'],
    ['地震台站维修验收合格率', '≥95%', 'quality'],
    ['宣传推广工作完成率', '全部完成', 'quality'],
    ['行政村灾害信息员配备情况', '100%', 'quality'],
    ['补贴资金发放及时率', '≥98%', 'timeliness'],
    ['群众满意度', '≥90%', 'satisfaction'],
    ['项目成本节约率', '≥5%', 'cost'],
    ['享受社会保险补贴人员数量', '≥20人', 'quantity'],
    ['改厕户数', '320户', 'quantity'],
    ['签约服务覆盖社区', '≥12个', 'quantity'],
    ['检查人员被投诉次数', '≤2次', 'quality'],
    ['工作任务完成情况', '按时完成', 'timeliness'],
    ['案件信息公示', '2024年12月底前', 'timeliness'],
    ['补助发放时间', '每月15日前', 'timeliness'],
    ['专家服务费', '≤20万元', 'cost'],
    ['消防设施状况', '完好', 'quality'],
  ])('puts %s %s under %s', (...[name, value, place]) => expect(placeOf(name, value)).toBe(place));

  it.each<[name: string, value: string]>([
    ['游客接待量增长率', '≥5%'],
    ['高校毕业生就业率', '≥90%'],
    ['政策知晓率', '按时完成'],
    ['资金支出率', '=100%'],
    ['培训人数', '≥95%'],
    ['受灾起数', '≥3起'],
    ['培训天数', '≥5天'],
    ['带动社会投资', '≥200万元'],
    ['项目建设内容', '完成年度任务'],
    ['演练次数', ''],
  ])('does not know where %s %s belongs', (name, value) => expect(placeOf(name, value)).toBeNull());
});
