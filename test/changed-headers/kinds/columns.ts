import type { OpenTable } from '../open-table';
import { resultOf, yearOf, type Kind } from './kind';

/** Results of the year before set these off by themselves. */
const HISTORY = ['target-below-history', 'scale-mismatch'];

/** What the rows of the table get in a new column; others stay blank. */
function byRow(table: OpenTable, label: string, text: (row: number, at: number) => string): (row: number) => string {
  const head = new Set(table.head('value').length > 0 ? table.head('value') : table.head('name'));
  const at = new Map(table.indicatorRows().map((row, index) => [row, index]));
  return (row) => {
    if (head.has(row)) return label;
    const index = at.get(row);
    return index === undefined ? '' : text(row, index);
  };
}

type Text = (table: OpenTable, row: number, at: number) => string;

const NOTHING: Text = () => '';
const RESULT: Text = (table, row) => resultOf(table.sheet.text(row, table.column('value') ?? 0));
const OFFICES = ['业务科', '办公室', '规划科'];

interface Insertion {
  readonly role?: string | null;
  readonly free?: readonly string[];
  readonly unless?: readonly string[];
  readonly text?: Text;
  /** More than one column, side by side. */
  readonly times?: number;
  /** Behind the column rather than in front of it. */
  readonly behind?: boolean;
}

/** A new column beside another one. */
function inserted(name: string, before: string, label: string, options: Insertion = {}): Kind {
  const { role = null, free = [], unless = [], text = NOTHING, times = 1, behind = false } = options;
  const change = (table: OpenTable) => {
    const column = before === 'first' ? table.header.left : table.column(before);
    const at = column === null || !behind ? column : column + 1;
    if (at === null || table.has(...unless) || table.head().length === 0) return false;
    for (let n = 0; n < times; n++) {
      table.insertColumn(
        at,
        byRow(table, label, (row, index) => text(table, row, index)),
      );
    }
    return true;
  };
  return { name, role, scope: 'table', free, change };
}

/** A column of results of the year before, in front of the targets. */
function lastYear(name: string, label: string, text: Text): Kind {
  return inserted(name, 'value', label, { role: 'value', free: HISTORY, unless: ['lastYearValue'], text });
}

function dated(name: string, text: Text): Kind {
  const change = (table: OpenTable) => {
    const year = yearOf(table);
    const [at, head] = [table.column('value'), table.head()];
    if (at === null || head.length === 0 || table.has('lastYearValue', 'gradeValue', 'periodValue')) return false;
    table.insertColumn(
      at,
      byRow(table, `${year - 1}年指标值`, (row, n) => text(table, row, n)),
    );
    return table.relabel('value', () => `${year}年指标值`);
  };
  return { name, role: 'value', scope: 'table', free: HISTORY, change };
}

/** A column changes its place with its table's others. */
function moved(name: string, from: string, to: string, role = 'value'): Kind {
  const change = (table: OpenTable) => {
    const [source, target] = [table.column(from), table.column(to)];
    if (source === null || target === null || source <= target) return false;
    return table.moveColumn(source, target);
  };
  return { name, role, scope: 'table', change };
}

/** 指标值 becomes 优 | 良 | 中 | 差. */
const graded: Kind = {
  ...{ name: 'graded', role: 'value', scope: 'table' },
  change(table) {
    const at = table.column('value');
    if (at === null || !table.isSimple(at) || table.has('gradeValue', 'periodValue', 'score')) return false;
    const lower = (text: string, by: number) => text.replace(/\d+(\.\d+)?/, (n) => String(Math.floor(Number(n) * by)));
    for (const [label, by] of [['差', 0.6] as const, ['中', 0.8] as const, ['良', 0.9] as const]) {
      table.insertColumn(
        at + 1,
        byRow(table, label, (row) => lower(table.sheet.text(row, at), by)),
      );
    }
    return table.relabel('value', () => '优');
  },
};

const hidden: Kind = {
  ...{ name: 'hidden-columns', role: null, scope: 'table' },
  change(table) {
    let done = false;
    for (const role of ['value', 'name']) {
      const at = table.column(role);
      if (at === null) continue;
      table.insertColumn(at);
      table.sheet.hideColumn(at);
      done = true;
    }
    return done;
  },
};

const second: Kind = {
  ...{ name: 'blank-column-second', role: null, scope: 'table' },
  change(table) {
    table.insertColumn(table.sheet.left + 1);
    return true;
  },
};

const notesTwice: Kind = {
  ...{ name: 'notes-twice', role: null, scope: 'table' },
  change(table) {
    const at = table.column('value');
    if (at === null || table.head().length === 0) return false;
    table.insertColumn(
      table.header.right + 1,
      byRow(table, '备注', () => ''),
    );
    table.insertColumn(
      at,
      byRow(table, '备注', (_, n) => (n % 3 === 0 ? '按季上报' : '')),
    );
    return true;
  },
};

const RUNNING: Text = (_table, _row, at) => String(at + 1);

/** Columns come, and change their places. */
export const COLUMN_KINDS: readonly Kind[] = [
  lastYear('last-year-blank', '上年实际完成值', NOTHING),
  lastYear('last-year-filled', '上年实际完成值', RESULT),
  lastYear('last-year-other', '去年数', RESULT),
  lastYear('last-year-unlabelled', '', RESULT),
  dated('dated-pair', RESULT),
  dated('dated-pair-blank', NOTHING),
  inserted('blank-column', 'name', ''),
  inserted('blank-column-value', 'value', ''),
  inserted('blank-column-first', 'first', ''),
  inserted('blank-columns-three', 'value', '', { times: 3 }),
  second,
  hidden,
  notesTwice,
  inserted('note-column', 'value', '备注'),
  inserted('office-column', 'value', '责任科室', { text: (_t, _r, at) => OFFICES[at % 3] ?? '' }),
  inserted('person-column', 'name', '责任人', { text: (_t, _r, at) => ['甲某', '乙某'][at % 2] ?? '' }),
  inserted('running-numbers', 'first', '', { text: RUNNING }),
  inserted('running-numbers-inside', 'name', '', { text: RUNNING }),
  inserted('code-column', 'name', '指标编码', { text: (_t, _r, at) => `ZB${String(at + 1).padStart(3, '0')}` }),
  inserted('money-column', 'value', '安排资金（万元）', { text: (_t, _r, at) => String(12 + 7 * at) }),
  inserted('progress-column', 'value', '序时进度', { text: (_t, _r, at) => `${25 * ((at % 4) + 1)}%`, behind: true }),
  inserted('remark-unlabelled', 'value', '', { text: (_t, _r, at) => (at === 1 ? '待核' : ''), behind: true }),
  moved('swap-value-name', 'value', 'name'),
  moved('swap-unit-value', 'unit', 'value'),
  moved('swap-basis-value', 'basis', 'value'),
  moved('swap-value-sign', 'value', 'comparator'),
  moved('swap-name-levels', 'name', 'level1', 'name'),
  graded,
];
