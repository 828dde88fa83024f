import { squash, withoutBrackets, withoutEnd } from '../text/normalize';
import { PROJECT_TOTALS } from '../vocabulary/money-words';

const TOTALS = new Set(PROJECT_TOTALS);
const UNIT_BEHIND = /[,:]?(?:单位:)?(?:亿元|万元|千元|元)$/u;

/** Whether the label stands for all the money of a project: 项目总额（万元）, 项目总投资. */
export function isProjectTotal(label: string): boolean {
  const plain = withoutEnd(withoutBrackets(squash(label)), ':');
  return TOTALS.has(plain) || TOTALS.has(plain.replace(UNIT_BEHIND, ''));
}
