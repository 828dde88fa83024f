import type { OpenTable } from '../open-table';
import { resultOf, type Kind } from './kind';

interface Split {
  /** What stands over the parts; the label that was there by default. */
  readonly over?: string;
  /** Labels of the parts; the targets stand in the last one unless `text` says more. */
  readonly parts: readonly string[];
  readonly text?: (target: string) => string;
  /** Every part holds targets. */
  readonly allTargets?: boolean;
}

/** The targets' label over several columns: the parts in front of the targets hold `text`. */
function splitHeader(table: OpenTable, { over, parts, text = () => '', allTargets = false }: Split): boolean {
  const { sheet, header } = table;
  const at = table.column('value');
  const top = header.top;
  if (at === null || table.head().length !== 1 || header.top !== header.bottom) return false;
  if (table.has('lastYearValue', 'gradeValue', 'periodValue')) return false;
  if (sheet.mergesIn({ top, bottom: top, left: at, right: at }).length > 0) return false;
  const word = over ?? table.label('value');
  const rows = new Set(table.indicatorRows());
  const last = at + parts.length - 1;
  for (let column = at; column < last; column++) {
    table.insertColumn(at, (row) => (rows.has(row) ? text(sheet.text(row, column)) : ''));
  }
  for (let column = at; allTargets && column < last; column++) table.addColumn(column, 'value');
  sheet.write(top, last, '');
  sheet.write(top, at, word);
  table.insertRows(top + 1, [[...Array<string>(at - sheet.left).fill(''), ...parts]]);
  mergeDown(table, top, [at, last]);
  sheet.addMerge({ top, bottom: top, left: at, right: last });
  return true;
}

/** Labels of the row reach into the next one, but for some columns; the header is a row longer. */
function mergeDown(table: OpenTable, row: number, [first, last]: readonly [number, number]): void {
  const { sheet } = table;
  for (let column = sheet.left; column < sheet.right; column++) {
    const isFree = sheet.mergesIn({ top: row, bottom: row, left: column, right: column }).length === 0;
    if (column >= first && column <= last) continue;
    if (isFree && sheet.text(row, column).trim() !== '') {
      sheet.addMerge({ top: row, bottom: row + 1, left: column, right: column });
    }
  }
  table.header = { ...table.header, bottom: row + 1 };
}

function split(name: string, parts: Split, free: readonly string[] = []): Kind {
  return { name, role: 'value', scope: 'table', free, change: (table) => splitHeader(table, parts) };
}

const HISTORY = ['target-below-history', 'scale-mismatch'];

/** Every label is gone, wherever a page repeats it. */
const gone: Kind = {
  ...{ name: 'header-gone', role: 'any', scope: 'file' },
  change(table) {
    const { sheet, header, body } = table;
    const labels: { row: number; column: number }[] = [];
    for (let column = header.left; column <= header.right; column++) {
      if (sheet.mergesIn({ ...header, left: column, right: column }).some((m) => m.bottom >= body.top)) continue;
      labels.push(...table.labelCells(column));
      for (let row = header.top; row <= header.bottom; row++) labels.push({ row, column });
    }
    for (const { row, column } of labels) sheet.write(row, column, '');
    return labels.length > 0;
  },
};

/** 指标 above, 值 below it; the other labels reach over both rows. */
const twoRows: Kind = {
  ...{ name: 'label-over-two-rows', role: 'value', scope: 'table' },
  change(table) {
    const { sheet, header } = table;
    const [at, label] = [table.column('value'), table.label('value')];
    const top = header.top;
    if (at === null || label.length < 2 || table.head().length !== 1 || header.bottom !== top) return false;
    if (sheet.mergesIn({ top, bottom: top, left: at, right: at }).length > 0) return false;
    const middle = Math.ceil(label.length / 2);
    sheet.write(top, at, label.slice(0, middle));
    table.insertRows(top + 1, [[...Array<string>(at - sheet.left).fill(''), label.slice(middle)]]);
    mergeDown(table, top, [at, at]);
    return true;
  },
};

/** Every label reaches over two rows. */
const mergedDown: Kind = {
  ...{ name: 'labels-merged-down', role: null, scope: 'table' },
  change(table) {
    const { header } = table;
    if (header.bottom !== header.top || table.head().length !== 1) return false;
    table.insertRows(header.top + 1, [[]]);
    mergeDown(table, header.top, [-1, -1]);
    return true;
  },
};

/** 绩效指标 over all labels. */
const group: Kind = {
  ...{ name: 'group-above', role: null, scope: 'table' },
  change(table) {
    const { top, left, right } = table.header;
    const isMergedAcross = table.sheet.mergesIn({ ...table.header, bottom: top }).some((m) => m.top < top);
    if (left === right || isMergedAcross) return false;
    table.insertRows(top, [table.line('绩效指标')]);
    table.sheet.addMerge({ top, bottom: top, left, right });
    return true;
  },
};

/** What the header's rows are made of. */
export const HEADER_KINDS: readonly Kind[] = [
  split('split-value', { parts: ['上一年实际', '本年预期'] }),
  split('split-value-filled', { parts: ['上年实际', '本年预期'], text: resultOf }, HISTORY),
  split('place-columns', { parts: ['甲镇', '乙镇', '丙镇'], text: (target) => target, allTargets: true }),
  split('place-columns-over', {
    over: '各镇目标',
    parts: ['甲镇', '乙镇'],
    text: (target) => target,
    allTargets: true,
  }),
  twoRows,
  mergedDown,
  group,
  gone,
];
