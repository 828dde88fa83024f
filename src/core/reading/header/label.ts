import { YEAR, YEAR_WORDS } from '../../vocabulary/date-words';
import { HEADER_PATTERNS, SOURCE_LABEL, type HeaderPattern } from '../../vocabulary/header-patterns';
import { HEADER_WORDS } from '../../vocabulary/headers';
import { reading } from '../../text/cell-text';
import { squash, withoutBrackets, withoutEnd } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import type { ColumnRole } from '../../vocabulary/column-roles';

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

const PATTERNS = HEADER_PATTERNS.map(({ role, ...shape }) => ({ shape: shapeOf(shape), roles: [role] }));
const ANY_PATTERN = new RegExp(PATTERNS.map(({ shape }) => `(?:${shape.source})`).join('|'), 'u');

function shapeOf({ words, gap = 0, then, starts, ends }: Omit<HeaderPattern, 'role'>): RegExp {
  const { source } = then ? pattern`${words}.{0,${String(gap)}}${then}` : pattern`${words}`;
  return new RegExp(`${starts ? '^' : ''}(?:${source})${ends ? '$' : ''}`, 'u');
}

/** 3.三级指标, 4、指标值 */
const NUMBERING = /^\d{1,2}[.、](?!\d)/u;
const LEADING_YEAR = pattern`^20\d\d${YEAR_WORDS}`;
const YEAR_IN_LABEL = pattern`(20\d\d)${YEAR}`;
const PATTERN_WEIGHT = 0.6;
const MAX_PATTERN_LABEL = 16;

/**
 * A header cell's text in the form the vocabulary knows: no white space, stars, colons, numbering, hints in brackets or year,
 * and a label that stands twice in its cell only once.
 */
export function normaliseLabel(text: string): string {
  const squashed = withoutEnd(squash(text).replace(/[*★☆●※#]+/gu, ''), ':;。');
  const bare = withoutEnd(withoutBrackets(squashed), ':') || squashed.replace(/[()[\]]/gu, '');
  const plain = bare.replace(NUMBERING, '') || bare;
  const single = plain.replace(LEADING_YEAR, '') || plain;
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
  const found = PATTERNS.find(({ shape }) => shape.test(label));
  return found ? { roles: found.roles, weight: PATTERN_WEIGHT } : null;
}

/** The year that a label such as 2023年完成值 carries, or null. */
export function labelYear(text: string): number | null {
  const match = YEAR_IN_LABEL.exec(squash(text));
  return match ? Number(match[1]) : null;
}
