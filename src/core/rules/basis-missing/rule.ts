import { oneOf } from '../../text/find-words';
import { NO_BASIS } from '../../vocabulary/basis-words';
import { NOTHING_WORDS } from '../../vocabulary/form-words';
import { isBlankText, squash, withoutEnd } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';

const saysNothing = oneOf([...NOTHING_WORDS, ...NO_BASIS]);

const ADVICE = '写明指标值从何而来：文件或规划（名称、文号）、行业标准、预算批复，或上年及近三年的实际数。';

export default defineRule({
  id: 'basis-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '缺少指标值确定依据',
    reason: '指标值要有来处才能审核，参照财预〔2021〕101号对指标值设定依据的要求。',
    about: 'basis',
    includesUnnamed: true,
    needs: ['basis'],
    structural: 'basis',
    phrasings: WORDING,
    messages: {
      blank: {
        message: '“{name}”没有填写指标值确定依据。',
        advice: ADVICE,
      },
      unnamed: { message: '这一行没有填写指标值确定依据。', advice: ADVICE },
    },
  },
  checkRow({ row, name }, _input, report) {
    const cell = row.cells.basis;
    // where it is not known which column holds the names, every row with a target has one
    const isNamed = row.cells.name !== undefined;
    if (!cell || (isNamed && name === '')) return;
    const text = squash(cell.text);
    if (isBlankText(text) || saysNothing(withoutEnd(text, '。.')))
      report({ message: isNamed ? 'blank' : 'unnamed', cell });
  },
});
