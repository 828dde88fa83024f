import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportFile, ReportTable } from '../../src/core/check/report';

const SAMPLES = resolve(__dirname, '../fixtures/samples');

/** A table as somebody who read the sample saw it. */
interface LabelledTable {
  readonly sheet: string;
  readonly header: string;
  readonly body: string;
  /** Column letter → role; "other" is a column that has none. */
  readonly columns: Readonly<Record<string, string>>;
  readonly indicators: number;
  /** False where two readers may well disagree: it may be found or not. */
  readonly sure?: boolean;
}

/** A finding that a careful reviewer has on a sample. */
interface LabelledFinding {
  readonly sheet: string;
  readonly rule: string;
  /** 1-based row of the sheet; null for a finding about the whole table. */
  readonly row: number | null;
  /** Index into the labelled tables. */
  readonly table?: number;
  readonly sure?: boolean;
}

/** What a sample holds, by hand. */
export interface Labels {
  readonly id: string;
  readonly tables: readonly LabelledTable[];
  readonly findings: readonly LabelledFinding[];
}

/** How a report compares with the labels; the lists say where they differ, in words. */
export interface Comparison {
  readonly tables: number;
  readonly right: number;
  readonly extra: readonly string[];
  readonly missed: readonly string[];
  /** Tables, columns and numbers of indicators that are not as labelled. */
  readonly misread: readonly string[];
}

interface LabelledRules {
  readonly row: readonly string[];
  readonly table: readonly string[];
}

const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(SAMPLES, file), 'utf8')) as T;
const RULES = read<LabelledRules>('labelled-rules.json');

/** The labels of all samples. */
export function readLabels(): Labels[] {
  return readdirSync(resolve(SAMPLES, 'labels')).map((file) => read<Labels>(`labels/${file}`));
}

/** The workbook that belongs to the labels. */
export function workbookOf({ id }: Labels): string {
  return resolve(SAMPLES, 'xlsx', `${id}.xlsx`);
}

/** First and last row of a range such as B7:J29. */
function rowsOf(range: string): readonly [number, number] {
  const [first = 0, last = first] = (range.match(/\d+/g) ?? []).map(Number);
  return [first, last];
}

function overlap(one: string, other: string): boolean {
  const [top, bottom] = rowsOf(one);
  const [first, last] = rowsOf(other);
  return top <= last && first <= bottom;
}

/** For each labelled table the reported one that stands in its place, or null. */
function pairTables(labels: Labels, file: ReportFile): (ReportTable | null)[] {
  const free = file.sheets.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, table })));
  return labels.tables.map(({ sheet, body }) => {
    const at = free.findIndex((each) => each.sheet === sheet && overlap(each.table.body, body));
    return at < 0 ? null : (free.splice(at, 1)[0]?.table ?? null);
  });
}

function misreadings(labelled: LabelledTable, reported: ReportTable | null): string[] {
  if (labelled.sure === false) return [];
  const place = `${labelled.sheet}!${labelled.header}`;
  if (!reported) return [`${place}: not found`];
  const columns = Object.entries(labelled.columns)
    .filter(([column, role]) => role !== 'other' && reported.columns[column] !== role)
    .map(([column, role]) => `${place}: ${column} is ${role}, read as ${reported.columns[column] ?? 'nothing'}`);
  const { indicators } = labelled;
  if (reported.indicators === indicators) return columns;
  return [...columns, `${place}: ${indicators} indicators, read as ${reported.indicators}`];
}

/** Compares the findings of all labelled rules, and the tables, with what was labelled by hand. */
export function compareWithLabels(labels: Labels, file: ReportFile): Comparison {
  const pairs = pairTables(labels, file);
  const found = file.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  const unlabelled = found - pairs.filter((table) => table !== null).length;
  const wanted = new Map(
    labels.findings.map(({ sheet, rule, row, table = 0, sure = true }) => {
      const place = RULES.table.includes(rule) ? `table ${table}` : `row ${row}`;
      return [`${sheet}: ${rule}, ${place}`, sure];
    }),
  );
  const reported = new Set(
    file.sheets.flatMap(({ sheet, findings }) =>
      findings.flatMap(({ rule, row, table }) => {
        if (RULES.row.includes(rule)) return [`${sheet}: ${rule}, row ${row}`];
        if (!RULES.table.includes(rule)) return [];
        return [`${sheet}: ${rule}, table ${pairs.findIndex((each) => each?.id === table)}`];
      }),
    ),
  );
  const sure = [...wanted].flatMap(([key, isSure]) => (isSure ? [key] : []));
  return {
    tables: labels.tables.filter((table) => table.sure !== false).length,
    right: sure.filter((key) => reported.has(key)).length,
    extra: [...reported].filter((key) => !wanted.has(key)),
    missed: sure.filter((key) => !reported.has(key)),
    misread: [
      ...labels.tables.flatMap((table, index) => misreadings(table, pairs[index] ?? null)),
      ...(unlabelled > 0 ? [`${unlabelled} tables where there is none`] : []),
    ],
  };
}
