import type { IndicatorFacts } from '../../indicator/facts';
import type { Target } from '../../target/parse-target';
import { halfWidth, withoutSpace } from '../../text/normalize';
import { PLACEHOLDER } from '../../vocabulary/placeholders';
import { UNIT_SPELLINGS } from '../../vocabulary/units';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';
import { rewriteAll } from '../repair';

export default defineRule({
  id: 'value-format',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '指标值写法不规范',
    reason: '写法统一便于系统识别和汇总，参照预算管理一体化系统的录入要求。',
    about: 'value',
    advisory: true,
    fixable: true,
    needs: ['name', 'value'],
    messages: {
      spelling: {
        message: '{rows}的指标值写法不规范，例如“{value}”。',
        advice: '统一成半角数字和符号，不留空格，例如写成“{tidy}”。',
      },
    },
  },
  sees(facts) {
    const tidy = tidyValue(facts);
    return tidy === null ? '' : `${facts.target.raw}\n${tidy}`;
  },
  checkTable({ indicators }, report) {
    const odd = indicators.flatMap((facts) => {
      const tidy = tidyValue(facts);
      return tidy === null ? [] : [{ facts, tidy }];
    });
    const [first] = odd;
    if (!first) return;
    const rows = odd.map(({ facts }) => facts.row.row);
    report({
      message: 'spelling',
      data: {
        rows: listRows(rows),
        value: first.facts.target.raw.trim(),
        tidy: first.tidy,
      },
      row: first.facts.row.row,
      fix: rewriteAll(
        odd.flatMap(({ facts, tidy }) => (facts.valueCell ? [{ cell: facts.valueCell, text: tidy }] : [])),
        '统一指标值的写法',
      ),
      ...(first.facts.valueCell ? { cell: first.facts.valueCell } : {}),
    });
  },
});

/** Digits, letters and signs that have no business being wide; brackets and commas are at home in Chinese. */
const ODD_WIDTH = /[０-９Ａ-Ｚ％．＝＜＞＋－／]/giu;

/** How a number should be written, where that differs from how it is; null for text, dates and tidy values. */
export function tidyValue({ target }: IndicatorFacts): string | null {
  if ((target.kind !== 'number' && target.kind !== 'percent') || PLACEHOLDER.test(target.raw)) return null;
  const plain = withoutSpace(target.raw.replace(ODD_WIDTH, halfWidth));
  const unit = target.unit?.text ?? '';
  const spelled = UNIT_SPELLINGS[unit] ?? unit;
  let tidy = withDigits(plain, target).replace(/[(（]%[)）]/u, '%');
  if (spelled !== unit) tidy = tidy.replace(unit, spelled);
  // 12h以内 becomes ≤12小时; where other words stand around the bound, it stays, and so does 30分钟内.
  const bound = target.comparatorBehind && target.comparatorText !== '内' ? target.comparatorText : '';
  if (target.comparator && bound !== '' && tidy.endsWith(bound) && /^\d/u.test(tidy))
    tidy = `${target.comparator}${tidy.slice(0, tidy.length - bound.length)}`;
  return tidy === target.raw.trim() ? null : tidy;
}

/** 三次 → 3次, 百分之九十五 → 95%; what is no plain number in words stays. */
function withDigits(plain: string, { number, amount, multiplier, hedge, unit }: Target): string {
  // 零 is how people say that nothing may happen
  if (number === '' || number === '零' || /[\d.分]/u.test(number) || amount === null || hedge !== '') return plain;
  const digits = String(amount / multiplier);
  return plain.includes(`百分之${number}`) && unit?.unit?.name === '%'
    ? plain.replace(`百分之${number}`, `${digits}%`)
    : plain.replace(number, digits);
}
