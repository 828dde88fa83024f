import type { ReportFile, ReportFinding, ReportSheet } from '../../src/core/check/report';

/** What a change was, and what a checker has to know of it to be judged. */
export interface Changed {
  readonly role: string | null;
  /** Letters of the role's column after the change; null where the table has none. */
  readonly column: string | null;
  readonly free: readonly string[];
  /** The row that a row was before the change, both as Excel counts; null for a new one. */
  readonly originOf: (sheet: number, row: number) => number | null;
}

export type Verdict = 'same' | 'asked' | 'unfound' | 'misread';

export interface Judgement {
  readonly verdict: Verdict;
  /** Misread, with three or more new 必改. */
  readonly burst: boolean;
  /** A sheet had 必改 and has neither them nor a doubt now. */
  readonly green: boolean;
  /** Keys of findings that came and went. */
  readonly fresh: readonly string[];
  readonly lost: readonly string[];
}

/** What does not rest on the column in doubt. */
const FRAME = ['budget-sum', 'funding-plan', 'year-mismatch', 'goal-missing'];
const CATEGORY = ['name-is-category', 'level-mismatch'];
const NAMES = [...CATEGORY, 'category-empty', 'unit-in-name', 'satisfaction-not-satisfaction', 'duplicate-indicator'];
const BASES = ['basis-missing', 'basis-generic'];
const TARGETS = ['value-missing', 'unit-mismatch'];
const STAYS: Readonly<Record<string, readonly string[]>> = {
  value: [...FRAME, ...CATEGORY, ...BASES, 'description-repeats-name', 'unit-in-name'],
  name: [...FRAME, ...BASES],
  unit: [...FRAME, ...NAMES, ...BASES, 'description-repeats-name', 'value-missing'],
  comparator: [...FRAME, ...NAMES, ...BASES, 'description-repeats-name'],
  basis: [...FRAME, ...NAMES, ...TARGETS, 'unit-missing', 'quantity-is-ratio', 'quality-is-count'],
  description: [...FRAME, ...NAMES, ...TARGETS, 'unit-missing', 'basis-missing'],
  level2: [...FRAME, ...TARGETS, 'basis-missing', 'description-repeats-name', 'unit-in-name'],
};

type Findings = ReadonlyMap<string, ReportFinding>;
type RowOf = (sheet: number, row: number) => string | number;

/** Findings by sheet, row and rule; hints do not count, and all tables of a sheet are one place. */
function findingsOf({ sheets }: ReportFile, free: readonly string[], rowOf: RowOf): Findings {
  const found = new Map<string, ReportFinding>();
  sheets.forEach(({ sheet, findings }, at) => {
    for (const finding of findings) {
      if (finding.severity === 'info' || free.includes(finding.rule)) continue;
      const row = finding.row === null ? 't' : rowOf(at, finding.row);
      found.set(`${sheet}|${row}|${finding.rule}`, finding);
    }
  });
  return found;
}

function errorsOf(findings: Findings, sheet: string): number {
  return [...findings].filter(([key, { severity }]) => key.startsWith(`${sheet}|`) && severity === 'error').length;
}

const isLevel = (role: string) => role === 'level1' || role === 'level2';

/** Whether two roles are asked for with one question. */
export function sameRole(one: string, other: string): boolean {
  return one === other || (isLevel(one) && isLevel(other));
}

export function isInDoubt({ doubts, tables }: ReportSheet): boolean {
  return doubts.length > 0 || tables.some((table) => table.doubts.length > 0);
}

/** Whether the checker asks about what was changed. */
function asks({ sheets }: ReportFile, { role, column }: Changed): boolean {
  if (role === null) return false;
  if (role === 'any') return sheets.some(isInDoubt);
  if (sheets.some(({ doubts }) => doubts.length > 0)) return true;
  const doubts = sheets.flatMap(({ tables }) => tables).flatMap((table) => table.doubts);
  return doubts.some((doubt) => sameRole(doubt.role, role) && column !== null && doubt.columns.includes(column));
}

const tablesIn = ({ sheets }: ReportFile) => sheets.reduce((sum, { tables }) => sum + tables.length, 0);

/** Judges a check of changed headers against the check of the form as it was: as score_perturbed.mjs does. */
export function judge(before: ReportFile, after: ReportFile, changed: Changed): Judgement {
  const { role, free, originOf } = changed;
  const base = findingsOf(before, free, (_, row) => row);
  const now = findingsOf(after, free, (sheet, row) => originOf(sheet, row) ?? `new ${row}`);
  const fresh = [...now.keys()].filter((key) => !base.has(key));
  const lost = [...base.keys()].filter((key) => !now.has(key));
  const freshErrors = fresh.filter((key) => now.get(key)?.severity === 'error').length;
  const stays = role === null ? [] : (STAYS[role] ?? []);
  const isKept = role === 'any' || lost.every((key) => !stays.includes(base.get(key)?.rule ?? ''));
  const verdict = ((): Verdict => {
    if (fresh.length === 0 && lost.length === 0) return 'same';
    if (freshErrors > 0) return 'misread';
    if (isKept && asks(after, changed)) return 'asked';
    return tablesIn(after) < tablesIn(before) ? 'unfound' : 'misread';
  })();
  const turnedGreen = after.sheets.some(
    (sheet) =>
      errorsOf(base, sheet.sheet) > 0 &&
      errorsOf(now, sheet.sheet) === 0 &&
      sheet.tables.length > 0 &&
      !isInDoubt(sheet),
  );
  return {
    verdict,
    burst: verdict === 'misread' && freshErrors >= 3,
    green: verdict !== 'same' && turnedGreen,
    fresh,
    lost,
  };
}
