import { isBlankForm, verdictOf, type Standing } from './verdict';

/** What may be in doubt. */
export type DoubtedRole = 'name' | 'value';

interface RoleWords {
  readonly question: string;
  readonly why: (header: string) => string;
}

/** How a doubt is asked. */
export const doubtWords = {
  name: {
    question: '指标名称在哪一列？',
    why: (header) => `表头（${header}）里没有认出“三级指标”或“指标名称”一栏，指标名称没有检查。`,
  },
  value: {
    question: '指标值在哪一列？',
    why: (header) => `表头（${header}）里没有认出“指标值”一栏，指标值没有检查。`,
  },
  column: (letters: string, label: string) => (label === '' ? `${letters} 列（没有表头）` : `${letters} 列“${label}”`),
  unread: (listed: readonly string[], all: number) =>
    `没有用上的列：${listed.join('、')}${all > listed.length ? ` 等 ${all} 列` : ''}。`,
} satisfies Record<DoubtedRole, RoleWords> & Record<'column' | 'unread', unknown>;

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
  const [only, another] = standings.filter(({ tables }) => tables > 0);
  return only && !another ? verdictWords(only) : totalWords(standings);
}

/** How several sheets stand together, those without a table left out. */
export function totalWords(standings: readonly Standing[]): string {
  const tables = standings.filter((standing) => standing.tables > 0);
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
