import { containsAny } from '../../text/find-words';
import { patternAnyCase } from '../../text/pattern';
import * as words from '../../vocabulary/explanation-words';
import { readName } from '../../indicators/name-kind';
import { reading } from '../../text/cell-text';
import { squash, withoutEnd } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';

/** Wordings that define a ratio. */
const RATIO_DEFINITION = patternAnyCase`[${words.OF_SIGNS}]${words.RATIO_NOUNS}|${words.SHARE_OF}.{1,30}${words.RATIO_NOUNS}|${words.RATIO_WORDS}|[×x*]100%|\/.{1,30}100%`;
const compares = containsAny(words.COMPARING_WORDS);
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
  checkRow({ name, reading: { kind }, row }, _input, report) {
    const cell = row.cells.description;
    if (!cell || (kind !== 'count' && kind !== 'ratio')) return;
    const defined = kind === 'count' ? definesRatio(cell.content) : definesCount(cell.content);
    if (!defined || squash(cell.text) === squash(name)) return;
    report({ message: kind === 'count' ? 'ratio' : 'count', cell });
  },
});

const definesRatio = reading((cell) => {
  const text = squash(cell.text);
  return (text.includes(words.RATIO_HINT) || text.includes('100%')) && RATIO_DEFINITION.test(text);
});

const definesCount = reading(({ text }) => {
  const sentence = withoutEnd(squash(text), '。;；.');
  if (sentence.length > MAX_COUNT_DEFINITION || compares(sentence)) return false;
  return readName(sentence).kind === 'count';
});
