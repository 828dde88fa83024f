import { checkWith, testRow } from '../../../../test/support/rule-tester';
import placeholder from '../placeholder/rule';
import valueMissing from '../value-missing/rule';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '政策性农业保险承保', value: '全部承保' } },
    { row: { name: '森林防灭火隐患排查', value: '全部巡查到位' } },
    { row: { name: '低保对象', value: '应保尽保' } },
    { row: { name: '更新老旧公交车', value: '完成老旧车辆更新' } },
    { row: { name: '开展业务培训', value: '按时完成' } },
    { row: { name: '文件执行', value: '按鲁政发〔2023〕15号文件执行' }, title: 'a document number is no quantity' },
    { row: { name: '设备购置', value: '一定数量' } },
    { row: { name: '补助发放', value: '一次性发放到位' } },
    { row: { name: '疫苗采购', value: '满足需要', unit: '支' } },
    { row: { name: '路面修复', value: '2024年底前完成全部路段修复' }, title: 'a deadline is no quantity' },
    { row: { level2: '产出数量', name: '编制规划', value: '若干' } },
  ],
  valid: [
    { row: { name: '培训人数', value: '≥200人' } },
    { row: { name: '慰问次数', value: '三次' }, title: 'a number in words' },
    { row: { name: '车辆购置', value: '新购2辆，并支付上年一辆车尾款' } },
    { row: { name: '培训人数', value: '培训2000人次，覆盖全县' } },
    { row: { name: '资助范围', value: '实际缴费的三分之二' } },
    { row: { name: '建设平台', value: '一套' } },
    { row: { name: '资助学生', value: '１２０名' } },
    { row: { name: '资助学生', value: '' }, title: 'blank is another rule' },
    { row: { name: '资助学生', value: '——' }, title: 'a dash is blank too' },
    { row: { name: '宣传覆盖', value: '全覆盖', unit: '%' }, title: 'a ratio under 数量 is another rule' },
    { row: { level2: '质量指标', name: '承保情况', value: '全部承保' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '安全意识', value: '有效提高' } },
    { row: { level1: '效益指标', level2: '数量指标', name: '安全意识', value: '提高' }, title: 'a misplaced 二级指标' },
  ],
});

describe(rule.id, () => {
  it.each([
    ['≥XX人', 'placeholder'],
    ['人', 'value-missing'],
    ['≥', 'value-missing'],
  ])('leaves %j to %s', (value, id) => {
    const rows = [{ level1: '产出指标', level2: '数量指标', name: '资助学生', value }];
    expect(checkWith([rule, placeholder, valueMissing], { rows }).findings.map((finding) => finding.rule)).toEqual([
      id,
    ]);
  });
});
