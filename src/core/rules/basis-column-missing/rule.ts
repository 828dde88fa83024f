import { defineRule } from '../define-rule';

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
  checkTable({ table }, report) {
    const roles = new Set(table.columns.map(({ role }) => role));
    if (roles.has('basis') || roles.has('standardSource') || roles.has('historySource')) return;
    // A self-evaluation looks back: what the targets rested on was settled before.
    if (roles.has('actualValue') || roles.has('score')) return;
    report({ message: 'none', row: null });
  },
});
