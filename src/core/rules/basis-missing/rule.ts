import { isBlankText, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

const NOTHING = /^(?:暂?无|没有|无依据|暂无依据)[。.]?$/u;

export default defineRule({
  id: 'basis-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '缺少指标值确定依据',
    reason: '指标值要有来处才能审核，参照财预〔2021〕101号对指标值设定依据的要求。',
    about: 'basis',
    needs: ['basis', 'name'],
    messages: {
      blank: {
        message: '“{name}”没有填写指标值确定依据。',
        advice: '写明指标值从何而来：文件或规划（名称、文号）、行业标准、预算批复，或上年及近三年的实际数。',
      },
    },
  },
  checkRow({ row, name }, _input, report) {
    const cell = row.cells.basis;
    if (!cell || name === '') return;
    const text = squash(cell.text);
    if (isBlankText(text) || NOTHING.test(text)) report({ message: 'blank', cell });
  },
});
