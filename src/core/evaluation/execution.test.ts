import { toSnapshot, type GridSource } from '../../../test/support/rule-tester';
import { findTables } from '../reading/find-tables';
import { formatCell } from '../sheet/address';
import { Grid } from '../sheet/grid';
import { readExecution } from './execution';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训人数', '≥200人', '210人', '50', '50'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', '40', '40'],
];

/** The budget, what was spent of it, the rate, its points of how many, the reason; with the cells they stand in. */
function executionIn(source: Partial<GridSource> & { readonly lines: readonly (readonly (string | number)[])[] }) {
  const { lines, ...rest } = source;
  const grid = new Grid(toSnapshot({ rows: [['2023年度项目支出绩效自评表'], ...lines, ...TABLE], ...rest }));
  const [table] = findTables(grid.snapshot, grid);
  if (!table) throw new Error('no table');
  const found = readExecution(table, grid);
  if (!found) return null;
  const { row, budget, executed, rate, weight, score, scoreCell, reasonCell, hasReason } = found;
  const at = (cell: typeof scoreCell) => (cell ? formatCell(cell) : '-');
  const figures = [budget, executed].map((amount) => (amount === null ? '-' : amount / 10_000)).join(' ');
  const points = `${rate?.percent ?? '-'}% ${score ?? '-'}/${weight ?? '-'}`;
  return `${row + 1}: ${figures} ${points} ${at(rate?.cell ?? null)} ${at(scoreCell)} ${at(reasonCell)}${hasReason ? '!' : ''}`;
}

it.each<[what: string, source: Parameters<typeof executionIn>[0], read: string | null]>([
  [
    'labels over columns, the whole first',
    {
      lines: [
        ['项目资金（万元）', '', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
        ['', '年度资金总额', '100', '120', '90', '10', '75.00%', '7.5'],
        ['', '其中：当年财政拨款', '100', '120', '90', '—', '75.00%', '—'],
        ['', '上年结转资金', '', '', '', '—', '', '—'],
      ],
    },
    '3: 120 90 75% 7.5/10 G3 H3 -',
  ],
  [
    'the whole last, thousands with commas, a reason for it',
    {
      lines: [
        ['资金来源', '年初预算', '调整后预算', '实际支出', '预算执行率', '未完成原因'],
        ['财政拨款', '1,000.00', '1,200.00', '1,100.00', '91.67%', ''],
        ['其他资金', '200', '200', '0', '0%', '合作方资金未到位'],
        ['合计', '1,200.00', '1,400.00', '1,100.00', '78.57%', ''],
      ],
    },
    '5: 1400 1100 78.57% -/- E5 - F5!',
  ],
  [
    'labels with their amounts behind them, in one row',
    { lines: [['全年预算数', '80', '全年执行数', '60', '执行率', '75%', '得分', '7.5']] },
    '2: 80 60 75% 7.5/- F2 H2 -',
  ],
  [
    'labels below each other',
    {
      lines: [
        ['年初预算数（万元）', '80'],
        ['调整后预算数（万元）', '90'],
        ['执行数（万元）', '81'],
        ['执行率', '90%'],
      ],
    },
    '5: 90 81 90% -/- B5 - -',
  ],
  [
    'labels in two rows',
    {
      lines: [
        ['预算执行情况（万元）（10分）', '预算数', '', '执行数', '执行率', '得分'],
        ['', '年初', '调整后', '', '', ''],
        ['', '500', '480', '456', '95%', '9.5'],
      ],
      merges: ['A1:G1', 'A2:A4', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3'],
    },
    '4: 480 456 95% 9.5/10 E4 F4 -',
  ],
  [
    'points in the label of the whole, and a rate without a sign',
    {
      lines: [
        ['预算执行情况', '', '年初预算数', '全年预算数', '全年执行数', '执行率', '得分'],
        ['', '资金总额（10分）', '642.5', '700', '630', '0.9', '9'],
        ['', '其中：基本支出', '512.5', '540', '540', '1', ''],
      ],
    },
    '3: 700 630 90% 9/10 F3 G3 -',
  ],
  [
    'only an initial budget',
    {
      lines: [
        ['', '年初预算数', '执行数', '执行率'],
        ['资金总额', '100', '95', '95%'],
      ],
    },
    '3: 100 95 95% -/- D3 - -',
  ],
  [
    'an adjusted budget that nobody filled in',
    {
      lines: [
        ['', '年初预算数', '调整后预算数', '执行数', '执行率'],
        ['资金总额', '100', '', '95', '95%'],
      ],
    },
    '3: 100 95 95% -/- E3 - -',
  ],
  [
    'several projects with a sum',
    {
      lines: [
        ['任务名称', '预算数（万元）', '执行数（万元）', '执行率'],
        ['统计调查', '30', '30', '100%'],
        ['经济普查', '70', '50', '71.43%'],
        ['金额合计', '100', '80', '80%'],
      ],
    },
    '5: 100 80 80% -/- D5 - -',
  ],
  [
    'tasks with their sources',
    {
      lines: [
        ['任务名称', '主要内容', '预算数（A）', '', '', '执行数（B）', '', '', '分值', '执行率（B/A）', '得分'],
        ['', '', '总额', '财政拨款', '其他资金', '总额', '财政拨款', '其他资金', '', '', ''],
        ['统计调查', '年报月报', '30', '30', '0', '30', '30', '0', '—', '100%', '—'],
        ['经济普查', '入户登记', '70', '60', '10', '50', '50', '0', '—', '71.43%', '—'],
        ['金额合计', '', '100', '90', '10', '80', '80', '0', '10', '80%', '8'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:I3', 'J2:J3', 'K2:K3'],
    },
    '6: 100 80 80% 8/10 J6 K6 -',
  ],
  [
    'points that are shown rounded',
    {
      lines: [
        ['', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
        ['年度资金总额', '100', '96.09', '96.09%', 10, 9.609],
      ],
    },
    '3: 100 96.09 96.09% 9.609/10 D3 F3 -',
  ],
  [
    'a reason that is asked for below',
    {
      lines: [
        ['', '全年预算数', '全年执行数', '执行率'],
        ['年度资金总额', '100', '80', '80%'],
        ['执行率低于90%的原因', '项目跨年实施', '', ''],
      ],
    },
    '3: 100 80 80% -/- D3 - B4!',
  ],
  [
    'a budget that was added to',
    {
      lines: [
        ['', '年初预算数', '预算调整数', '支出数', '支出率'],
        ['合计', '100', '20', '60', '50%'],
      ],
    },
    '3: 120 60 50% -/- E3 - -',
  ],
  ['amounts of a plan', { lines: [['预算数（万元）', '80', '其中：财政资金', '80']] }, null],
  [
    'a block that is blank',
    {
      lines: [
        ['', '年初预算数', '全年执行数', '执行率'],
        ['年度资金总额', '', '', ''],
      ],
    },
    null,
  ],
])('reads %s', (_, source, read) => {
  expect(executionIn(source)).toBe(read);
});
