import type { TableCell } from '../../reading/model';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';
import { rewriteAll } from '../repair';

export default defineRule({
  id: 'unit-in-name',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '指标名称里带了单位',
    reason: '单位应写在指标值或计量单位栏，名称只写考核内容，参照财预〔2021〕101号的表样。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name'],
    phrasings: WORDING,
    messages: {
      unit: { message: '“{name}”把单位“{unit}”写进了名称。', advice: '从名称中去掉单位，写到指标值或计量单位栏。' },
    },
  },
  checkRow({ reading, row, valueUnit, columnUnit, target, valueCell, name }, _input, report) {
    if (!reading.unit) return;
    const unit = reading.unit.text;
    const nameCell = row.cells.name;
    const bare = withoutUnit(name);
    // where the target is not known, neither is whether it has the unit
    const changes: { cell: TableCell; text: string }[] =
      nameCell && valueCell && bare !== '' ? [{ cell: nameCell, text: bare }] : [];
    // A number that has its unit only in the name takes it along.
    const homeless = !valueUnit && !columnUnit && (target.kind === 'number' || target.kind === 'percent');
    const unitCell = row.cells.unit;
    if (homeless && unitCell && unitCell.text.trim() === '') changes.push({ cell: unitCell, text: unit });
    else if (homeless && valueCell) changes.push({ cell: valueCell, text: `${valueCell.text.trim()}${unit}` });
    const title = homeless ? `名称去掉“${unit}”，单位写到指标值` : `名称去掉“${unit}”`;
    report({ message: 'unit', data: { unit }, suggestions: changes.length > 0 ? [rewriteAll(changes, title)] : [] });
  },
});

/** The name without the brackets or the sign at its end. */
function withoutUnit(name: string): string {
  return name
    .trim()
    .replace(/[(（[【][^()（）[\]【】]{1,10}[)）\]】]$/u, '')
    .replace(/[%％‰]$/u, '')
    .trim();
}
