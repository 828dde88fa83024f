import type { IndicatorFacts } from '../../indicators/facts';
import { unitFit } from '../../indicators/unit-fit';
import { listsSeveralUnits, sameMeasure, splitUnits } from '../../targets/units';
import { parseTarget } from '../../targets/parse-target';
import { reading } from '../../text/cell-text';
import { squash } from '../../text/normalize';
import type { Suggestion } from '../../finding/finding';
import { defineRule, type Found } from '../define-rule';
import { WORDING } from '../phrasings';
import { rewrite } from '../repair';

export default defineRule({
  id: 'unit-mismatch',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '计量单位不对',
    reason: '计量单位要与指标名称一致、前后一致，参照财预〔2021〕101号对指标值的要求。',
    about: 'unit',
    hasSuggestions: true,
    needs: ['name', 'value'],
    reads: ['unit'],
    phrasings: WORDING,
    messages: {
      several: { message: '“{name}”的计量单位“{unit}”不是一个单位。', advice: '只留一个：{choices}，并与名称一致。' },
      disagree: {
        message: '“{name}”的指标值用“{unit}”，{place}却是“{other}”，两处不一致。',
        advice: '统一成同一个单位。',
      },
      name: {
        message: '“{name}”与单位“{unit}”对不上，应当用{expected}。',
        advice: '核对后改单位；确实考核“{unit}”时，改指标名称。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { row, valueCell } = facts;
    if (!valueCell) return;
    const found = severalUnits(facts) ?? disagreement(facts) ?? nameClash(facts);
    if (found) report({ cell: row.cells.unit ?? valueCell, ...found });
  },
});

type SeveralUnits = Found<'several', 'unit' | 'choices'> & { readonly suggestions?: readonly Suggestion[] };
type Disagreement = Found<'disagree', 'unit' | 'place' | 'other'> & { readonly suggestions?: readonly Suggestion[] };
type NameClash = Found<'name', 'unit' | 'expected'>;

/** 家、次 in the unit column or behind the number. */
function severalUnits({ row, target, valueCell }: IndicatorFacts): SeveralUnits | null {
  const unitCell = row.cells.unit;
  if (unitCell && listsUnits(unitCell.content)) {
    const rewrites = splitUnits(unitCell.text).map((unit) => rewrite(unitCell, unit, `计量单位改为“${unit}”`));
    return { ...several(unitCell.text), cell: unitCell, suggestions: rewrites };
  }
  const inValue = target.kind === 'text' && valueCell ? unitsBehindNumber(valueCell.content) : null;
  return valueCell && inValue !== null ? { ...several(inValue), cell: valueCell } : null;
}

const listsUnits = reading(({ text }) => listsSeveralUnits(text));

const unitsBehindNumber = reading(({ text }) => {
  const units = /^[≥≤=><]?[\d.,]+(.{2,8})$/u.exec(squash(text))?.[1] ?? '';
  return listsSeveralUnits(units) ? units : null;
});

function several(text: string): SeveralUnits {
  const choices = splitUnits(text).map((unit) => `“${unit}”`);
  return { message: 'several', data: { unit: squash(text), choices: choices.join('或') } };
}

/** The unit in the value against the unit column, then against the unit in the name. */
function disagreement({ target, valueUnit, columnUnit, reading, row, valueCell }: IndicatorFacts): Disagreement | null {
  if (valueUnit && columnUnit && !sameMeasure(valueUnit, columnUnit)) {
    const unitCell = row.cells.unit;
    return {
      message: 'disagree',
      data: { unit: valueUnit.text, place: '计量单位栏', other: columnUnit.text },
      cell: unitCell,
      suggestions: unitCell ? [rewrite(unitCell, valueUnit.text, `计量单位改为“${valueUnit.text}”`)] : [],
    };
  }
  const used = valueUnit ?? (target.kind === 'blank' ? null : columnUnit);
  if (used && reading.unit && !sameMeasure(used, reading.unit)) {
    const cell = valueUnit ? valueCell : row.cells.unit;
    return {
      message: 'disagree',
      data: { unit: used.text, place: '名称里', other: reading.unit.text },
      ...(cell ? { cell } : {}),
    };
  }
  return null;
}

function nameClash({ reading, unit, target, columnUnit, row, valueCell }: IndicatorFacts): NameClash | null {
  if (target.kind === 'text') return textClash(reading, target.raw);
  if (!unit || target.kind === 'blank' || target.kind === 'date') return null;
  const { fits, expected } = unitFit(reading, unit);
  if (fits) return null;
  const cell = target.unit ? valueCell : columnUnit ? row.cells.unit : valueCell;
  return { message: 'name', data: { unit: unit.text, expected }, ...(cell ? { cell } : {}) };
}

/** Words around one number (完成12次) are left alone, but for a leading quantity: 95%以上覆盖. */
function textClash(reading: IndicatorFacts['reading'], raw: string): NameClash | null {
  const lead = /^[≥≤=><]?[\d.]+(?:%|‰)/u.exec(squash(raw))?.[0];
  if (!lead || reading.kind !== 'count') return null;
  const { unit } = parseTarget(lead);
  return unit && !unitFit(reading, unit).fits
    ? { message: 'name', data: { unit: unit.text, expected: unitFit(reading, unit).expected } }
    : null;
}
