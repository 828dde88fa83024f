import { CLASSIFYING_BASIS, SPECIFIC_BASIS } from '../../targets/basis';
import { patternAll } from '../../text/pattern';
import { OF_YEAR, YEAR } from '../../vocabulary/date-words';
import { leftoverIn } from '../../indicators/leftover';
import { isBlankText, shorten, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { headerCell } from '../kit/header-cell';

/** From this many filled cells on, the same words everywhere are a habit and not a coincidence. */
const MIN_ROWS = 3;

export default defineRule({
  id: 'basis-generic',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '指标值确定依据千篇一律',
    reason: '依据应当说明每个指标值从何而来，参照财预〔2021〕101号对指标值设定依据的要求。',
    about: 'basis',
    needs: ['basis'],
    messages: {
      same: {
        message: '全表 {count} 个指标的依据都是“{text}”，没有说到具体文件、标准、数量或历史数据。',
        advice: '逐个指标写明依据，例如文件名称和文号、行业或预算支出标准、合同金额、上年完成数。',
      },
    },
  },
  checkTable({ table, indicators }, report) {
    let first: string | null = null;
    let count = 0;
    for (const { row } of indicators) {
      const cell = row.cells.basis;
      const text = cell?.text ?? '';
      if (!cell || isBlankText(text) || leftoverIn(cell)) continue;
      first ??= squash(text);
      if (squash(text) !== first) return;
      count++;
    }
    if (first === null || count < MIN_ROWS || isSpecific(first)) return;
    report({
      message: 'same',
      data: { count, text: shorten(first, 24) },
      cell: headerCell(table, 'basis'),
      row: null,
    });
  },
});

const YEARS = patternAll`20\d\d${YEAR}?${OF_YEAR}?`;

/** Whether the text names a document, a standard, a number or history, or classifies the standard (历史标准). */
function isSpecific(text: string): boolean {
  const withoutYears = text.replace(YEARS, '');
  return CLASSIFYING_BASIS.test(text) || SPECIFIC_BASIS.test(withoutYears) || /\d/u.test(withoutYears);
}
