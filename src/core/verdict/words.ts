import { columnLetters } from '../sheet/address';
import { shorten } from '../text/normalize';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { Doubt } from './doubt';
import { ROLE_NAMES } from './role-names';
import { isBlankForm, isOpenSheet, verdictOf, type Standing } from './verdict';

/** What a role is asked for by, where its usual name would not do. */
const ASKED: Partial<Readonly<Record<ColumnRole, string>>> = {
  name: '指标名称',
  comparator: '计算符号（≥、≤）',
  basis: '指标值确定依据',
  weight: '分值或权重',
};

/** How the header of a role usually reads. */
const USUAL: Partial<Readonly<Record<ColumnRole, string>>> = { name: '“三级指标”或“指标名称”' };

function nameOf(role: ColumnRole): string {
  return ASKED[role] ?? ROLE_NAMES[role];
}

/** More columns than these are no help to whoever reads them in a line. */
const LISTED = 4;
const LONGEST_LABEL = 16;

/** How a doubt is asked. */
export const doubtWords = {
  question: (role: ColumnRole) => `${nameOf(role)}在哪一列？`,
  why: (role: ColumnRole, header: string, candidates: number) =>
    candidates > 1
      ? `表头（${header}）下有 ${candidates} 列可能是${nameOf(role)}。`
      : `表头（${header}）里没有认出${USUAL[role] ?? `“${ROLE_NAMES[role]}”`}一栏。`,
  column: (column: number, label: string) => {
    const letters = columnLetters(column);
    return label === '' ? `${letters} 列（没有表头）` : `${letters} 列“${shorten(label, LONGEST_LABEL)}”`;
  },
  unchecked: (role: ColumnRole) => `${nameOf(role)}没有检查。`,
  looksLike: (role: ColumnRole) => `内容像${nameOf(role)}`,
  unused: '没有用上',
  checkedSoFar: '表头像，但多数行没有填对',
  headerQuestion: (top: number, bottom: number) =>
    top === bottom ? `第 ${top} 行是绩效指标吗？` : `第 ${top}–${bottom} 行是绩效指标吗？`,
  headerWhy: '内容像绩效指标，但没有认出表头，这些行没有检查。',
  /** How a doubt is settled by whoever has the form. */
  settle: '把这一栏的表头写成通用的名称，或在窗格上方的提问里指明是哪一列，再检查一次。',
  settleHeader: '给这些行写上“三级指标”“指标值”等栏目的表头，或在窗格上方的提问里回答，再检查一次。',
} as const;

/** Why it is asked, what follows from it, and the columns that may be it: 可能是：E 列“上年完成值”（…）、F 列…。 */
export function whyInFull({ role, why, candidates }: Pick<Doubt, 'role' | 'why' | 'candidates'>): string {
  const said = why + doubtWords.unchecked(role);
  if (candidates.length === 0) return said;
  const listed = candidates.slice(0, LISTED).map((each) => {
    return `${doubtWords.column(each.column, each.label)}${each.why === '' ? '' : `（${each.why}）`}`;
  });
  const rest = candidates.length > LISTED ? ` 等 ${candidates.length} 列` : '';
  return `${said}可能是：${listed.join('、')}${rest}。`;
}

const ready = '可以提交';
const blank = '还没有填写指标';
const noTable = '没有找到绩效目标表';

/**
 * How a sheet stands, in words for people. Nothing but what is `ready`, and filled in, can be handed in.
 */
export function verdictWords(standing: Standing): string {
  const { error, warning, doubts } = standing;
  switch (verdictOf(standing)) {
    case 'fix':
      return `还有 ${error} 处必改${doubts > 0 ? `，另有 ${doubts} 处识别要确认` : ''}`;
    case 'confirm':
      return `还有 ${doubts} 处识别要确认`;
    case 'improve':
      return isBlankForm(standing) ? blank : `没有必改项，还有 ${warning} 处建议改`;
    case 'ready':
      return isBlankForm(standing) ? blank : ready;
    case 'none':
      return noTable;
  }
}

/** How a file or a run stands: the words for its only sheet with a table, or for all of them. */
export function conclusionWords(standings: readonly Standing[]): string {
  const [only, another] = standings.filter(isOpenSheet);
  return only && !another ? verdictWords(only) : totalWords(standings);
}

/** How several sheets stand together, those without a table left out. */
export function totalWords(standings: readonly Standing[]): string {
  const tables = standings.filter(isOpenSheet);
  const all = tables.length;
  if (all === 0) return noTable;
  const count = (test: (standing: Standing) => boolean) => tables.filter(test).length;
  const open = [
    [count(({ error }) => error > 0), '还有必改'],
    [count(({ doubts }) => doubts > 0), '识别要确认'],
    [count(isBlankForm), '还没有填写指标'],
  ] as const;
  const parts = open.flatMap(([sheets, words]) => (sheets > 0 ? [`${sheets} 张${words}`] : []));
  if (parts.length > 0) return `${all} 张表中，${parts.join('，')}`;
  const improvable = count(({ warning }) => warning > 0);
  if (improvable > 0) return `${all} 张表没有必改项，${all > 1 ? `${improvable} 张` : ''}还有建议改`;
  return all === 1 ? `1 张表${ready}` : `${all} 张表都${ready}`;
}
