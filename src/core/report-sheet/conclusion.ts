import type { Finding, Severity } from '../finding/finding';
import type { ReportPart } from './model';
import { canBeHandedIn, isBlankForm, isOpenSheet, standingOf, type Standing } from '../verdict/verdict';
import { totalWords, verdictWords } from '../verdict/words';
import { words } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The verdict on all parts together, with the counts. */
export function conclusionOf(parts: readonly ReportPart[]): string {
  const [only, another] = parts;
  if (only && !another) return standingText(only);
  const checked = parts.filter(hasTable);
  const unread = parts.filter(({ isUnread }) => isUnread).length;
  const rest = unread > 0 ? words.pause + words.unread(unread) : '';
  const verdict = totalWords(checked.flatMap(standingsOf));
  return (checked.length === 0 ? verdict : withCounts(verdict, checked)) + rest;
}

/** "2026年3月5日 14:05" */
export function formatTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** How one sheet stands: the verdict and the counts. */
export function standingText(part: ReportPart): string {
  if (!part.result) return part.note ?? words.noTables;
  const verdict = verdictWords(standingOf(part.result));
  return hasTable(part) ? withCounts(verdict, [part]) : verdict;
}

/** Whether there is a sheet with a table, and each of them can be handed in. */
export function isReady(parts: readonly ReportPart[]): boolean {
  const checked = parts.filter(hasTable).flatMap(standingsOf);
  return checked.length > 0 && checked.every(canBeHandedIn);
}

function standingsOf({ result }: ReportPart): Standing[] {
  return result ? [standingOf(result)] : [];
}

/** Or what may be one. */
function hasTable({ result }: ReportPart): boolean {
  return result !== null && isOpenSheet(standingOf(result));
}

function withCounts(verdict: string, parts: readonly ReportPart[]): string {
  const findings = parts.flatMap(({ result }) => result?.findings ?? []);
  const ignored = parts.reduce((sum, { result }) => sum + (result?.ignored.length ?? 0), 0);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = countOf(findings, severity);
    return count > 0 ? [words.count(words.severity[severity], count)] : [];
  });
  const standings = parts.flatMap(standingsOf);
  const doubts = standings.reduce((sum, each) => sum + each.doubts, 0);
  if (doubts > 0) counts.push(words.count(words.doubt, doubts));
  const isFilled = !standings.some(isBlankForm);
  const details = [
    ...(counts.length === 0 && isFilled ? [words.nothingFound] : counts),
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
