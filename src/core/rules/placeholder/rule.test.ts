import { checkWith, places, runRule, testRow, type TestRow } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import { RULES } from '../index';
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
    ...['null', 'NULL', '(null)', 'None', 'NaN', 'Infinity', '[object Object]', '<NA>', 'Invalid Date'].map(
      (value) => ({ row: { name: '培训人数', value } }),
    ),
    ...[
      '#N/A',
      '#REF!',
      '#VALUE!',
      '#DIV/0!',
      '#NAME?',
      '#NULL!',
      '#NUM!',
      '#SPILL!',
      '#CALC!',
      '＃Ｎ／Ａ',
      'Err:502',
    ].map((value) => ({ row: { name: '培训人数', value } })),
    ...['{.value}', '${row.value}', '<#if value??>', '<%= value %>', '%s', '####'].map((value) => ({
      row: { name: '培训人数', value },
    })),
    ...['&nbsp;', '<br>', '<p>&nbsp;</p>', '_x000D_', '�', '锟斤拷锟斤拷'].map((value) => ({
      row: { name: '培训人数', value },
    })),
    ...['≥null', 'NaN%', '≥NaN次'].map((value) => ({ row: { name: '培训人数', value } })),
    { row: { name: '{.name}', value: '{.value}', unit: '{.unit}', basis: '{.basis}' }, title: 'a row of a template' },
    { row: { name: '#REF!', value: '≥20人' }, title: 'a name that is an error' },
    { row: { name: '&nbsp;', value: '≥20人' }, title: 'a name that only a web page shows as blank' },
    ...(['description', 'unit', 'basis', 'scoring', 'weight', 'note', 'comparator', 'lastYearValue'] as const).map(
      (role) => ({ row: { name: '培训人数', value: '≥20人', [role]: 'null' }, title: `null as ${role}` }),
    ),
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
    { row: { name: '培训人数', value: '≥20人', note: 'N/A' }, title: 'not applicable, as people write it' },
    { row: { name: '培训人数', value: '≥20人', note: '\u200B\u00AD' }, title: 'signs that nobody sees' },
    { row: { name: '培训人数', value: '≥20人', basis: '见附件<br>' }, title: 'markup beside content' },
    { row: { name: 'NULL值清理数据条数', value: '≥20条' }, title: 'a word of the name' },
    { row: { name: 'None-stop服务窗口', value: '≥2个' } },
    { row: { name: '培训人数', value: '≥20人', basis: '$500/人' } },
    { row: { name: '培训人数', value: '≥20人', basis: '《办法》{2024}3号' } },
    { row: { name: '项目完成时间', value: '二〇二四年六月三十日' } },
    { row: { name: '项目完成时间', value: '二○二四年十月' } },
    { row: { name: '培训人数', value: '?20人' }, title: 'a sign that was lost' },
    { row: { name: '无', value: '无' } },
  ],
});

describe(rule.id, () => {
  // the message quotes what would be a gap of its own
  it.each(['undefined', '{{value}}', '#{value}', '$!{value}', '≥undefined次', '≤${max}%'])('flags %s', (value) => {
    const rows = [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value }];
    const [finding, ...more] = runRule(rule, { rows });
    expect([finding?.rule, more]).toEqual([rule.id, []]);
    expect(finding?.message).toContain(`“${value}”`);
  });

  it('tells of each cell that a program left, with its column', () => {
    const row = { name: '培训人数', value: '≥20人', unit: 'null', basis: '#N/A', note: '${note}' };
    const said = runRule(rule, { rows: [{ level1: '产出指标', level2: '数量指标', ...row }] });
    expect(said.map(({ message }) => message)).toEqual([
      '“计量单位”里只有“null”，不是填写的内容。',
      '“指标值确定依据”里是公式的错误值“#N/A”。',
      '“备注”里只有“${note}”，不是填写的内容。',
    ]);
    expect(places(said)).toEqual(['E3', 'F3', 'G3']);
  });

  it('is all that is said of what a program left', () => {
    const rows: readonly TestRow[] = [
      {
        level1: '产出指标',
        level2: '数量指标',
        name: '{.name}',
        value: '{.value}',
        unit: '{.unit}',
        basis: '{.basis}',
      },
      { name: '应急演练次数', value: 'null', unit: '次', basis: '{.basis}' },
      { name: '培训人数', value: '≥20', unit: '#N/A', basis: '&nbsp;' },
      { level2: '质量指标', name: '验收合格率', value: 'NaN%', basis: 'undefined' },
      { level2: '时效指标', name: '工程验收', value: '#REF!', basis: '合同' },
      { level1: '成本指标', level2: '经济成本指标', name: '演练经费', value: '&nbsp;', basis: '合同' },
    ];
    const { findings } = checkWith(RULES, { rows });
    const told = findings.filter(({ row }) => row !== null).map(({ rule, cell }) => `${formatCell(cell)} ${rule}`);
    expect(told).toEqual([
      'C3 placeholder',
      'D4 placeholder',
      'F4 placeholder',
      'E5 placeholder',
      'F5 placeholder',
      'D6 placeholder',
      'F6 placeholder',
      'D7 placeholder',
      'D8 placeholder',
    ]);
  });

  it('tells of a merged cell once', () => {
    const rows = [
      ['2024年项目绩效目标表', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
      ['产出指标', '数量指标', '培训人数', '≥20人', '#REF!'],
      ['', '', '演练次数', '≥2次', ''],
    ];
    expect(places(runRule(rule, { rows, merges: ['E3:E4'] }))).toEqual(['E3']);
  });

  it('goes to the cell that is not finished', () => {
    const rows = [{ level1: '产出指标', level2: '数量指标', name: '宣传场次', value: '≥XX场' }];
    expect(places(runRule(rule, { rows }))).toEqual(['D3']);
  });
});
