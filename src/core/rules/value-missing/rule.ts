import { leadingComparator } from '../../target/comparators';
import { readUnit } from '../../target/units';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'value-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '缺少指标值',
    reason: '每个指标都要有指标值，参照财预〔2015〕88号的完整性审核。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      blank: { message: '“{name}”没有填写指标值。', advice: '填写指标值，例如“≥12次”；不需要这个指标时删去整行。' },
      comparator: {
        message: '“{name}”的指标值只有符号“{text}”，没有数。',
        advice: '在符号后面补上数和计量单位，例如“≥95%”。',
      },
      unit: { message: '“{name}”的指标值只有单位“{text}”，没有数。', advice: '在单位前面补上数，例如“≥12{text}”。' },
    },
  },
  checkRow({ name, target, valueCell }, _input, report) {
    if (name === '' || !valueCell) return;
    const text = squash(target.raw);
    const cell = valueCell;
    if (target.kind === 'blank') {
      report({ message: target.comparatorText ? 'comparator' : 'blank', data: { text }, cell });
    } else if (target.kind === 'text' && isOnlyUnit(text)) {
      report({ message: 'unit', data: { text: withoutComparator(text) }, cell });
    }
  },
});

/** A date form nobody filled in: 年 月 日前. */
const EMPTY_DATE = /^[于在]?年月日?(?:底|前|之前|以前|完成)*$/u;

/** A unit without a number, with or without a comparator: 公里, ≥ %, 不少于人. Words that are also names (年, 日) count too. */
function isOnlyUnit(text: string): boolean {
  if (EMPTY_DATE.test(text)) return true;
  const bare = withoutComparator(text);
  const read = readUnit(bare);
  if (!read?.unit || /\d/u.test(bare)) return false;
  return read.unit.name === read.text || read.multiplier > 1 || read.per !== '';
}

/** 达到 in front of a word says more than a sign (达到位): only in front of % it is one. */
function withoutComparator(text: string): string {
  const sign = leadingComparator(text);
  if (!sign) return text;
  const rest = text.slice(sign.written.length);
  return sign.written.startsWith('达') && !/^[%‰]$/u.test(rest) ? text : rest;
}
