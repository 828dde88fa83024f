import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding } from '../../../core/finding/finding';
import { pattern } from '../../../core/text/pattern';
import { canBeHandedIn, standingOf } from '../../../core/verdict/verdict';
import { verdictWords, whyInFull } from '../../../core/verdict/words';
import { countBySeverity, SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { reportTexts as words } from '../../texts/report';

/**
 * What a reviewer would write down: one line each with row, indicator, problem and advice; what could not be read for
 * certain first.
 *
 * @param shown the findings to write down, by default all of them
 */
export function opinionText(sheet: string, result: SheetResult, shown: readonly Finding[] = result.findings): string {
  const { tables, findings, doubts, unreadRows } = result;
  const doubted = doubts.map((doubt) => {
    const place = tablePrefix(doubt.table, tables.length) + words.wholeTable;
    return words.at(place, inOneLine(doubt.question + whyInFull(doubt)));
  });
  const unread = unreadRows.map(({ question, why }) => question + why);
  const asked = [...doubted, ...unread].map((problem) => ({ level: words.doubt, problem, advice: '' }));
  const found = shown.map((finding) => {
    const { severity, advice } = finding;
    return { level: texts.severity[severity], problem: problemOf(finding, tables.length), advice };
  });
  const lines = [...asked, ...found].map(({ level, problem, advice }, index) =>
    words.line(index + 1, level, problem, inOneLine(advice)),
  );
  if (shown.length < findings.length) lines.push(words.filtered(findings.length - shown.length));
  if (lines.length === 0) lines.push(nothingSaid(result));
  return [words.opinions(sheet), ...lines].join('\n');
}

function nothingSaid(result: SheetResult): string {
  const standing = standingOf(result);
  return canBeHandedIn(standing) ? words.noOpinions : `${verdictWords(standing)}。`;
}

/** The result in a few lines for a message: the verdict, the counts, and the rows of what has to be put right. */
export function summaryText(sheet: string, result: SheetResult): string {
  const { findings, ignored, tables, doubts, unreadRows } = result;
  const standing = standingOf(result);
  const aside = ignored.length > 0 ? [words.ignored(ignored.length)] : [];
  if (findings.length === 0 && canBeHandedIn(standing)) {
    return [words.summaryClean(sheet, standing.indicators), ...aside].join('\n');
  }
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${texts.severity[severity]} ${texts.count(counts[severity])}`,
  );
  const grave = findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => words.mustFix(problemOf(finding, tables.length)));
  const doubted = doubts.map((doubt) => {
    return words.confirm(tablePrefix(doubt.table, tables.length) + inOneLine(doubt.question + whyInFull(doubt)));
  });
  const unread = unreadRows.map(({ question, why }) => words.confirm(question + why));
  const verdict = words.summary(sheet, verdictWords(standing), parts.join(texts.listPause));
  return [verdict, ...doubted, ...unread, ...grave, ...aside].join('\n');
}

function tablePrefix(table: number, tableCount: number): string {
  return tableCount > 1 ? words.table(table + 1) : '';
}

/** Where it is and what is wrong. The message may say itself which rows or which indicator it is about: once is enough. */
function problemOf({ row, table, indicator, message }: Finding, tableCount: number): string {
  const problem = inOneLine(message);
  const inTable = tablePrefix(table, tableCount);
  if (row === null) return words.at(`${inTable}${words.wholeTable}`, problem);
  if (rowsOf(problem).includes(row + 1)) return `${inTable}${problem}`;
  const place = `${inTable}${words.row(row + 1)}`;
  const name = words.quoted(inOneLine(indicator));
  if (name === '' || (problem.includes(name) && !problem.startsWith(name))) return words.at(place, problem);
  return problem.startsWith(name) ? `${place}${problem}` : words.at(`${place}${name}`, problem);
}

const ROWS = pattern`^${words.rowsBefore} ([\d、]+) ${words.rowsBehind}`;

/** The rows that a message begins with: 第 3、4 行的指标值…. Those that come later are other rows. */
function rowsOf(message: string): number[] {
  const [, rows = ''] = ROWS.exec(message) ?? [];
  return rows.split('、').map(Number);
}

/** What is quoted from a cell may have lines of its own. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
