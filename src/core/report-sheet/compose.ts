import type { Finding, Severity } from '../finding/finding';
import { formatCell } from '../sheet/address';
import type { CellPosition, CellRange } from '../sheet/snapshot';
import type { ReportCell, ReportLink, ReportPart, ReportRequest, ReportSheet } from './model';
import { doubtWords, whyInFull } from '../verdict/words';
import { reportSheetName } from './sheet-name';
import { conclusionOf, formatTime, isReady, standingText } from './conclusion';
import { words } from './words';

/** By column, in characters: together they fill the width of an A4 page held sideways, at four fifths of the size. */
const COLUMN_WIDTHS = [5, 12, 8, 17, 7, 8, 15, 36, 34, 26, 13];
const SHEET_COLUMN = 1;
const CELL_COLUMN = 2;

/** Excel takes 32,767 characters in a cell; a quotation of more than this is no help to anybody. */
const LONGEST_TEXT = 2_000;

/** One line of the report, all but its number. */
interface Entry {
  readonly part: ReportPart;
  /** The cell that the line is about. */
  readonly cell: CellPosition;
  /** From the column of the sheet to the last but one. */
  readonly texts: readonly string[];
  /** The last column. */
  readonly remark: string;
}

/** Puts what was found into the form of a sheet to read, to work off and to print. */
export function composeReport({ scope, at, parts }: ReportRequest): ReportSheet {
  const lead = [
    words.title,
    scope.kind === 'sheet' ? words.scopeSheet(scope.sheet) : words.scopeWorkbook(parts.length),
    words.time(formatTime(at)),
    words.verdict(conclusionOf(parts)),
    ...(scope.kind === 'sheet' ? parts.flatMap(({ evaluations = [] }) => evaluations) : []),
    words.originLine,
    '',
  ];
  const builder = new TableBuilder(lead.map((line) => fullRow([clean(line)])));
  // below the header, not above it: with many sheets the part that stays in sight would fill the window
  if (scope.kind === 'workbook') builder.addOverview(parts);
  const doubts = parts.flatMap(doubtEntries);
  if (doubts.length > 0) builder.addHeading(words.doubtsHeading(doubts.length));
  builder.addAll(doubts);
  builder.addFindings(parts, scope.kind === 'workbook' || doubts.length > 0);
  const ignored = parts.flatMap(ignoredEntries);
  if (ignored.length > 0) builder.addHeading(words.ignoredHeading(ignored.length));
  builder.addAll(ignored);
  if (builder.count === 0 && isReady(parts)) builder.addHeading(words.noFindings);
  const right = COLUMN_WIDTHS.length - 1;
  const top = lead.length;
  return {
    scope,
    sheetName: reportSheetName(scope),
    rows: builder.rows,
    columnWidths: COLUMN_WIDTHS,
    title: 0,
    header: { top, bottom: top, left: 0, right },
    table: { top, bottom: builder.rows.length - 1, left: 0, right },
    headings: builder.headings,
    spans: builder.spans,
    links: builder.links,
  };
}

/** Collects the rows below the lead, the header first. */
class TableBuilder {
  readonly rows: ReportCell[][];
  readonly headings: number[] = [];
  readonly spans: CellRange[] = [];
  readonly links: ReportLink[] = [];
  count = 0;

  constructor(lead: readonly ReportCell[][]) {
    this.rows = [...lead, [...words.header]];
  }

  addHeading(text: string): void {
    this.headings.push(this.rows.length);
    this.rows.push(fullRow([text]));
  }

  /** How each sheet stands. */
  addOverview(parts: readonly ReportPart[]): void {
    this.addHeading(words.overview);
    for (const part of parts) {
      const row = fullRow([]);
      row[SHEET_COLUMN] = clean(part.sheet);
      row[CELL_COLUMN] = clean(standingText(part));
      const at = this.rows.push(row) - 1;
      this.spans.push({ top: at, bottom: at, left: CELL_COLUMN, right: COLUMN_WIDTHS.length - 1 });
    }
  }

  /** @param headed whether something else stands above them */
  addFindings(parts: readonly ReportPart[], headed: boolean): void {
    const entries = parts.flatMap(openEntries);
    if (headed && entries.length > 0) this.addHeading(words.findings(entries.length));
    this.addAll(entries);
  }

  addAll(entries: readonly Entry[]): void {
    for (const { part, cell, texts, remark } of entries) {
      this.count += 1;
      this.links.push({ row: this.rows.length, column: CELL_COLUMN, sheet: part.sheet, target: cell });
      this.rows.push([this.count, ...texts, remark].map(clean));
    }
  }
}

function openEntries(part: ReportPart): Entry[] {
  return (part.result?.findings ?? []).map((finding) => entryOf(part, finding, ''));
}

function doubtEntries(part: ReportPart): Entry[] {
  const { tables = [], doubts = [], unreadRows = [] } = part.result ?? {};
  const ofTables = doubts.flatMap((doubt) => {
    const { header } = tables[doubt.table] ?? {};
    if (!header) return [];
    const cell = { row: header.top, column: header.left };
    const subject = tablePrefix(part, doubt.table) + words.wholeTable;
    return [doubtEntry(part, cell, subject, doubt.question + whyInFull(doubt), doubtWords.settle)];
  });
  const ofSheet = unreadRows.map(({ rows: { top, bottom }, question, why }) => {
    const cell = { row: top, column: 0 };
    return doubtEntry(part, cell, words.rows(top + 1, bottom + 1), question + why, doubtWords.settleHeader);
  });
  return [...ofTables, ...ofSheet];
}

function doubtEntry(part: ReportPart, cell: CellPosition, subject: string, problem: string, advice: string): Entry {
  const texts = [part.sheet, formatCell(cell), subject, words.doubt, '', words.recognition, problem, advice, ''];
  return { part, cell, texts, remark: '' };
}

function ignoredEntries(part: ReportPart): Entry[] {
  return (part.result?.ignored ?? []).map(({ finding, reason }) => entryOf(part, finding, words.ignored(reason)));
}

function entryOf(part: ReportPart, finding: Finding, remark: string): Entry {
  return { part, cell: finding.cell, texts: textsOf(part, finding), remark };
}

function tablePrefix({ result }: ReportPart, table: number): string {
  return (result?.tables.length ?? 0) > 1 ? words.table(table + 1) : '';
}

function textsOf(part: ReportPart, finding: Finding): string[] {
  const { cell, row, table, indicator, severity, dimension, title, message, advice, reason } = finding;
  const subject = row === null ? words.wholeTable : indicator.replace(/\s+/gu, ' ').trim();
  return [
    part.sheet,
    formatCell(cell),
    tablePrefix(part, table) + subject,
    severityWord(severity),
    dimension,
    title,
    message,
    advice,
    reason,
  ];
}

function severityWord(severity: Severity): string {
  return words.severity[severity];
}

function fullRow(cells: readonly ReportCell[]): ReportCell[] {
  return COLUMN_WIDTHS.map((_width, index) => cells[index] ?? '');
}

/** A text that every spreadsheet shows as it is: no control characters, not longer than anybody reads. */
function clean<T extends ReportCell>(cell: T): ReportCell {
  if (typeof cell === 'number') return cell;
  // eslint-disable-next-line no-control-regex -- they are what has to go
  const text = cell.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/gu, ' ');
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '')}……` : text;
}
