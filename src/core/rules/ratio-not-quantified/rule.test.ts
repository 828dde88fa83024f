import { checkWith, testRow } from '../../../../test/support/rule-tester';
import placeholder from '../placeholder/rule';
import qualitativeQuantity from '../qualitative-quantity/rule';
import valueMissing from '../value-missing/rule';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '质量指标'],
  invalid: [
    { row: { level1: '效益指标', level2: '社会效益指标', name: '提高持证上岗率情况', value: '有效提高' } },
    { row: { name: '政策宣传覆盖面', value: '不低于上年度水平' } },
    { row: { name: '设备完好率', value: '良好' } },
    { row: { level1: '满意度指标', level2: '服务对象满意度指标', name: '群众满意度', value: '满意' } },
    { row: { name: '工程验收合格率', value: '全部合格' } },
    { row: { name: '矛盾纠纷调处成功率', value: '较高' }, title: '成功率 is a ratio though 功率 is not' },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '知晓率（%）', value: '逐步提升' } },
    { row: { level2: '时效指标', name: '资金拨付及时率', value: '按时完成' } },
  ],
  valid: [
    { row: { name: '设备完好率', value: '≥95%' } },
    { row: { name: '设备完好率', value: '95', unit: '%' } },
    { row: { name: '设备完好率', value: '百分之九十五' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '税收增长率', value: '同比增长5%' } },
    {
      row: { level1: '效益指标', level2: '社会效益指标', name: '行政运行效率', value: '有效提高' },
      title: '效率 is no ratio',
    },
    { row: { name: '数据更新频率', value: '每天更新' } },
    { row: { name: '贷款利率', value: '按合同约定' } },
    { row: { name: '设备功率', value: '符合要求' } },
    { row: { name: '设备完好率', value: '' } },
    { row: { name: '工作规范程度', value: '规范' } },
    { row: { name: '参与度', value: '高' } },
  ],
});

describe(rule.id, () => {
  it.each([
    ['质量指标', '≥XX%', 'placeholder'],
    ['质量指标', '%', 'value-missing'],
    ['数量指标', '全部承保', 'qualitative-quantity'],
  ])('under %s leaves %j to %s', (level2, value, id) => {
    const rows = [{ level1: '产出指标', level2, name: '设备完好率', value }];
    const { findings } = checkWith([rule, placeholder, valueMissing, qualitativeQuantity], { rows });
    expect(findings.map((finding) => finding.rule)).toEqual([id]);
  });
});
