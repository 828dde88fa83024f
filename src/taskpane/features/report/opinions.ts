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
    const place = placeOf(finding, tableCount);
    return words.line(index + 1, texts.severity[severity], place, inOneLine(message), inOneLine(advice));
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
    .map((finding) => words.mustFix(`${placeOf(finding, tables.length)}：${inOneLine(finding.message)}`));
  return [words.summary(sheet, verdict, parts.join(texts.listPause)), ...grave, ...aside].join('\n');
}

function placeOf({ row, table, indicator }: Finding, tableCount: number): string {
  const place = row === null ? words.wholeTable : words.row(row + 1, inOneLine(indicator));
  return tableCount > 1 ? `${words.table(table + 1)}${place}` : place;
}

/** What is quoted from a cell may have lines of its own. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
