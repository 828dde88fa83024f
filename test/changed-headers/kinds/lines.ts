import type { OpenTable } from '../open-table';
import type { Kind } from './kind';

/** A line among the indicators, where it breaks no merge: nothing of the table changes. */
function line(name: string, texts: (table: OpenTable) => readonly string[] | null, merged = false): Kind {
  const change = (table: OpenTable) => {
    const [at] = table.gaps();
    const cells = texts(table);
    if (at === undefined || cells === null) return false;
    table.insertRows(at, [table.line(...cells)]);
    const { left, right } = table.header;
    if (merged) table.sheet.addMerge({ top: at, bottom: at, left, right });
    return true;
  };
  return { name, role: null, scope: 'table', change };
}

/** Texts that stand in the columns of these roles; null where the table has not got them all. */
function under(table: OpenTable, texts: Readonly<Record<string, string>>): string[] | null {
  const cells: string[] = [];
  for (const [role, text] of Object.entries(texts)) {
    const column = table.column(role);
    if (column === null) return null;
    cells[column - table.header.left] = text;
  }
  return Array.from(cells, (text: string | undefined) => text ?? '');
}

/** The table's header once more in front of a row, as on a new page, with lines in front of it. */
function repeatHeader(table: OpenTable, at: number, before: readonly string[] = []): void {
  const { top, bottom, left, right } = table.header;
  const lines = before.map((text) => table.line(text));
  const labels = table.sheet.textsOf(table.header).map((row) => table.line(...row));
  const merges = table.sheet.mergesIn(table.header).filter((m) => m.top >= top && m.bottom <= bottom);
  table.insertRows(at, [...lines, ...labels]);
  lines.forEach((_, n) => table.sheet.addMerge({ top: at + n, bottom: at + n, left, right }));
  const by = at + lines.length - top;
  for (const m of merges) table.sheet.addMerge({ ...m, top: m.top + by, bottom: m.bottom + by });
}

function page(name: string, before: (table: OpenTable) => readonly string[]): Kind {
  const change = (table: OpenTable) => {
    const [at] = table.gaps();
    if (at === undefined) return false;
    repeatHeader(table, at, before(table));
    return true;
  };
  return { name, role: null, scope: 'table', change };
}

/** Every 一级指标 but the first has the header over it once more. */
const sections: Kind = {
  ...{ name: 'sections', role: null, scope: 'table' },
  change(table) {
    const level = table.column('level1');
    if (level === null) return false;
    const text = (row: number) => table.sheet.text(row, level).trim();
    const starts = table.gaps().filter((row) => text(row) !== '' && text(row) !== text(row - 1));
    for (const row of starts.sort((a, b) => b - a)) repeatHeader(table, row);
    return starts.length > 0;
  },
};

/** The first line in front of the table that speaks of 绩效, as titles do, once more. */
function continued(table: OpenTable): string {
  const { sheet, header } = table;
  for (let row = table.start; row < header.top; row++) {
    for (let column = sheet.left; column < sheet.right; column++) {
      const text = sheet.text(row, column).trim();
      if (text.includes('绩效') && text.length <= 40) return `${text}（续）`;
    }
  }
  return '（续表）';
}

/** The lines in front of the table stand one column further right, as a whole or behind their labels. */
function shiftedPreamble(name: string, from: (table: OpenTable) => number): Kind {
  const change = (table: OpenTable) => {
    const { sheet, header } = table;
    if (header.top === sheet.top || table.at > 0) return false;
    sheet.shiftRight({ top: sheet.top, bottom: header.top - 1 }, from(table));
    return true;
  };
  return { name, role: null, scope: 'table', change };
}

const SEAL = '财政绩效管理科室（盖章）';
const DAY = '年    月    日';

/** Lines that are no indicators come among them, pages begin, what stands in front moves. */
export const LINE_KINDS: readonly Kind[] = [
  line('signature-line', (table) => under(table, { name: SEAL, value: DAY })),
  line('signature-first', (table) => under(table, { level1: SEAL, value: DAY })),
  line('signer-line', (table) => under(table, { name: '填表人：', value: '联系电话：' })),
  line('signature-merged', () => [`${SEAL}          ${DAY}`], true),
  line('attachment-line', () => ['附件2']),
  line('attachment-merged', () => ['附件2：绩效目标申报表（续）'], true),
  line('note-line', () => ['注：以上指标按季度监控']),
  line('page-number', () => ['— 2 —'], true),
  line('subtotal-line', () => ['小计']),
  line('blank-row', () => []),
  page('header-repeated', () => []),
  sections,
  page('page-break', (table) => ['第1页，共2页', continued(table)]),
  shiftedPreamble('preamble-shifted', ({ sheet }) => sheet.left + 1),
  shiftedPreamble('preamble-moved', ({ sheet }) => sheet.left),
];
