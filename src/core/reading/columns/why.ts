import type { ColumnRole } from '../../vocabulary/column-roles';
import type { ContentKind } from './content';
import { kindOf, type Column } from './evidence';

/** How the content of a column is called where most of its cells are of the kind. */
const CALLED: Readonly<Record<ContentKind, string>> = {
  name: '像指标名称',
  target: '像指标值',
  sentence: '像说明文字',
  unit: '像计量单位',
  comparator: '像比较符号',
  level1: '是一级指标',
  level2: '是二级指标',
  number: '是序号',
  points: '像分值',
  money: '像金额',
  basis: '像依据',
};

/**
 * What speaks for a column having a role, in words for the user who sees its label beside them; what tells columns
 * apart comes first, because the end may be cut off: 部分像指标值，填了 5 格.
 */
export function whyColumn({ content }: Column, role: ColumnRole): string {
  const { filled, fit } = content;
  if (filled === 0) return '整列没有填写';
  const kind = kindOf(role);
  const cells = `填了 ${filled} 格`;
  if (!kind) return cells;
  if (fit[kind] >= 0.8) return `${CALLED[kind]}，${cells}`;
  return `${fit[kind] > 0.2 ? '部分' : '大多不'}${CALLED[kind]}，${cells}`;
}
