import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding } from '../../../core/check/finding';
import { canBeHandedIn, standingOf } from '../../../core/verdict/verdict';
import { verdictWords } from '../../../core/verdict/words';
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
  const { tables, findings, doubts } = result;
  const doubted = doubts.map(({ table, question, why }) => {
    return {
      level: words.doubt,
      place: tablePrefix(table, tables.length) + words.wholeTable,
      text: question + why,
      advice: '',
    };
  });
  const found = shown.map((finding) => {
    const { severity, message, advice } = finding;
    return { level: texts.severity[severity], place: placeOf(finding, tables.length), text: message, advice };
  });
  const lines = [...doubted, ...found].map(({ level, place, text, advice }, index) =>
    words.line(index + 1, level, place, inOneLine(text), inOneLine(advice)),
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
  const { findings, ignored, tables, doubts } = result;
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
    .map((finding) => words.mustFix(`${placeOf(finding, tables.length)}：${inOneLine(finding.message)}`));
  const doubted = doubts.map(({ table, question, why }) => {
    return words.confirm(tablePrefix(table, tables.length) + inOneLine(question + why));
  });
  const verdict = words.summary(sheet, verdictWords(standing), parts.join(texts.listPause));
  return [verdict, ...doubted, ...grave, ...aside].join('\n');
}

function tablePrefix(table: number, tableCount: number): string {
  return tableCount > 1 ? words.table(table + 1) : '';
}

function placeOf({ row, table, indicator }: Finding, tableCount: number): string {
  const place = row === null ? words.wholeTable : words.row(row + 1, inOneLine(indicator));
  return tablePrefix(table, tableCount) + place;
}

/** What is quoted from a cell may have lines of its own. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
