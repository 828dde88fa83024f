import type { Finding, Severity } from '../check/finding';
import type { ReportPart } from './model';
import { words } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The verdict on all parts together, with the counts. */
export function conclusionOf(parts: readonly ReportPart[]): string {
  const [only, another] = parts;
  if (only && !another) return standing(only);
  const checked = parts.filter(hasTable);
  const unread = parts.filter(({ isUnread }) => isUnread).length;
  const rest = unread > 0 ? words.pause + words.unread(unread) : '';
  if (checked.length === 0) return words.noTables + rest;
  const open = checked.filter(({ result }) => countOf(result?.findings ?? [], 'error') > 0);
  const verdict = open.length > 0 ? words.mustFixOf(checked.length, open.length) : words.readyOf(checked.length);
  return withCounts(verdict, checked) + rest;
}

/** "2026年3月5日 14:05" */
export function formatTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** How one sheet stands: the verdict and the counts. */
export function standing(part: ReportPart): string {
  if (!part.result) return part.note ?? words.noTables;
  if (!hasTable(part)) return words.noTables;
  const errors = countOf(part.result.findings, 'error');
  return withCounts(errors > 0 ? words.mustFix(errors) : words.ready, [part]);
}

function hasTable({ result }: ReportPart): boolean {
  return (result?.tables.length ?? 0) > 0;
}

function withCounts(verdict: string, parts: readonly ReportPart[]): string {
  const findings = parts.flatMap(({ result }) => result?.findings ?? []);
  const ignored = parts.reduce((sum, { result }) => sum + (result?.ignored.length ?? 0), 0);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = countOf(findings, severity);
    return count > 0 ? [words.count(words.severity[severity], count)] : [];
  });
  const details = [
    ...(counts.length > 0 ? counts : [words.nothingFound]),
    ...(ignored > 0 ? [words.ignoredCount(ignored)] : []),
    words.indicators(indicatorsOf(parts)),
  ];
  return `${verdict}（${details.join(words.pause)}）`;
}

function indicatorsOf(parts: readonly ReportPart[]): number {
  const rows = parts.flatMap(({ result }) => result?.tables ?? []).flatMap((table) => table.rows);
  return rows.filter(({ kind }) => kind === 'indicator').length;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
