import type { Suggestion } from '../../finding/finding';
import { reading } from '../../text/cell-text';
import { shorten, squash, withoutSpace } from '../../text/normalize';
import { NUMBER_PLACEHOLDER, ONLY_PLACEHOLDER, PLACEHOLDER, PLACEHOLDER_HINT } from '../../text/placeholder';
import { cellText, type IndicatorFacts } from '../../indicators/facts';
import { leftoverIn, leftoverInTarget } from '../../indicators/leftover';
import { defineRule, type Found, type RowInput, type Subject } from '../define-rule';
import { ADD } from '../phrasings';
import type { ColumnRole } from '../../vocabulary/column-roles';

/** The form keeps at least one row of each category: the plan sees to that. */
const REMOVAL: Suggestion = { title: '删除这一空行', removesRow: true };

const FIELDS: readonly { readonly role: ColumnRole; readonly about: Subject; readonly field: string }[] = [
  { role: 'name', about: 'name', field: '指标名称' },
  { role: 'description', about: 'description', field: '指标解释' },
  { role: 'value', about: 'value', field: '指标值' },
];

export default defineRule({
  id: 'placeholder',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '有没填完的占位内容',
    reason: '占位符说明表还没有填完，参照财预〔2015〕88号的完整性审核。',
    about: 'name',
    includesFillers: true,
    includesUnnamed: true,
    hasSuggestions: true,
    silences: ['name', 'value', 'unit', 'basis', 'description'],
    phrasings: ADD,
    needs: ['name'],
    messages: {
      unfinished: { message: '{field}“{text}”里有没填完的“{token}”。', advice: '换成实际内容；用不上的行请整行删去。' },
      filler: {
        message: '“{text}”只是表样自带的占位行，没有填写指标。',
        advice: '填上指标和指标值；用不上的行请整行删去。',
      },
      leftover: {
        message: '“{field}”里只有“{text}”，不是填写的内容。',
        advice: '多是导出或套用模板时留下的：换成实际内容，用不上的请清空。',
      },
      error: {
        message: '“{field}”里是公式的错误值“{text}”。',
        advice: '改正公式，或直接填上实际内容。',
      },
    },
  },
  checkRow(facts, { table }, report) {
    const { row, name, isFiller } = facts;
    const nameCell = row.cells.name;
    const leftovers = findLeftovers(facts, table);
    const [first] = leftovers;
    if (first?.about === 'name') {
      // a row that no program has filled: its other cells say the same
      report(first);
      return;
    }
    if (isFiller || (nameCell && isOnlyPlaceholder(nameCell.content))) {
      report({
        message: 'filler',
        data: { text: shorten(name, 20) },
        about: 'name',
        suggestions: isFiller ? [REMOVAL] : [],
      });
      return;
    }
    leftovers.forEach(report);
    for (const { role, about, field } of FIELDS) {
      const cell = row.cells[role];
      const token = cell && (role === 'value' ? tokenInTarget : tokenIn)(cell.content);
      if (!token || leftovers.some((leftover) => leftover.about === about)) continue;
      const text = cellText(row, role);
      report({ message: 'unfinished', data: { field, text: shorten(text, 24), token }, about, cell });
      // The description usually repeats the name, and its placeholder with it: one finding is enough.
      return;
    }
  },
});

const SUBJECTS: Partial<Readonly<Record<ColumnRole, Subject>>> = {
  name: 'name',
  description: 'description',
  value: 'value',
  unit: 'unit',
  basis: 'basis',
};

type Leftover = Found<'leftover' | 'error', 'field' | 'text'>;

/** Cells of the row with nothing in them but what a program left, the name first. */
function findLeftovers({ row, valueCell }: IndicatorFacts, table: RowInput['table']): Leftover[] {
  const found: Leftover[] = [];
  for (const { role, column, half, label } of table.columns) {
    const cell = row.cells[role];
    // a merged cell is told of once, at its first row; of two columns with one role the row has one cell
    if (!cell || half !== null || cell.row !== row.row || cell.column !== column) continue;
    const kind = cell === valueCell ? leftoverInTarget(cell) : leftoverIn(cell);
    if (!kind) continue;
    const about = cell === valueCell ? 'value' : (SUBJECTS[role] ?? 'context');
    const data = { field: label, text: shorten(cell.written, 24) };
    const message = kind === 'error' ? 'error' : 'leftover';
    const one: Leftover = { message, data, about, cell: { row: cell.row, column } };
    if (about === 'name') found.unshift(one);
    else found.push(one);
  }
  return found;
}

/** The unfinished token in a text, null without one. */
const tokenIn = reading(({ text }) => {
  return PLACEHOLDER_HINT.test(text) ? (PLACEHOLDER.exec(withoutSpace(text))?.[0] ?? null) : null;
});

/** In a target a single sign in place of the number is one as well. */
const tokenInTarget = reading((cell) => tokenIn(cell) ?? NUMBER_PLACEHOLDER.exec(squash(cell.text))?.[0] ?? null);
const isOnlyPlaceholder = reading(({ text }) => ONLY_PLACEHOLDER.test(squash(text)));
