import { TOLD_BASIS } from '../../targets/basis';
import { containsAny } from '../../text/find-words';
import { BASIS_FIELDS } from '../../vocabulary/basis-words';
import { columnLetters } from '../../sheet/address';
import type { TableFrame } from '../../reading/model';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { isBlankText, shorten, squash } from '../../text/normalize';
import { defineRule, type Found, type TableInput, type TablePlace } from '../define-rule';

/** Columns that say what a target rests on: a basis, a source, or the standards and figures of earlier years. */
const BASES: readonly ColumnRole[] = [
  ...(['basis', 'standardSource', 'historySource', 'plannedValue', 'standardValue', 'referenceValue'] as const),
  ...(['historyAverage', 'lastYearValue'] as const),
];
/** A self-evaluation looks back: what the targets rested on was settled before. */
const LOOKING_BACK: readonly ColumnRole[] = ['actualValue', 'score'];
/** Columns in which a basis may be written where there is none for it. */
const ELSEWHERE: readonly ColumnRole[] = ['note', 'description'];
/** A line of the form that asks for the basis of the project as a whole: 立项依据, 测算依据及说明. */
const asksForBasis = containsAny(BASIS_FIELDS);

export default defineRule({
  id: 'basis-column-missing',
  meta: {
    severity: 'info',
    dimension: '完整性',
    title: '表中没有依据栏',
    reason: '有的财政部门要求说明指标值的依据，参照财预〔2021〕101号。',
    about: 'table',
    advisory: true,
    needs: ['name', 'value'],
    reads: ['basis'],
    messages: {
      column: {
        message: '本表没有“指标值确定依据”栏，“{label}”（{column} 列）里也没有写依据。',
        advice:
          '表样不必改动。在“{label}”里写明指标值从何而来，例如“{name}”写上年实际数、行业标准，或任务文件的名称和文号。',
      },
      none: {
        message: '本表没有“指标值确定依据”栏，也没有备注、指标解释栏可以写依据。',
        advice:
          '表样不必改动。财政部门要看依据时附一份测算说明，例如“{name}”写上年实际数、行业标准，或任务文件的名称和文号。',
      },
    },
  },
  checkGroup(inputs, report) {
    // one form in many copies is one form
    const said = new Set<string>();
    for (const input of inputs) {
      const form = input.table.columns.map(({ role }) => role).join(' ');
      const [measured] = input.indicators.filter(({ name, target }) => name !== '' && target.amount !== null);
      // without a number that somebody could ask about there is nothing to write
      if (!measured || said.has(form) || saysBasis(input)) continue;
      said.add(form);
      report(input, whereElse(input.table, shorten(measured.name, 20)));
    }
  },
});

/** Where a clerk can write the basis without touching the form; `name` is an indicator to begin with. */
function whereElse(
  { columns }: TableFrame,
  name: string,
): (Found<'none', 'name'> | Found<'column', 'name' | 'column' | 'label'>) & TablePlace {
  const place = ELSEWHERE.flatMap((role) => columns.filter((one) => one.role === role && one.half === null))[0];
  if (!place) return { message: 'none', data: { name }, indicator: '', row: null };
  const { column, label } = place;
  return {
    message: 'column',
    data: { name, column: columnLetters(column), label: shorten(label, 12) },
    indicator: '',
    row: null,
  };
}

/** Whether the form, or what is filled in, says what the targets rest on. */
function saysBasis({ table, indicators }: TableInput): boolean {
  if (table.columns.some(({ role }) => BASES.includes(role) || LOOKING_BACK.includes(role))) return true;
  if (table.context.fields.some(({ label, text }) => asksForBasis(squash(label)) && !isBlankText(text))) return true;
  return indicators.some(({ row }) => ELSEWHERE.some((role) => TOLD_BASIS.test(row.cells[role]?.text ?? '')));
}
