import { checkWith, places, runRule, testRow } from '../../../../test/support/rule-tester';
import { RULES } from '../index';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { level1: '产出指标', level2: '时效指标', name: '全年', value: '全年' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '1年', value: '1年' } },
    { row: { level1: '效益指标', level2: '可持续影响指标', name: '长期', value: '长期' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '成本', value: '≤20万元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '经费', value: '≤20万元' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '资金', value: '20万元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '预算', value: '≤20万元' } },
    { row: { level1: '产出指标', level2: '时效指标', name: '2024年12月', value: '2024年12月' } },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '通过开展第五次全国经济普查，摸清全县二三产业家底，为科学决策提供优质统计服务',
        value: '较好',
      },
    },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '加强宣传引导，提高群众防灾减灾意识',
        value: '有效提高',
      },
    },
    {
      row: {
        level1: '效益指标',
        level2: '社会效益指标',
        name: '保障全县农村义务教育阶段学生享受营养改善计划补助并逐步改善学生营养健康状况',
        value: '保障',
      },
    },
  ],
  valid: [
    { row: { level1: '产出指标', level2: '时效指标', name: '全年任务完成时间', value: '12月底前' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '人均培训成本', value: '≤500元' } },
    { row: { level1: '产出指标', level2: '成本指标', name: '项目经费', value: '≤20万元' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '宣传，提高意识', value: '提高' } },
    {
      row: {
        level1: '产出指标',
        level2: '数量指标',
        name: '购置电脑、打印机、复印机、扫描仪、投影仪等办公设备数量',
        value: '≥20台',
      },
    },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '长期护理保险参保率', value: '≥90%' } },
    { row: { level1: '产出指标', level2: '数量指标', name: '1年期以上订单数量', value: '≥20单' } },
    {
      row: {
        level1: '产出指标',
        level2: '数量指标',
        name: '培训人数（含参加线上学习并取得结业证书的乡镇干部、村干部和驻村工作队员）',
        value: '≥200人',
      },
    },
  ],
});

const said = (name: string, value: string) => {
  const rows = [{ level1: '效益指标', level2: '社会效益指标', name, value }];
  return checkWith(RULES, { rows }).findings.flatMap(({ rule: id, row }) => (row === null ? [] : [id]));
};

it('settles what would be said of the value', () => {
  expect(said('开展普法宣传', '是否有效')).toEqual(['value-not-target']);
  expect(said('开展普法宣传，增强群众法治观念和意识', '是否有效')).toEqual(['name-not-indicator']);
});

it('counts characters as the settings say', () => {
  const rows = [{ level1: '产出指标', level2: '数量指标', name: '城乡居民基本养老保险参保人数', value: '≥200人' }];
  expect(runRule(rule, { rows })).toEqual([]);
  expect(runRule(rule, { rows }, { options: { [rule.id]: { longest: 10 } } })).toHaveLength(1);
});

it('takes the descriptions for the names where those are categories', () => {
  const row = (name: string, description: string) => ({ name, description, value: '较好' });
  const rows = [row('数量指标', '开展培训，提高干部素质和业务工作水平'), row('质量指标', '培训合格率')];
  const findings = runRule(rule, { columns: ['name', 'description', 'value'], rows });
  expect(places(findings)).toEqual(['B3']);
});
