import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding } from '../../../core/check/finding';
import { countBySeverity, SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { reportTexts as words } from '../../texts/report';

/** The findings as a reviewer would write them down: one line each with row, indicator, problem and advice. */
export function opinionText(sheet: string, findings: readonly Finding[], tableCount: number): string {
  if (findings.length === 0) return `${words.opinions(sheet)}\n${words.noOpinions}`;
  const lines = findings.map((finding, index) => {
    const { severity, message, advice } = finding;
    const problem = words.at(placeOf(finding, tableCount), inOneLine(message));
    return words.line(index + 1, texts.severity[severity], problem, inOneLine(advice));
  });
  return [words.opinions(sheet), ...lines].join('\n');
}

/** The result in a few lines for a message: the verdict, the counts, and the rows of what has to be put right. */
export function summaryText(sheet: string, { findings, ignored, tables }: SheetResult): string {
  const aside = ignored.length > 0 ? [words.ignored(ignored.length)] : [];
  if (findings.length === 0) {
    const indicators = tables.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'indicator').length;
    return [words.summaryClean(sheet, indicators), ...aside].join('\n');
  }
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${texts.severity[severity]} ${texts.count(counts[severity])}`,
  );
  const verdict = counts.error > 0 ? texts.verdict.mustFix(counts.error) : texts.verdict.ready;
  const grave = findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => words.mustFix(words.at(placeOf(finding, tables.length), inOneLine(finding.message))));
  return [words.summary(sheet, verdict, parts.join(texts.listPause)), ...grave, ...aside].join('\n');
}

/** The row and the indicator, without what the message says itself; '' where it says all of it. */
function placeOf(finding: Finding, tableCount: number): string {
  const place = placeInTable(finding);
  return tableCount > 1 ? `${words.table(finding.table + 1)}${place}`.trim() : place;
}

function placeInTable({ row, indicator, message }: Finding): string {
  if (row === null) return words.wholeTable;
  if (rowsOf(message).includes(row + 1)) return '';
  const name = inOneLine(indicator);
  return words.row(row + 1, inOneLine(message).includes(`“${name}”`) ? '' : name);
}

/** The rows that a message begins with: 第 3、4 行的指标值…. Those that come later are other rows. */
function rowsOf(message: string): number[] {
  const [, rows = ''] = /^第 ([\d、]+) 行/u.exec(message) ?? [];
  return rows.split('、').map(Number);
}

/** What is quoted from a cell may have lines of its own. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
