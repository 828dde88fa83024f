import type { IndicatorFacts } from '../../indicators/facts';
import { isRatioUnit } from '../../indicators/facts';
import { namesChange } from '../../indicators/name-kind';
import type { Repair } from '../../finding/finding';
import { defineRule } from '../define-rule';
import { isUpperBound } from '../kit/bounds';
import { rewrite } from '../repair';

export default defineRule({
  id: 'percent-scale',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '百分比写成了小数',
    reason: '0.95% 与 95% 相差百倍，指标值与计量单位要对应，参照财预〔2021〕101号对指标值的要求。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    messages: {
      scale: {
        message: '“{name}”的指标值“{value}”只有 {percent}%，很可能是 {likely}%。',
        advice: '按百分数写，例如“{example}”；确实要求这么低的，可以忽略。',
      },
      bare: {
        message: '“{name}”的指标值“{value}”是小数，同表其他比率写的是百分比。',
        advice: '按百分数写，例如“{example}”。',
      },
    },
  },
  checkTable({ indicators }, report) {
    const ratios = indicators.filter(isRatio);
    const percentages = ratios.filter(({ isRatioValue, target }) => isRatioValue && (target.amount ?? 0) > 1);
    const fractions = ratios.filter(({ isRatioValue, target }) => !isRatioValue && (target.amount ?? 0) < 1);
    for (const facts of ratios) {
      const { target, valueCell, isRatioValue, name, row } = facts;
      const amount = target.amount ?? 0;
      if (amount <= 0 || amount > 1 || target.upper !== null || !valueCell || !isWantedHigh(facts)) continue;
      // a table that writes its ratios as fractions does so on purpose
      if (!isRatioValue && percentages.length < fractions.length) continue;
      if (!isRatioValue && percentages.length === 0) continue;
      const likely = String(Math.round(amount * 1e6) / 1e4);
      const sign = target.comparatorBehind ? '' : target.comparatorText;
      const isInColumn = row.cells.unit !== undefined && isRatioUnit(facts.columnUnit) && !target.unit;
      const example = `${sign}${likely}${isInColumn ? '' : '%'}`;
      const suggestions: Repair[] =
        target.comparatorBehind || target.hedge !== '' ? [] : [rewrite(valueCell, example, `改成“${example}”`)];
      const data = { name, value: target.raw.trim(), percent: String(amount), likely, example };
      report({ message: isRatioValue ? 'scale' : 'bare', data, row: row.row, cell: valueCell, suggestions });
    }
  },
});

/** A ratio whose target is a percentage, or a number without any unit. */
function isRatio({ name, isFiller, reading, target, unit, isRatioValue }: IndicatorFacts): boolean {
  if (name === '' || isFiller || reading.kind !== 'ratio' || target.amount === null) return false;
  return isRatioValue ? unit?.unit?.factor === 0.01 : target.kind === 'number' && unit === null;
}

function isWantedHigh({ polarity, reading, comparator }: IndicatorFacts): boolean {
  return polarity === 'favourable' && !namesChange(reading.core) && !isUpperBound(comparator);
}
