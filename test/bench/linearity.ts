/**
 * Does the time of a check grow in step with the sheet? Prints, for sheets of several makes, the time for N, 2N and 4N
 * and the ratios: about 2 is linear, about 4 would be quadratic. Run: npx tsx test/bench/linearity.ts [make …]
 */
import { checkSheet } from '../../src/core/check/check-sheet';
import type { CellRange, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { findTables } from '../../src/core/reading/find-tables';

const RUNS = 5;
const LABELS = ['一级指标', '二级指标', '三级指标', '指标解释', '指标值类型', '指标值', '计量单位', '指标值确定依据'];
const HEADER = [...LABELS, '评分标准', '分值', '上年值', '备注'];
const CATEGORIES = [
  ['产出指标', '数量指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;
const BLOCK = 10;

function sheet(text: string[][], merges: CellRange[] | null): SheetSnapshot {
  const width = Math.max(...text.map((row) => row.length));
  const padded = text.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { name: '表', top: 0, left: 0, text: padded, values: padded, merges };
}

function indicator(index: number): string[] {
  const [level1, level2] = index % BLOCK === 0 ? (CATEGORIES[(index / BLOCK) % 3] ?? CATEGORIES[0]) : ['', ''];
  const name = `第${index}类业务培训人员数量`;
  const basis = `《业务培训管理办法》第${index}条`;
  const target = String(100 + (index % 50));
  return [level1, level2, name, `反映${name}的情况`, '≥', target, '人', basis, '每少一人扣一分', '1', target, ''];
}

function indicators(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => indicator(index));
}

/** The merges of 一级 and 二级指标 over each block of rows. */
function blockMerges(first: number, count: number): CellRange[] {
  const merges: CellRange[] = [];
  for (let top = first; top < first + count; top += BLOCK) {
    const bottom = Math.min(top + BLOCK, first + count) - 1;
    for (const left of [0, 1]) merges.push({ top, left, bottom, right: left });
  }
  return merges;
}

const TITLE = ['2024年部门整体绩效目标表'];
const PROJECT = ['项目名称', '业务培训', '', '项目期', '2023年1月—2025年12月'];

/** Sheets of about `rows` rows, by make. */
const MAKES: Readonly<Record<string, (rows: number) => SheetSnapshot>> = {
  'one table': (rows) => sheet([TITLE, HEADER, ...indicators(rows)], blockMerges(2, rows)),
  'without merges': (rows) => sheet([TITLE, HEADER, ...indicators(rows)], null),
  'pages with headers': (rows) =>
    sheet(Array.from({ length: rows / 20 }, () => [TITLE, HEADER, ...indicators(18)]).flat(), null),
  'many tables': (rows) =>
    sheet(
      Array.from({ length: rows / 25 }, (_, at) => [
        [`第${at}号项目绩效目标表`],
        PROJECT,
        HEADER,
        ...indicators(22),
      ]).flat(),
      null,
    ),
  'shifted rows': (rows) =>
    sheet([TITLE, HEADER, ...indicators(rows).map((row, at) => (at % 2 === 0 ? row : row.slice(1)))], null),
  'foreign years': (rows) =>
    sheet(
      [
        TITLE,
        ...Array<string[]>(rows / 2).fill(PROJECT),
        HEADER,
        ...indicators(rows / 2).map((row) => row.map((text, column) => (column === 3 ? `2021年${text}` : text))),
      ],
      null,
    ),
  'no table': (rows) =>
    sheet(
      Array.from({ length: rows }, (_, at) => [String(at), '项目支出', '预算数', '120.5']),
      null,
    ),
  'header words': (rows) =>
    sheet(
      Array.from({ length: rows }, (_, at) => HEADER.map((_label, column) => HEADER[(at + column * 5) % 12] ?? '')),
      null,
    ),
  'long cells': (rows) =>
    sheet(
      [
        TITLE,
        HEADER,
        ...indicators(40).map((row) =>
          row.map((text, column) => (column === 3 ? '（１）反映培训情况，'.repeat(rows / 5) : text)),
        ),
      ],
      null,
    ),
};

/** The shortest of several runs, in milliseconds of processor time: other work on the machine does not count. */
function time(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const wanted = process.argv.slice(2);
const base = 1250;
console.log(
  `${'make'.padEnd(20)} part      ${[1, 2, 4].map((n) => `${base * n} rows`.padStart(12)).join('')}   ratios`,
);
for (const [make, build] of Object.entries(MAKES)) {
  if (wanted.length > 0 && !wanted.includes(make)) continue;
  const sheets = [1, 2, 4].map((n) => build(base * n));
  for (const [part, work] of [
    ['recognise', findTables],
    ['check', checkSheet],
  ] as const) {
    for (const snapshot of sheets.slice(0, 1)) work(snapshot);
    const times = sheets.map((snapshot) => time(() => work(snapshot)));
    const ratios = times.slice(1).map((ms, at) => (ms / (times[at] ?? ms)).toFixed(1));
    const shown = times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('');
    console.log(`${make.padEnd(20)} ${part.padEnd(9)} ${shown}   ${ratios.join(' ')}`);
  }
}
