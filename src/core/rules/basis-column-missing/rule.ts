import { isBlankText, squash } from '../../text/normalize';
import type { ColumnRole } from '../../table/roles';
import { defineRule, type TableInput } from '../define-rule';

/** Columns that say what a target rests on: a basis, a source, or the standards and figures of earlier years. */
const BASES: readonly ColumnRole[] = [
  ...(['basis', 'standardSource', 'historySource', 'plannedValue', 'standardValue', 'referenceValue'] as const),
  ...(['historyAverage', 'lastYearValue'] as const),
];
/** A self-evaluation looks back: what the targets rested on was settled before. */
const LOOKING_BACK: readonly ColumnRole[] = ['actualValue', 'score'];
/** Columns in which a basis may be written where there is none for it, and words by which it is told. */
const ELSEWHERE: readonly ColumnRole[] = ['note', 'description'];
const STATED = /《|〔|根据|依据|按照|号文|文件|批复|合同|定额|测算|上年|往年|去年|近[一二三两\d]年/u;
/** A line of the form that asks for the basis of the project as a whole: 立项依据, 测算依据及说明. */
const BASIS_FIELD = /依据|测算/u;

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
    messages: {
      none: {
        message: '本表没有“指标值确定依据”栏。',
        advice: '表样不必改动。财政部门要看依据时，可以写在备注、指标解释或另附的测算说明里。',
      },
    },
  },
  checkGroup(inputs, report) {
    // one form in many copies is one form
    const said = new Set<string>();
    for (const input of inputs) {
      const form = input.table.columns.map(({ role }) => role).join(' ');
      if (said.has(form) || saysBasis(input)) continue;
      said.add(form);
      report(input, { message: 'none', row: null });
    }
  },
});

/** Whether the form, or what is filled in, says what the targets rest on. */
function saysBasis({ table, indicators }: TableInput): boolean {
  if (table.columns.some(({ role }) => BASES.includes(role) || LOOKING_BACK.includes(role))) return true;
  if (table.context.fields.some(({ label, text }) => BASIS_FIELD.test(squash(label)) && !isBlankText(text)))
    return true;
  return indicators.some(({ row }) => ELSEWHERE.some((role) => STATED.test(row.cells[role]?.text ?? '')));
}
