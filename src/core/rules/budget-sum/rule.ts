import type { Grid } from '../../sheet/grid';
import type { CellPosition } from '../../sheet/snapshot';
import { squash } from '../../text/normalize';
import { moneyAt, moneyUnitOf, readMoney, unitInLabel, type MoneyColumn } from '../../table/money';
import { isLabel } from '../../table/context';
import type { IndicatorTable } from '../../table/model';
import { defineRule } from '../define-rule';

const TOTAL =
  /^(?:预算数|预算总额|预算金额|总额|资金总额|年度资金总额|项目资金总额|中期资金总额|实施期资金总额|.{0,4}资金总额|项目总额|预算总数|年度预算数|合计)(?:\(.*\))?$/u;
const FISCAL = /^(?:其中)?[:：]?(?:本年|当年|年度|\d[、.])?(?:财政拨款|财政资金|财政性资金|一般公共预算|财政投入)/u;
const OTHER =
  /^(?:其中)?[:：]?(?:本年|当年|年度|\d[、.])?(?:其[他它](?:资金|收入)?$|其[他它]资金|自有资金|单位资金|自筹资金|社会资金)/u;
const CARRIED = /^(?:其中)?[:：]?(?:上年结转|结转|上年结余)/u;
/** Printed amounts are rounded: to 0.01 of their unit each. */
const ROUNDING_SHARE = 0.015;

export default defineRule({
  id: 'budget-sum',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '资金合计对不上',
    reason: '预算数应等于财政资金与其他资金之和，收支应平衡，参照财预〔2015〕88号的适当性、可行性审核。',
    about: 'context',
    messages: {
      parts: {
        message: '“{label}”是{total}，财政资金与其他资金合计是{sum}，相差{gap}。',
        advice: '核对预算批复，把合计或分项改正。',
      },
      balance: {
        message: '支出合计{total}，收入合计{sum}，相差{gap}。',
        advice: '核对预算批复，使收入和支出一致。',
      },
    },
  },
  checkTable({ table, grid }, report) {
    for (const found of [...inLines(table, grid), ...inColumns(table, grid)]) {
      report({ message: 'parts', data: describe(found), row: found.cell.row, cell: found.cell });
    }
    const balance = incomeAgainstSpending(table, grid);
    if (balance) report({ message: 'balance', data: describe(balance), row: balance.cell.row, cell: balance.cell });
  },
});

interface Gap {
  readonly label: string;
  readonly total: number;
  readonly sum: number;
  /** 元 in one unit as printed. */
  readonly scale: number;
  readonly cell: CellPosition;
}

function describe({ label, total, sum, scale }: Gap): Record<string, string> {
  const show = (amount: number) => String(Math.round((amount / scale) * 100) / 100);
  return { label, total: show(total), sum: show(sum), gap: show(Math.abs(total - sum)) };
}

interface Entry {
  readonly label: string;
  /** Null where the label has no amount. */
  readonly amount: number | null;
  readonly cell: CellPosition;
}

/** Labels with the amount behind them, in the same cell, or below them; blocks side by side read one after the other. */
function inLines(table: IndicatorTable, grid: Grid): Gap[] {
  const scale = readMoney('1', moneyUnitOf(table)) ?? 1;
  const gaps: Gap[] = [];
  for (const entries of blocks(table, grid)) {
    let total: Entry | null = null;
    let parts: Entry[] = [];
    const close = () => {
      const gap = total && compare(total, parts, scale);
      if (gap) gaps.push(gap);
      parts = [];
    };
    for (const entry of entries) {
      if (TOTAL.test(entry.label)) {
        close();
        total = entry;
      } else if (total && (FISCAL.test(entry.label) || OTHER.test(entry.label) || CARRIED.test(entry.label)))
        parts.push(entry);
    }
    close();
  }
  return gaps;
}

/** The labelled amounts of the preamble, by the column that their label starts in, rows first where they share a row. */
function blocks(table: IndicatorTable, grid: Grid): Entry[][] {
  const inRows = new Map<number, Entry[]>();
  const inColumns = new Map<number, Entry[]>();
  if (!table.preamble) return [];
  for (let row = table.preamble.top; row <= table.preamble.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      const entry = readEntry(table, grid, row, column);
      if (!entry) continue;
      inRows.set(row, [...(inRows.get(row) ?? []), entry]);
      inColumns.set(column, [...(inColumns.get(column) ?? []), entry]);
    }
  }
  const whole = [...inRows.values()].filter(
    (entries) => entries.some(({ label }) => TOTAL.test(label)) && entries.some(({ label }) => FISCAL.test(label)),
  );
  const rows = new Set(whole.flat().map(({ cell }) => cell.row));
  const stacked = [...inColumns.values()].map((entries) => entries.filter(({ cell }) => !rows.has(cell.row)));
  return [...whole, ...stacked];
}

