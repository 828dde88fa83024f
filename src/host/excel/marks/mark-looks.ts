import type { Severity } from '../../../core/check/finding';

/** How a marked cell looks while it is marked. Not by the colour alone: what has to be put right is bold as well. */
interface MarkLook {
  readonly fill: string;
  readonly bold: boolean;
  /** Stands in the rule that Excel shows, so that anybody can tell what it is. */
  readonly word: string;
}

export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#F8BDB5', bold: true, word: '必改' },
  warning: { fill: '#FFE699', bold: false, word: '建议改' },
  info: { fill: '#DDEBF7', bold: false, word: '提示' },
};

/** Begins the text in every rule that is ours. */
const SIGN = '绩效目标检查标注';

/**
 * The formula of a mark: a constant that is always true and refers to no cell, so that it stays what it is wherever
 * its cells go. Marks are found again by it: their ids are new each time the file is opened.
 */
export function markFormula(severity: Severity): string {
  return `="${SIGN}：${MARK_LOOKS[severity].word}"<>""`;
}

/** Whether a conditional format with this formula is a mark that was made here. */
export function isMarkFormula(formula: string): boolean {
  return formula.replace(/\s/gu, '').startsWith(`="${SIGN}：`);
}
