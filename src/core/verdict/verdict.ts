import type { IndicatorTable } from '../reading/model';

/** How things stand, from the worst to the best; `none` where there is no table at all. */
export const VERDICTS = ['fix', 'confirm', 'improve', 'ready', 'none'] as const;

/**
 * `fix`: something must be put right (必改). `confirm`: nothing must, but something could not be read for certain.
 * `improve`: neither, but something had better be changed (建议改). `ready`: none of these. `none`: no table.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A sheet, or several together, in the numbers that a verdict rests on. */
export interface Standing {
  readonly tables: number;
  readonly indicators: number;
  readonly error: number;
  readonly warning: number;
  readonly doubts: number;
}

/** What of a check's result a verdict rests on: findings that the user set aside do not count. */
export interface Judged {
  readonly tables: readonly Pick<IndicatorTable, 'rows'>[];
  readonly findings: readonly { readonly severity: 'error' | 'warning' | 'info' }[];
  readonly doubts: readonly unknown[];
  /** Rows that may be a table. */
  readonly unreadRows: readonly unknown[];
}

/** Counts what a verdict rests on. */
export function standingOf({ tables, findings, doubts, unreadRows }: Judged): Standing {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const indicators = tables.map(({ rows }) => rows.filter(({ kind }) => kind === 'indicator').length);
  return {
    tables: tables.length,
    indicators: indicators.reduce((sum, each) => sum + each, 0),
    error: count('error'),
    warning: count('warning'),
    doubts: doubts.length + unreadRows.length,
  };
}

/** Whether a sheet can be handed in, and if not, what keeps it. */
export function verdictOf({ tables, error, warning, doubts }: Standing): Verdict {
  if (tables === 0 && doubts === 0) return 'none';
  if (error > 0) return 'fix';
  if (doubts > 0) return 'confirm';
  return warning > 0 ? 'improve' : 'ready';
}

/** Whether there is a verdict on the sheet: it has a table, or what may be one. */
export function isOpenSheet(standing: Standing): boolean {
  return verdictOf(standing) !== 'none';
}

/** The verdict on several: the worst of those that have a table. */
export function worstOf(verdicts: Iterable<Verdict>): Verdict {
  const given = new Set(verdicts);
  return VERDICTS.find((verdict) => given.has(verdict)) ?? 'none';
}

/** Whether the tables are forms that nobody has put an indicator into yet: those can never be handed in. */
export function isBlankForm({ tables, indicators, doubts }: Standing): boolean {
  return tables > 0 && indicators === 0 && doubts === 0;
}

/** Whether nothing keeps a sheet from being handed in. */
export function canBeHandedIn(standing: Standing): boolean {
  return verdictOf(standing) === 'ready' && !isBlankForm(standing);
}
