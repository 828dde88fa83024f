import type { IndicatorFacts } from '../../indicators/facts';
import { isCategoryText } from '../../reading/rows/category';
import { isFiller } from '../../reading/rows/read-row';
import { isBlankText, oneLine, squash, withoutBrackets } from '../../text/normalize';
import { CATEGORY_ENDS } from '../../vocabulary/categories';
import { NOT_APPLICABLE } from '../../vocabulary/form-words';
import { defineRule } from '../define-rule';
import { blockOf } from '../kit/block-of';
import { ADD } from '../phrasings';

export default defineRule({
  id: 'category-empty',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '二级指标下没有指标',
    reason: '列出的二级指标应当有具体指标，参照财预〔2015〕88号的完整性审核。',
    about: 'category',
    needs: ['level2', 'name'],
    reads: ['value'],
    phrasings: { ...ADD, forTables: true },
    messages: {
      empty: { message: '“{level2}”下面没有任何指标。', advice: '补上这一类的指标和指标值；确实不适用时删去这一行。' },
    },
  },
  checkTable({ rows }, report) {
    if (!rows.some(isEmpty)) return;
    const filled = rows.filter((facts) => !isEmpty(facts));
    const lastFilled = filled.at(-1)?.row.row ?? -1;
    const done = new Set(filled.map(blockOf));
    const level1s = new Set(filled.map(({ row }) => squash(row.level1)));
    for (const facts of rows) {
      const { row } = facts;
      if (!isEmpty(facts) || row.level2 === '' || isFiller(row.level2) || done.has(blockOf(facts))) continue;
      // behind the last indicator a form has other lines as well: dates, stamps, names
      if (row.row > lastFilled && !isSurelyCategory(facts, level1s)) continue;
      done.add(blockOf(facts));
      if (saysWhy(facts)) continue;
      report({ message: 'empty', data: { level2: oneLine(row.level2) }, row: row.row, cell: row.cells.level2 });
    }
  },
});

/** Neither name nor value, or dashes for them. 无 or 不涉及 is an answer. */
function isEmpty({ row, saysNone, name, valueCell }: IndicatorFacts): boolean {
  return row.kind === 'category' || (saysNone && isBlankText(name) && isBlankText(valueCell?.text ?? ''));
}

/** Whether another cell of the row says that there is no such indicator (备注：本项目不涉及). */
function saysWhy({ row }: IndicatorFacts): boolean {
  const texts = (['note', 'description', 'basis'] as const).map((role) => squash(row.cells[role]?.text ?? ''));
  return texts.some((text) => NOT_APPLICABLE.some((word) => text.includes(word)));
}

/** A category by its name, or one that stands under a 一级指标 of the table. */
function isSurelyCategory({ row }: IndicatorFacts, level1s: ReadonlySet<string>): boolean {
  if (isCategoryName(row.level2)) return true;
  const level1 = row.cells.level1?.text ?? '';
  return isCategoryName(level1) || (squash(level1) !== '' && level1s.has(squash(level1)));
}

function isCategoryName(text: string): boolean {
  const name = withoutBrackets(squash(text));
  return isCategoryText(text) || CATEGORY_ENDS.some((end) => name.endsWith(end));
}
