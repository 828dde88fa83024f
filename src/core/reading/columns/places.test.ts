import { findTables } from '../find-tables';
import { toSnapshot } from '../../../../test/support/rule-tester';

const LABELS = ['一级指标', '二级指标', '三级指标'];
const ROWS = [
  ['产出指标', '数量指标', '改造户厕数量', '≥320户', '≥280户', '≥410户'],
  ['产出指标', '质量指标', '验收合格率', '≥98%', '≥97%', '≥96%'],
  ['满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '', '≥91%'],
];

/** What the columns behind the names are read as. */
function rolesOf(header: readonly (readonly string[])[], merges: readonly string[] = []): (string | null)[] {
  const [top = [], ...below] = header;
  const rows = [['2024年绩效目标表'], [...LABELS, ...top], ...below.map((row) => ['', '', '', ...row]), ...ROWS];
  const width = Math.max(...rows.map((row) => row.length));
  const even = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const [table] = findTables(toSnapshot({ rows: even, merges: [...merges] }));
  return [3, 4, 5].map((at) => table?.columns.find(({ column }) => column === at)?.role ?? null);
}

const UNDER = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'];
const OVER = ['年度指标值', '', ''];
const ALL = ['value', 'value', 'value'];

test.each<[string, string[][], string[], (string | null)[]]>([
  ['each by its name', [['甲镇', '乙镇', '丙镇']], [], ALL],
  ['the whole under a label of its own', [['指标值', '甲县', '乙县']], [], ALL],
  [
    'the year before in front of them',
    [['2023年指标值', '2024年指标值', '丙镇']],
    [],
    ['lastYearValue', 'value', 'value'],
  ],
  ['under one label', [OVER, ['甲镇', '乙镇', '丙镇']], UNDER, ALL],
  ['the first one without a name', [OVER, ['', '乙镇', '丙镇']], UNDER, ALL],
  ['the first one with words for targets', [OVER, ['计划完成数', '乙镇', '丙镇']], UNDER, ALL],
  ['the first one with a word that nobody knows', [OVER, ['全体', '乙镇', '丙镇']], UNDER, ALL],
  ['another column between them', [OVER, ['甲镇', '序时进度', '丙镇']], UNDER, ['value', null, 'value']],
])('places: %s', (_, header, merges, roles) => {
  expect(rolesOf(header, merges)).toEqual(roles);
});
