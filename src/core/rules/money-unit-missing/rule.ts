import { isMoneyCost } from '../../indicators/cost';
import type { IndicatorFacts } from '../../indicators/facts';
import { containsAny, endsWithAny, oneOf } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { PLACEHOLDER } from '../../text/placeholder';
import { PAYMENT_NAMES, PAYMENT_TAILS } from '../../vocabulary/cost-words';
import { UNIT_LABEL } from '../../vocabulary/form-words';
import { BARE_GREAT_UNITS, CURRENCY, MONEY_SIGNS, MONEY_UNITS } from '../../vocabulary/money-units';
import { PER_SIGNS } from '../../vocabulary/units';
import type { TableCell, TableFrame } from '../../reading/model';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';

const speaksOfMoney = containsAny(MONEY_SIGNS);
const isPayment = endsWithAny([
  ...PAYMENT_NAMES,
  ...PAYMENT_NAMES.flatMap((name) => PAYMENT_TAILS.map((tail) => name + tail)),
]);
const isGreat = oneOf(BARE_GREAT_UNITS);
const PER = pattern`[${PER_SIGNS}]`;
const MONEY_HEADING = pattern`^\(?[^()]{0,4}${UNIT_LABEL}[:：]?${CURRENCY}?${MONEY_UNITS}\)?$`;
const MAX_HEADING = 30;
/** 1.2万/人·年: too long for a unit that is not known. */
const CUT_RATE = pattern`^[≥≤=><]?\d+(?:\.\d+)?${BARE_GREAT_UNITS}?[${PER_SIGNS}][^\d,，。;；]{1,8}$`;

export default defineRule({
  id: 'money-unit-missing',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '金额没有写“元”',
    reason: '没有货币单位的金额无法核对，参照财预〔2021〕101号对指标值的要求。',
    about: 'unit',
    needs: ['name', 'value'],
    phrasings: WORDING,
    messages: {
      none: {
        message: '“{name}”的指标值“{value}”是金额，没有写“元”或“万元”。',
        advice: '写全货币单位，例如“≤200万元”“≤28.40元/株”。',
      },
    },
  },
  checkTable({ table, front, indicators }, report) {
    const bare = indicators.filter((facts) => lacksMoneyUnit(facts));
    if (bare.length === 0 || namesMoney(table, front)) return;
    for (const { name, row, target, valueCell } of bare) {
      report({
        message: 'none',
        data: { name, value: target.raw.trim() },
        row: row.row,
        cell: valueCell ?? undefined,
      });
    }
  },
});

function lacksMoneyUnit(facts: IndicatorFacts): boolean {
  const { name, isFiller, row, reading, target, columnUnit, unit, category } = facts;
  const isRate = target.kind === 'text' && CUT_RATE.test(squash(target.raw));
  if (name === '' || isFiller || !(isRate || (target.kind === 'number' && target.amount))) return false;
  if (unit?.unit || (columnUnit && !isCut(columnUnit.text))) return false;
  const amount = target.unit?.text ?? '';
  if (target.unit && !isCut(amount)) return false;
  if (speaksOfMoney(target.raw) || speaksOfMoney(row.cells.unit?.text ?? '') || speaksOfMoney(withoutGaps(name)))
    return false;
  if (reading.kind === 'money' || isPayment(reading.core)) return true;
  return (
    isMoneyCost(category) &&
    reading.kind !== 'count' &&
    (isRate || target.multiplier >= 10_000 || isCut(amount) || isCut(columnUnit?.text ?? ''))
  );
}

/** 万, 万/月, /株: what is left of a unit of money without 元. */
function isCut(unit: string): boolean {
  const [money = '', ...per] = unit.split(PER);
  return isGreat(money) || (money === '' && per.length > 0);
}

/** The name without brackets that are still to be filled: （≤**万元） carries no unit. */
function withoutGaps(name: string): string {
  return squash(name).replace(/\([^()]{0,20}\)/gu, (bracket) => (PLACEHOLDER.test(bracket) ? '' : bracket));
}

/** Whether the form says what its money is counted in: over the table, or in the header of targets or units. */
function namesMoney({ columns }: TableFrame, front: readonly TableCell[]): boolean {
  if (columns.some(({ role, label }) => (role === 'value' || role === 'unit') && speaksOfMoney(label))) return true;
  return front.some(({ text }) => {
    const plain = squash(text);
    return plain.length <= MAX_HEADING && MONEY_HEADING.test(plain);
  });
}
