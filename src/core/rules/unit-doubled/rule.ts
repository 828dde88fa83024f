import type { IndicatorFacts } from '../../indicators/facts';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { rewrite } from '../repair';

export default defineRule({
  id: 'unit-doubled',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '计量单位写了两遍',
    reason: '单位只写一处，重复的单位导入后会连在一起，参照预算管理一体化系统的录入要求。',
    about: 'unit',
    fixable: true,
    needs: ['name', 'value', 'unit'],
    messages: {
      twice: {
        message: '“{name}”的单位“{unit}”在指标值“{value}”里写了一遍，计量单位栏又写了一遍。',
        advice: '指标值只写数，单位留在计量单位栏。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { target, valueCell, columnUnit } = facts;
    const unit = doubledUnit(facts);
    if (unit === null || !valueCell || !columnUnit) return;
    const bare = withoutUnit(valueCell.text, unit);
    report({
      message: 'twice',
      data: { unit: columnUnit.text, value: target.raw.trim() },
      cell: valueCell,
      fix: bare === null ? null : rewrite(valueCell, bare, `指标值去掉“${unit}”，只写数`),
    });
  },
});

/** What of the unit in its column stands behind the number as well: 人, 万 of 万元; null where it does not. */
function doubledUnit({ target, columnUnit }: IndicatorFacts): string | null {
  if (target.amount === null || !columnUnit?.unit) return null;
  const { unit, multiplier } = target;
  if (!unit) return multiplier > 1 && multiplier === columnUnit.multiplier ? greatSign(columnUnit.text) : null;
  if (unit.unit?.name !== columnUnit.unit.name || unit.per !== columnUnit.per) return null;
  if (unit.multiplier === columnUnit.multiplier) return unit.text;
  // 3万亩 with 亩: what is left of it, 3万, is read as before
  return columnUnit.multiplier === 1 && unit.unit.dimension !== 'money' ? unit.unit.name : null;
}

function greatSign(unit: string): string {
  return unit.slice(0, 1);
}

/** The text without the unit at its end; null where something else stands there. */
function withoutUnit(text: string, unit: string): string | null {
  const whole = squash(text);
  if (!whole.endsWith(unit) || whole.length === unit.length) return null;
  const wanted = whole.slice(0, whole.length - unit.length);
  for (let end = text.length; end > 0; end--) {
    const rest = text.slice(0, end).trim();
    if (squash(rest) === wanted) return rest;
  }
  return null;
}
