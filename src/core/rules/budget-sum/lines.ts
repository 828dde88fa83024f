import { reading } from '../../text/cell-text';
import { oneOf } from '../../text/find-words';
import { pattern } from '../../text/pattern';
import { OF_WHICH, LAST_TOTAL } from '../../vocabulary/budget-labels';
import { MONEY_FACTORS } from '../../vocabulary/money-units';
import { isLabel } from '../../reading/context/context';
import type { TableCell } from '../../reading/model';
import { factorOf, moneyIn, moneyUnitOf, readMoney, unitInLabel } from '../../reading/context/money';
import { squash } from '../../text/normalize';
import { compare, FISCAL, isPartOfTotal, moneyLabelIn, TOTAL, type BudgetInput, type Entry, type Gap } from './amounts';

const isLastTotal = oneOf(LAST_TOTAL);

/** Labels with the amount behind them, in the same cell, or below them; blocks side by side read one after the other. */
export function gapsInLines(input: BudgetInput): Gap[] {
  const scale = factorOf(moneyUnitOf(input.table));
  return blocks(input).flatMap((entries) => gapsInBlock(entries, scale));
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
    } else if (isPartOfTotal(entry.label)) (total ? parts : before).push(entry);
  }
  close();
  return gaps;
}

/** The labelled amounts of the preamble, by the column that their label starts in, rows first where they share a row. */
function blocks(input: BudgetInput): Entry[][] {
  const inRows = new Map<number, Entry[]>();
  const inColumns = new Map<number, Entry[]>();
  for (const cell of input.front) {
    const entry = readEntry(input, cell);
    if (!entry) continue;
    inRows.set(cell.row, [...(inRows.get(cell.row) ?? []), entry]);
    inColumns.set(cell.column, [...(inColumns.get(cell.column) ?? []), entry]);
  }
  const whole = [...inRows.values()].filter(
    (entries) => entries.some(({ label }) => TOTAL.test(label)) && entries.some(({ label }) => FISCAL.test(label)),
  );
  const rows = new Set(whole.flat().map(({ cell }) => cell.row));
  const stacked = [...inColumns.values()].map((entries) => entries.filter(({ cell }) => !rows.has(cell.row)));
  return [...whole, ...stacked];
}

const INLINE = pattern`^(?:${OF_WHICH}[:：])?([^:：\d]{2,14})[:：]?(\d[\d,.]*${Object.keys(MONEY_FACTORS)}?)$`;

/** A text that names an amount, and the amount where it stands in the text as well; null for any other. */
const lineIn = reading((cell) => {
  const raw = squash(cell.text);
  const [, before = '', amount] = INLINE.exec(raw) ?? [];
  const { label, isTotal, isPart } = moneyLabelIn(cell);
  if (amount === undefined && !isLabel(raw) && !isTotal && !isPart) return null;
  const unit = unitInLabel(raw.split(/[:：]/u)[0] ?? raw);
  return amount === undefined ? { label, amount: null, unit } : { label: before, amount, unit };
});

function readEntry({ table, grid }: BudgetInput, { row, column, content }: TableCell): Entry | null {
  const line = lineIn(content);
  if (!line) return null;
  const { label } = line;
  const unit = line.unit ?? moneyUnitOf(table);
  if (line.amount !== null) {
    const amount = readMoney(line.amount, unit);
    return amount === null ? null : { label, amount, cell: { row, column } };
  }
  const cell = grid.besideOf(row, column);
  return { label, amount: moneyIn(grid.content(cell.row, cell.column), unit), cell };
}
