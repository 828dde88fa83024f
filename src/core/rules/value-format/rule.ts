import { pattern } from '../../text/pattern';
import { FEN, MONEY_ENDS, YUAN_SIGNS } from '../../vocabulary/numerals';
import { NONE_IN_WORDS, PERCENT_OF, SHORT_BOUNDS } from '../../vocabulary/target-words';
import { groupBy } from '../../lists';
import { targetIn, type Target } from '../../targets/parse-target';
import { reading } from '../../text/cell-text';
import { foldSigns } from '../../text/fold';
import { halfWidth, withoutSpace } from '../../text/normalize';
import { BROKEN_TEXT } from '../../text/broken';
import { PLACEHOLDER } from '../../text/placeholder';
import { UNIT_SPELLINGS } from '../../vocabulary/units';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';
import { positionOf, rewriteAll } from '../repair';

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
      markup: {
        message: '{rows}的指标值里有导出或粘贴时留下的代码，例如“{value}”。',
        advice: '去掉代码，例如写成“{tidy}”。',
      },
      hidden: {
        message: '{rows}的指标值里有看不见的字符或形近字，例如“{value}”，导入系统时可能认不出来。',
        advice: '换成通常的字符，看上去不变。',
      },
      broken: {
        message: '{rows}的指标值里有乱码，例如“{value}”，看不出原来写的是什么。',
        advice: '对照原表改正；丢了符号的，补上“≥”“≤”或“=”。',
      },
    },
  },
  checkTable({ indicators }, report) {
    const odd = indicators.flatMap((facts) => {
      const cell = facts.valueCell;
      const oddity = cell && facts.target.kind !== 'blank' ? oddityIn(cell.content) : null;
      return cell && oddity ? [{ ...oddity, cell, row: facts.row.row }] : [];
    });
    for (const [message, group] of groupBy(odd, (each) => each.message)) {
      const [first] = group;
      if (!first) continue;
      const changes = group.flatMap(({ cell, tidy }) => (tidy === null ? [] : [{ cell, text: tidy }]));
      report({
        message,
        data: { rows: listRows(group.map(({ row }) => row)), value: first.shown, tidy: first.tidy ?? '' },
        row: first.row,
        cell: positionOf(first.cell),
        fix: changes.length > 0 ? rewriteAll(changes, '统一指标值的写法') : null,
      });
    }
  },
});

/** What is odd about the way a target is written. */
interface Oddity {
  readonly message: 'spelling' | 'markup' | 'hidden' | 'broken';
  /** The target as the user sees it. */
  readonly shown: string;
  /** How it should be written; null where nobody can tell. */
  readonly tidy: string | null;
}

const oddityIn = reading((cell): Oddity | null => {
  const target = targetIn(cell);
  if (target.kind === 'blank' || PLACEHOLDER.test(target.raw)) return null;
  const written = cell.written.trim();
  if (target.signLost || BROKEN_TEXT.test(target.raw)) return { message: 'broken', shown: written, tidy: null };
  const isMarked = cell.written !== cell.text && foldSigns(cell.written) !== cell.text;
  const tidy = tidyValue(target) ?? (isMarked ? withoutBlankLines(cell.text) : null);
  if (tidy === null || tidy === written) return null;
  if (isMarked) return { message: 'markup', shown: written, tidy };
  const isHidden = tidy === target.raw.trim();
  return { message: isHidden ? 'hidden' : 'spelling', shown: target.raw.trim(), tidy };
});

function withoutBlankLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Digits, letters and signs that have no business being wide; brackets and commas are at home in Chinese. */
const ODD_WIDTH = /[０-９Ａ-Ｚ％．＝＜＞＋－／]/giu;

/** 贰拾万元整: written in digits it is 20万元. */
const MONEY_END = pattern`([${YUAN_SIGNS}])[${MONEY_ENDS}]$`;
const NOT_PLAIN = pattern`[\d.${FEN}${YUAN_SIGNS}]`;

/** How a number should be written; null for text and dates. */
function tidyValue(target: Target): string | null {
  if (target.kind !== 'number' && target.kind !== 'percent') return null;
  const plain = withoutSpace(target.raw.replace(ODD_WIDTH, halfWidth));
  const unit = target.unit?.text ?? '';
  const spelled = UNIT_SPELLINGS[unit] ?? unit;
  let tidy = withDigits(plain, target).replace(/[(（]%[)）]/u, '%');
  if (spelled !== unit) tidy = tidy.replace(unit, spelled);
  // 12h以内 becomes ≤12小时; where other words stand around the bound, it stays, and so does 30分钟内.
  const bound = target.comparatorBehind && !SHORT_BOUNDS.includes(target.comparatorText) ? target.comparatorText : '';
  if (target.comparator && bound !== '' && tidy.endsWith(bound) && /^\d/u.test(tidy))
    tidy = `${target.comparator}${tidy.slice(0, tidy.length - bound.length)}`;
  return tidy;
}

/** 三次 → 3次, 百分之九十五 → 95%; what is no plain number in words stays. */
function withDigits(plain: string, { number, amount, multiplier, hedge, unit }: Target): string {
  // 零 is how people say that nothing may happen
  if (number === '' || NONE_IN_WORDS.includes(number) || NOT_PLAIN.test(number) || amount === null || hedge !== '')
    return plain;
  const digits = String(amount / multiplier);
  const open = plain.replace(MONEY_END, '$1');
  const percentage = PERCENT_OF + number;
  return plain.includes(percentage) && unit?.unit?.name === '%'
    ? plain.replace(percentage, `${digits}%`)
    : open.replace(number, digits);
}
