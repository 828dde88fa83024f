import { REPORT_HEADER, REPORT_ORIGIN, REPORT_TITLE } from '../vocabulary/report-words';
import type { SheetSnapshot } from './snapshot';

/** A report's header stands near the top, unless somebody has put much before it. */
const ROWS_SEARCHED = 100;

/**
 * Whether the sheet is a report that was made here: it holds the report's header, or its title together with the line
 * that says where it comes from. Either part may have been changed by hand; no form that is checked has one of them.
 */
export function isReportSheet({ text }: SheetSnapshot): boolean {
  const rows = text.slice(0, ROWS_SEARCHED);
  if (rows.some(isHeader)) return true;
  const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  const hasTitle = first.find((cell) => cell.trim() !== '')?.trim() === REPORT_TITLE;
  return hasTitle && rows.some((row) => row.some((cell) => cell.trim().startsWith(REPORT_ORIGIN)));
}

/** The labels side by side, wherever the row begins. */
function isHeader(row: readonly string[]): boolean {
  const start = row.findIndex((cell) => cell.trim() === REPORT_HEADER[0]);
  return start >= 0 && REPORT_HEADER.every((label, index) => row[start + index]?.trim() === label);
}
