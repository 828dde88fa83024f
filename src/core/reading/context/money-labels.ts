import { squash, withoutBrackets, withoutEnd } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { UNIT_LABEL } from '../../vocabulary/form-words';
import { MONEY_UNITS } from '../../vocabulary/money-units';
import { PROJECT_TOTALS } from '../../vocabulary/budget-labels';

const TOTALS = new Set(PROJECT_TOTALS);
const UNIT_BEHIND = pattern`[,:]?(?:${UNIT_LABEL}:)?${MONEY_UNITS}$`;

/** Whether the label stands for all the money of a project: 项目总额（万元）, 项目总投资. */
export function isProjectTotal(label: string): boolean {
  const plain = withoutEnd(withoutBrackets(squash(label)), ':');
  return TOTALS.has(plain) || TOTALS.has(plain.replace(UNIT_BEHIND, ''));
}
