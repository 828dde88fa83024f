import type { Severity } from '../../../core/finding/finding';

/** Begins the text in every rule that is ours. */
const SIGN = '绩效目标检查标注';

/** Stands in the rules that Excel lists, so that anybody can tell what they are. */
const WORDS: Readonly<Record<Severity, string>> = { error: '必改', warning: '建议改', info: '提示' };

/**
 * The formula of a mark: a constant that is always true and refers to no cell, so that it stays what it is wherever
 * its cells go. Marks are found again by it: their ids are new each time the file is opened.
 */
export function markFormula(severity: Severity): string {
  return `="${SIGN}：${WORDS[severity]}"<>""`;
}

/** Whether a conditional format with this formula is a mark that was made here. */
export function isMarkFormula(formula: string): boolean {
  return formula.replace(/\s/gu, '').startsWith(`="${SIGN}：`);
}
