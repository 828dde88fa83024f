import { readName } from '../../indicator/name-kind';
import { squash, withoutEnd } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';

/** Wordings that define a ratio. */
const RATIO_DEFINITION =
  /(?:的|之)(?:比例|比率|比值|比重|百分比|占比)|所占比[例重]|占.{1,30}(?:比例|比重|比率|百分比)|之比|[×x*]100%|\/.{1,30}100%|千分比/iu;
/** A definition may give the count behind a ratio and still be right, if it says against what. */
const COMPARES = /[与和占比同除/÷率%]|百分|程度|情况|是否/u;
const MAX_COUNT_DEFINITION = 40;

export default defineRule({
  id: 'explanation-mismatch',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '名称与解释说的不是一回事',
    reason: '名称、解释和指标值要一致，参照财预〔2021〕101号。',
    about: 'description',
    needs: ['description', 'name'],
    phrasings: WORDING,
    messages: {
      ratio: {
        message: '“{name}”是数量，解释却定义成比例。',
        advice: '统一口径：考核数量就解释为全年的数量；考核比例就把名称改成××率，指标值改成百分比。',
      },
      count: {
        message: '“{name}”是比率，解释却定义成数量。',
        advice: '统一口径：把解释改成两个数的比例；考核数量就改名称和指标值。',
      },
    },
  },
  checkRow({ name, reading, row }, _input, report) {
    const cell = row.cells.description;
    const text = squash(cell?.text ?? '');
    if (!cell || text === '' || text === squash(name)) return;
    if (reading.kind === 'count' && definesRatio(text)) report({ message: 'ratio', cell });
    else if (reading.kind === 'ratio' && definesCount(text)) report({ message: 'count', cell });
  },
});

function definesRatio(text: string): boolean {
  return (text.includes('比') || text.includes('100%')) && RATIO_DEFINITION.test(text);
}

function definesCount(text: string): boolean {
  const sentence = withoutEnd(text, '。;；.');
  if (sentence.length > MAX_COUNT_DEFINITION || COMPARES.test(sentence)) return false;
  return readName(sentence).kind === 'count';
}
