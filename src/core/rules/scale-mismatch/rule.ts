import { targetIn } from '../../targets/parse-target';
import type { ReadUnit } from '../../targets/units';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { defineRule } from '../define-rule';

const REFERENCES: readonly ColumnRole[] = [
  'plannedValue',
  'standardValue',
  'referenceValue',
  'historyAverage',
  'lastYearValue',
];

export default defineRule({
  id: 'scale-mismatch',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '指标值与参考值不是一个量级',
    reason: '指标值与参考值、历史值要能直接比较，参照财预〔2015〕88号的可行性审核。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      scale: {
        message: '“{name}”的指标值用“{unit}”，参考值“{reference}”用“{other}”，口径不一致。',
        advice: '统一成同一种单位后再比较，例如都用“{unit}”。',
      },
    },
  },
  checkRow({ row, target, valueUnit, columnUnit, valueCell }, _input, report) {
    const own = valueUnit ?? columnUnit;
    if (!valueCell || !own || target.amount === null || !hasScale(own)) return;
    for (const role of REFERENCES) {
      const cell = row.cells[role];
      if (!cell) continue;
      const { unit, amount, raw } = targetIn(cell.content);
      if (!unit || amount === null || !hasScale(unit) || !differs(own, unit)) continue;
      report({ message: 'scale', data: { unit: own.text, other: unit.text, reference: raw.trim() }, cell });
      return;
    }
  },
});

/** Only ratios and money have scales that look alike and are not (% and ‰, 元 and 万元). */
function hasScale(read: ReadUnit): boolean {
  return read.per === '' && (read.unit?.dimension === 'ratio' || read.unit?.dimension === 'money');
}

function differs(a: ReadUnit, b: ReadUnit): boolean {
  if (a.unit?.dimension !== b.unit?.dimension) return false;
  const scale = (read: ReadUnit) => (read.unit?.factor ?? 1) * read.multiplier;
  return Math.abs(scale(a) / scale(b) - 1) > 1e-9;
}
