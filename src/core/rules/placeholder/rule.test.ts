import { places, runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '防汛天数（≥**天）', value: '≥90天' } },
    { row: { name: '消防安全宣传培训场次', value: '≥XX场' } },
    { row: { name: '受益建档立卡贫困人口数≥**人', value: '>=29人' } },
    { row: { name: '指标1：', value: '' } },
    { row: { name: '指标２', value: '20人' }, title: 'full-width digits' },
    { row: { name: '……', value: '' }, title: 'only an ellipsis' },
    { row: { name: '培训人数', value: '待定' } },
    { row: { name: '培训人数', value: '（略）' } },
    { row: { name: '培训人数', value: '≥ __ 人' }, title: 'a blank to fill in' },
    { row: { name: '培训人数', value: '≥×人' }, title: 'a sign in place of the number' },
    { row: { name: '【请填写三级指标】', value: '20人' } },
    { row: { name: '救助困难群众', description: '对××镇困难群众的救助', value: '20人' }, title: 'in the description' },
    { row: { name: '培训人数（ＸＸ人）', description: '培训人数（ＸＸ人）', value: '20人' }, title: 'twice is once' },
  ],
  valid: [
    { row: { name: '指标1：受训人数', value: '20人' }, title: 'a numbered name' },
    { row: { name: '7×24小时值守', value: '365天' } },
    { row: { name: '5*8小时驻场服务', value: '250天' } },
    { row: { name: 'X光机购置', value: '2台' } },
    { row: { name: '*农村低保人数', value: '200人' }, title: 'a footnote mark' },
    { row: { name: '二〇〇八年前退役人员补助', value: '20人' }, title: '〇 is a digit' },
    { row: { name: '待补充耕地面积', value: '20亩' }, title: '待 and what is awaited' },
    { row: { name: '待定岗教师培训', value: '20人' } },
    { row: { name: '待遇发放人数', value: '20人' } },
    { row: { name: '培训（略阳县）人数', value: '20人' } },
    { row: { name: '宣传、巡查等……活动', value: '20次' } },
    { row: { name: '标牌制作（2×4米）', value: '3个' } },
    { row: { name: '培训人数', value: '/' }, title: 'a lone slash is no placeholder' },
    { row: { name: '无', value: '无' } },
  ],
});

describe(rule.id, () => {
  it('goes to the cell that is not finished', () => {
    const rows = [{ level1: '产出指标', level2: '数量指标', name: '宣传场次', value: '≥XX场' }];
    expect(places(runRule(rule, { rows }))).toEqual(['D3']);
  });
});
