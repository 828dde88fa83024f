import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '从业人员培训人数', value: '约25000-27400人' } },
    { row: { name: '监管企业数', value: '约650-714家' } },
    { row: { name: '物资采购数量', value: '150套左右' } },
    { row: { name: '服务人次', value: '约2万人次' } },
    { row: { level2: '质量指标', name: '到课率', value: '约98%' } },
    { row: { name: '服务企业', value: '≥大约50家' } },
    { row: { name: '服务企业', value: '近100家' } },
    { row: { name: '服务企业', value: '100余家' } },
    { row: { name: '服务群众', value: '3000多人' } },
    { row: { level2: '质量指标', name: '绿地养护', value: '养护面积大概10万平方米，成活良好' } },
    { row: { level2: '质量指标', name: '走访成效', value: '解决若干问题' } },
  ],
  valid: [
    { row: { name: '培训人数', value: '≥200人' } },
    { row: { name: '培训人数', value: '4万人以上' }, title: '以上 is a comparator' },
    { row: { level2: '时效指标', name: '响应时间', value: '12h以内' } },
    { row: { name: '培训人数', value: '200-220人' }, title: 'a range without a hedge' },
    { row: { level2: '成本指标', name: '节约经费', value: '节约10万元' }, title: '约 inside 节约' },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '合同履约', value: '履约100%' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '集约用地', value: '集约化水平提高' } },
    { row: { name: '预约挂号', value: '预约3000人次' } },
    { row: { level1: '效益指标', level2: '社会效益指标', name: '收益', value: '许多' } },
    { row: { name: '培训人数', value: '' } },
    { row: { level2: '质量指标', name: '附近居民知晓率', value: '≥90%' } },
  ],
});
