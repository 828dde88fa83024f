import { HEADER_WORDS, SOURCE_LABEL } from '../vocabulary/headers';
import { reading } from '../text/cell-text';
import { squash, withoutBrackets, withoutEnd } from '../text/normalize';
import type { ColumnRole } from './roles';

/** What a header label was taken for. */
export interface LabelMeaning {
  /** In order of preference; empty for a label that belongs to such headers without a role of its own. */
  readonly roles: readonly ColumnRole[];
  readonly weight: number;
}

/** Longer texts are content, not labels. */
const MAX_LABEL = 40;

const EXACT: ReadonlyMap<string, LabelMeaning> = new Map(
  HEADER_WORDS.flatMap(({ labels, roles, weight }) => labels.map((label) => [label, { roles, weight }] as const)),
);

/** Labels that no list can hold in full, recognised by their last or leading word. Tried in order. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly roles: readonly ColumnRole[] }[] = [
  { pattern: /^(?:上年|去年|上一年).{0,6}(?:值|情况|数)$/u, roles: ['lastYearValue'] },
  { pattern: /三年.{0,4}(?:均值|平均)/u, roles: ['historyAverage'] },
  { pattern: /(?:实施期|周期|长期|中期|总体|规划期).{0,4}(?:指标值|目标值)$/u, roles: ['periodValue'] },
  { pattern: /(?:确定|设定|设置|制定|取值|测算)依据/u, roles: ['basis'] },
  { pattern: /(?:评分|扣分|赋分|计分|评扣分).{0,4}(?:标准|规则|办法|细则|方法|说明)/u, roles: ['scoring'] },
  { pattern: /(?:计量|度量)单位/u, roles: ['unit'] },
  { pattern: /(?:偏差|未完成).{0,4}原因/u, roles: ['deviation'] },
  { pattern: /(?:实际|全年|累计).{0,4}完成(?:值|情况)?$/u, roles: ['actualValue'] },
  { pattern: /(?:完成值|实际值|执行值)$/u, roles: ['actualValue'] },
  { pattern: /指标.{0,4}(?:解释|说明|描述|释义|含义)$/u, roles: ['description'] },
  { pattern: /指标.{0,3}(?:性质|方向|符号)$/u, roles: ['comparator'] },
  { pattern: /(?:指标|目标)值$/u, roles: ['value'] },
  { pattern: /(?:权重|分值)$/u, roles: ['weight'] },
  { pattern: /得分$/u, roles: ['score'] },
  { pattern: /^三级.{0,4}指标$/u, roles: ['name'] },
  { pattern: /^二级.{0,4}指标$/u, roles: ['level2'] },
  { pattern: /^一级.{0,4}指标$/u, roles: ['level1'] },
];
const ANY_PATTERN = new RegExp(PATTERNS.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u');
const PATTERN_WEIGHT = 0.6;
const MAX_PATTERN_LABEL = 16;

/**
 * A header cell's text in the form the vocabulary knows: no white space, stars, colons, hints in brackets or year,
 * and a label that stands twice in its cell only once.
 */
export function normaliseLabel(text: string): string {
  const squashed = withoutEnd(squash(text).replace(/[*★☆●※#]+/gu, ''), ':;。');
  const bare = withoutEnd(withoutBrackets(squashed), ':') || squashed.replace(/[()[\]]/gu, '');
  const single = bare.replace(/^20\d\d年度?/u, '') || bare;
  const half = single.length / 2;
  return single.length > 2 && single.slice(0, half) === single.slice(half) ? single.slice(0, half) : single;
}

/** Whether the label is the 来源 whose meaning depends on the label above it. */
export function isSourceLabel(text: string): boolean {
  return normaliseLabel(text) === SOURCE_LABEL;
}

/** What the text means as a header label of an indicator table, or null when it is no such label. */
export function readLabel(text: string): LabelMeaning | null {
  return text === '' || text.length > MAX_LABEL * 2 ? null : look(text);
}

/** As {@link readLabel}, of what a cell holds. */
export const labelIn = reading(({ text }) => readLabel(text));

function look(text: string): LabelMeaning | null {
  const label = normaliseLabel(text);
  if (label === '' || label.length > MAX_LABEL) return null;
  const exact = EXACT.get(label);
  if (exact) return exact;
  if (label === SOURCE_LABEL) return { roles: [], weight: PATTERN_WEIGHT };
  if (label.length > MAX_PATTERN_LABEL || !ANY_PATTERN.test(label)) return null;
  const found = PATTERNS.find(({ pattern }) => pattern.test(label));
  return found ? { roles: found.roles, weight: PATTERN_WEIGHT } : null;
}

/** The year that a label such as 2023年完成值 carries, or null. */
export function labelYear(text: string): number | null {
  const match = /(20\d\d)年/u.exec(squash(text));
  return match ? Number(match[1]) : null;
}
