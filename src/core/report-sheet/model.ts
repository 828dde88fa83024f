import type { SheetResult } from '../check/check-sheet';
import type { CellPosition, CellRange } from '../sheet/snapshot';

/** What a report is about. A report made again takes the place of the one before it with the same scope. */
export type ReportScope = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'workbook' };

/** One sheet that a report speaks of. */
export interface ReportPart {
  readonly sheet: string;
  /** `null` when the sheet was not checked. */
  readonly result: SheetResult | null;
  /** Why it was not checked, in words. */
  readonly note?: string;
  /** Whether it should have been checked and could not be read. */
  readonly isUnread?: boolean;
  /** What was worked out of its self-evaluations, a line each. */
  readonly evaluations?: readonly string[];
}

export interface ReportRequest {
  readonly scope: ReportScope;
  /** When the sheets were read, in local time. */
  readonly at: Date;
  readonly parts: readonly ReportPart[];
}

export type ReportCell = string | number;

/** A cell of the report that leads to a cell of a checked sheet. */
export interface ReportLink extends CellPosition {
  readonly sheet: string;
  readonly target: CellPosition;
}

/** What a report sheet holds and how it is laid out. All coordinates are 0-based. */
export interface ReportSheet {
  readonly scope: ReportScope;
  /** The name it should have, if no other sheet has it. */
  readonly sheetName: string;
  /** Rows × columns, all rows of equal length; texts are texts whatever they begin with. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** By column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** The row with the title, large. */
  readonly title: number;
  /** Labels of the columns, repeated on every printed page and kept in sight. */
  readonly header: CellRange;
  /** The header and everything below it: what gets borders and wraps. */
  readonly table: CellRange;
  /** Rows that head a part of the table. */
  readonly headings: readonly number[];
  /** Cells of one row that are one, since a sentence stands in them. */
  readonly spans: readonly CellRange[];
  readonly links: readonly ReportLink[];
}
