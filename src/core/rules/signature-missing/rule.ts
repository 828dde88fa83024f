import { pattern } from '../../text/pattern';
import { SIGNATURE_LABELS, SIGNING } from '../../vocabulary/form-words';
import { besideLabel } from '../../reading/context/beside';
import { isBlankText, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

const LABEL = pattern`^(${SIGNATURE_LABELS})(?:\(${SIGNING}\))?(?:[:：](.*))?$`;

export default defineRule({
  id: 'signature-missing',
  meta: {
    severity: 'info',
    dimension: '完整性',
    title: '填表信息没有填全',
    reason: '填表人、联系电话、日期和负责人便于审核时联系，参照财预〔2015〕88号的完整性审核。',
    about: 'context',
    advisory: true,
    messages: {
      blank: { message: '没有填写：{labels}。', advice: '上报前补填；打印后手签的可以忽略。' },
    },
  },
  checkTable({ table, grid }, report) {
    if (!table.footer) return;
    const missing: { label: string; row: number; column: number }[] = [];
    for (let row = table.footer.top; row <= table.footer.bottom; row++) {
      for (const column of grid.filledColumns(row)) {
        const match = LABEL.exec(squash(grid.text(row, column)));
        const [, label = '', inline = ''] = match ?? [];
        if (!match || !isBlankText(inline)) continue;
        const cell = besideLabel(grid, table.footer, row, column);
        const beside = grid.text(cell.row, cell.column);
        if (isBlankText(beside) || LABEL.test(squash(beside))) missing.push({ label, row, column });
      }
    }
    const [first] = missing;
    if (!first) return;
    const labels = missing.map(({ label }) => label).join('、');
    report({ message: 'blank', data: { labels }, row: first.row, cell: { row: first.row, column: first.column } });
  },
});
