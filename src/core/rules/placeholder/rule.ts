import { shorten, squash, withoutSpace } from '../../text/normalize';
import { NUMBER_PLACEHOLDER, ONLY_PLACEHOLDER, PLACEHOLDER, PLACEHOLDER_HINT } from '../../vocabulary/placeholders';
import { cellText } from '../../indicator/facts';
import { defineRule, type Subject } from '../define-rule';
import type { ColumnRole } from '../../table/roles';

const FIELDS: readonly (readonly [ColumnRole, Subject, string])[] = [
  ['name', 'name', '指标名称'],
  ['description', 'description', '指标解释'],
  ['value', 'value', '指标值'],
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
    needs: ['name'],
    messages: {
      unfinished: { message: '{field}“{text}”里有没填完的“{token}”。', advice: '换成实际内容；用不上的行请整行删去。' },
      filler: {
        message: '“{text}”只是表样自带的占位行，没有填写指标。',
        advice: '填上指标和指标值；用不上的行请整行删去。',
      },
    },
  },
  checkRow({ row, name, isFiller }, _input, report) {
    if (isFiller || ONLY_PLACEHOLDER.test(squash(name))) {
      report({ message: 'filler', data: { text: shorten(name, 20) }, about: 'name' });
      return;
    }
    for (const [role, about, field] of FIELDS) {
      const text = cellText(row, role);
      const token = unfinishedToken(text, role);
      if (!token) continue;
      report({ message: 'unfinished', data: { field, text: shorten(text, 24), token }, about, cell: row.cells[role] });
      // The description usually repeats the name, and its placeholder with it: one finding is enough.
      return;
    }
  },
});

/** The unfinished token in a text, undefined without one. In a target a single sign in place of the number is one. */
function unfinishedToken(text: string, role: ColumnRole): string | undefined {
  const token = PLACEHOLDER_HINT.test(text) ? PLACEHOLDER.exec(withoutSpace(text))?.[0] : undefined;
  return token ?? (role === 'value' ? NUMBER_PLACEHOLDER.exec(squash(text))?.[0] : undefined);
}
