import { isLeftover } from '../../indicators/leftover';
import { isBlankText, squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { BASIC_LABELS, BASIC_TAILS } from '../../vocabulary/form-words';
import { defineRule } from '../define-rule';

const BASIC = pattern`^(${BASIC_LABELS})${BASIC_TAILS}?$`;

export default defineRule({
  id: 'basics-missing',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '项目基本信息没有填写',
    reason: '项目名称、主管部门和实施单位说明目标由谁负责，参照财预〔2015〕88号的完整性审核。',
    about: 'context',
    advisory: true,
    messages: {
      blank: { message: '没有填写：{labels}。', advice: '填上后再报送。' },
    },
  },
  checkTable({ table, grid }, report) {
    const blank = table.context.fields.filter(({ label, text, cell }) => {
      if (!BASIC.test(squash(label))) return false;
      return (isBlankText(text) && isBlankText(grid.shownText(cell.row, cell.column))) || isLeftover(text);
    });
    const [first] = blank;
    if (!first) return;
    const labels = blank.map(({ label }) => squash(label)).join('、');
    report({ message: 'blank', data: { labels }, row: first.cell.row, cell: first.cell });
  },
});
