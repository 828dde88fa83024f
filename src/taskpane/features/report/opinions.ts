import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding } from '../../../core/check/finding';
import { countBySeverity, SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { reportTexts as words } from '../../texts/report';

/** The findings as a reviewer would write them down: one line each with row, indicator, problem and advice. */
export function opinionText(sheet: string, findings: readonly Finding[], tableCount: number): string {
  if (findings.length === 0) return `${words.opinions(sheet)}\n${words.noOpinions}`;
  const lines = findings.map((finding, index) => {
    const { severity, advice } = finding;
    return words.line(index + 1, texts.severity[severity], problemOf(finding, tableCount), inOneLine(advice));
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
    .map((finding) => words.mustFix(problemOf(finding, tables.length)));
  return [words.summary(sheet, verdict, parts.join(texts.listPause)), ...grave, ...aside].join('\n');
}

/** Where it is and what is wrong. The message may say itself which rows or which indicator it is about: once is enough. */
function problemOf({ row, table, indicator, message }: Finding, tableCount: number): string {
  const problem = inOneLine(message);
  const inTable = tableCount > 1 ? words.table(table + 1) : '';
  if (row === null) return words.at(`${inTable}${words.wholeTable}`, problem);
  if (rowsOf(problem).includes(row + 1)) return `${inTable}${problem}`;
  const place = `${inTable}${words.row(row + 1)}`;
  const name = words.quoted(inOneLine(indicator));
  if (name === '' || (problem.includes(name) && !problem.startsWith(name))) return words.at(place, problem);
  return problem.startsWith(name) ? `${place}${problem}` : words.at(`${place}${name}`, problem);
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
