import { oneOf } from '../../text/find-words';
import { pattern } from '../../text/pattern';
import { AMONG, LAST_TOTAL } from '../../vocabulary/budget-labels';
import { MONEY_FACTORS } from '../../vocabulary/money-units';
import { besideLabel } from '../../reading/context/beside';
import type { Grid } from '../../sheet/grid';
import { isLabel } from '../../reading/context/context';
import type { IndicatorTable } from '../../reading/model';
import { moneyUnitOf, readMoney, unitInLabel } from '../../reading/context/money';
import { squash } from '../../text/normalize';
import { compare, FISCAL, isPart, TOTAL, type Entry, type Gap } from './amounts';

const isLastTotal = oneOf(LAST_TOTAL);

/** Labels with the amount behind them, in the same cell, or below them; blocks side by side read one after the other. */
export function gapsInLines(table: IndicatorTable, grid: Grid): Gap[] {
  const scale = readMoney('1', moneyUnitOf(table)) ?? 1;
  return blocks(table, grid).flatMap((entries) => gapsInBlock(entries, scale));
}

function gapsInBlock(entries: readonly Entry[], scale: number): Gap[] {
  const gaps: Gap[] = [];
  let total: Entry | null = null;
  let parts: Entry[] = [];
  let before: Entry[] = [];
  const close = () => {
    // 财政拨款 80 | 自筹资金 20 | 合计 100: the total may come last
    const isLast = isLastTotal(total?.label ?? '') && parts.length === 0 && before.length > 1;
    const gap = total && compare(total, isLast ? before : parts, scale);
    if (gap) gaps.push(gap);
    parts = [];
    before = [];
  };
  for (const entry of entries) {
    if (TOTAL.test(entry.label)) {
      if (total) close();
      total = entry;
    } else if (isPart(entry.label)) (total ? parts : before).push(entry);
  }
  close();
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

const INLINE = pattern`^(?:${AMONG}[:：])?([^:：\d]{2,14})[:：]?(\d[\d,.]*${Object.keys(MONEY_FACTORS)}?)$`;

function readEntry(table: IndicatorTable, grid: Grid, row: number, column: number): Entry | null {
  const raw = squash(grid.text(row, column));
  const inline = INLINE.exec(raw);
  const label = raw.replace(/[:：]$/u, '');
  if (!inline && !isLabel(raw) && !TOTAL.test(label) && !isPart(label)) return null;
  const unit = unitInLabel(raw.split(/[:：]/u)[0] ?? raw) ?? moneyUnitOf(table);
  if (inline) {
    const amount = readMoney(inline[2] ?? '', unit);
    return amount === null ? null : { label: inline[1] ?? '', amount, cell: { row, column } };
  }
  const cell = besideLabel(grid, table.preamble ?? { top: row, bottom: row }, row, column);
  return { label, amount: readMoney(grid.text(cell.row, cell.column), unit), cell };
}