function readEntry(table: IndicatorTable, grid: Grid, row: number, column: number): Entry | null {
  const raw = squash(grid.text(row, column));
  const unit = unitInLabel(raw.split(/[:：]/u)[0] ?? raw) ?? moneyUnitOf(table);
  const inline = /^(?:其中[:：])?([^:：\d]{2,14})[:：]?(\d[\d,.]*(?:亿?元|万元?)?)$/u.exec(raw);
  if (inline) {
    const amount = readMoney(inline[2] ?? '', unit);
    return amount === null ? null : { label: inline[1] ?? '', amount, cell: { row, column } };
  }
  if (!isLabel(raw)) return null;
  const { right } = grid.extentOf(row, column);
  const label = raw.replace(/[:：]$/u, '');
  return { label, amount: readMoney(grid.text(row, right + 1), unit), cell: { row, column: right + 1 } };
}

function compare(total: Entry, parts: readonly Entry[], scale: number): Gap | null {
  const of = (pattern: RegExp) =>
    parts.find(({ label, amount }) => pattern.test(label) && amount !== null)?.amount ?? null;
  const fiscal = of(FISCAL);
  const other = of(OTHER);
  if (total.amount === null || (fiscal === null && other === null)) return null;
  const sum = (fiscal ?? 0) + (other ?? 0);
  const sums = [sum, sum + (of(CARRIED) ?? 0)];
  if (sums.some((candidate) => near(candidate, total.amount ?? 0, scale))) return null;
  return { label: total.label, total: total.amount, sum, scale, cell: total.cell };
}

function near(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= ROUNDING_SHARE * scale + 1e-6;
}

/** Task lists: 总额 | 财政拨款 | 其他资金 as columns, a task a row. */
function inColumns(table: IndicatorTable, grid: Grid): Gap[] {
  const { preamble } = table;
  if (!preamble) return [];
  const gaps: Gap[] = [];
  for (let row = preamble.top; row < preamble.bottom; row++) {
    const columns = moneyColumns(table, grid, row);
    if (!columns) continue;
    for (let below = row + 1; below <= preamble.bottom; below++) {
      const amounts = columns.map((column) => moneyAt(grid, below, column));
      const [total = null, fiscal = null, other = null] = amounts;
      if (total === null) break;
      if (fiscal === null && other === null) continue;
      const sum = (fiscal ?? 0) + (other ?? 0);
      const scale = readMoney('1', columns[0]?.unit ?? '元') ?? 1;
      const cell = { row: below, column: columns[0]?.column ?? 0 };
      if (!near(total, sum, scale)) gaps.push({ label: '总额', total, sum, scale, cell });
    }
  }
  return gaps;
}

function moneyColumns(table: IndicatorTable, grid: Grid, row: number): MoneyColumn[] | null {
  const labels = grid.filledColumns(row).map((column) => ({ column, text: squash(grid.text(row, column)) }));
  const pick = (pattern: RegExp) => labels.find(({ text }) => pattern.test(text));
  const found = [pick(TOTAL), pick(FISCAL), pick(OTHER)];
  const [total] = found;
  if (!total || found.some((label) => !label)) return null;
  const columns = new Set(found.map((label) => label?.column));
  // Amounts beside the labels make it a line, not the head of columns.
  const adjacent = found.every(
    (label) => !label || columns.has(label.column + 1) || readMoney(grid.text(row, label.column + 1), '元') === null,
  );
  if (!adjacent) return null;
  const above = squash(grid.shownText(row - 1, total.column));
  const unit = unitInLabel(total.text) ?? unitInLabel(above) ?? moneyUnitOf(table);
  return found.flatMap((label) => (label ? [{ label: label.text, column: label.column, unit }] : []));
}

const SPENDING = /^(?:基本支出|项目支出|财政专项资金|专项支出|其[他它]事业发展性支出|事业发展性支出|其[他它]支出)$/u;
const GRAND_TOTAL = /^(?:支出)?(?:合计|总计)$/u;
const INCOME = /^(?:财政拨款|其[他它]资金|事业收入|经营收入|上级补助收入|其[他它]收入|上年结转)(?:收入)?$/u;

/** 部门预算: spending on one side, income on the other. */
function incomeAgainstSpending(table: IndicatorTable, grid: Grid): Gap | null {
  if (!table.preamble) return null;
  const spending: Entry[] = [];
  const income: Entry[] = [];
  const totals: Entry[] = [];
  for (let row = table.preamble.top; row <= table.preamble.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      const label = squash(grid.text(row, column)).replace(/[:：]$/u, '');
      const list = SPENDING.test(label)
        ? spending
        : INCOME.test(label)
          ? income
          : GRAND_TOTAL.test(label)
            ? totals
            : null;
      const { right } = grid.extentOf(row, column);
      const amount = list && readMoney(grid.text(row, right + 1), moneyUnitOf(table));
      if (list && amount !== null) list.push({ label, amount, cell: { row, column: right + 1 } });
    }
  }
  const has = (list: readonly Entry[], word: string) => list.some(({ label }) => label === word);
  if (!has(spending, '基本支出') || !has(spending, '项目支出') || !has(income, '财政拨款')) return null;
  const sum = (list: readonly Entry[]) => list.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const scale = readMoney('1', moneyUnitOf(table)) ?? 1;
  const [first] = spending;
  if (!first || near(sum(spending), sum(income), scale * spending.length)) return null;
  // The form's own total of the spending is where a reviewer looks.
  const own = totals.find(({ cell }) => cell.column === first.cell.column);
  return { label: '支出', total: sum(spending), sum: sum(income), scale, cell: (own ?? first).cell };
}
