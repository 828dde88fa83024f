import type { ReportSheet } from '../../../core/report-sheet/model';
import type { CellRange } from '../../../core/sheet/snapshot';
import { rangeOf } from '../edits/actions';

const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const LINE_COLOR = '#A6A6A6';
const HEADER_FILL = '#DDEBF7';
const HEADING_FILL = '#F2F2F2';

/** Columns as narrow as this hold a word: it stands in the middle. */
const NARROW = 8;

/** Queues what makes the cells look like a report: widths, lines, the header that stays in sight. */
export function dressReport(sheet: Excel.Worksheet, report: ReportSheet): void {
  const { columnWidths, title, header, table, headings, spans } = report;
  const right = columnWidths.length - 1;
  const bottom = report.rows.length - 1;
  rangeOf(sheet, { top: 0, left: 0, bottom, right }).format.font.size = 10;
  // lines of text run over all columns; not every program lets them do so by themselves
  if (header.top > 0) rangeOf(sheet, { top: 0, left: 0, bottom: header.top - 1, right }).merge(true);
  const top = sheet.getCell(title, 0).format;
  top.font.bold = true;
  top.font.size = 16;
  top.rowHeight = 28;
  columnWidths.forEach((characters, column) =>
    dressColumn(sheet, { ...table, left: column, right: column }, characters),
  );
  const { borders } = rangeOf(sheet, table).format;
  for (const line of LINES) {
    const border = borders.getItem(line);
    border.style = 'Continuous';
    border.color = LINE_COLOR;
  }
  emphasise(sheet, header, HEADER_FILL, 'Center');
  for (const span of spans) {
    rangeOf(sheet, span).merge(false);
    rangeOf(sheet, span).format.horizontalAlignment = 'Left';
  }
  for (const row of headings) {
    const cells = { ...table, top: row, bottom: row };
    rangeOf(sheet, cells).merge(false);
    emphasise(sheet, cells, HEADING_FILL, 'Left');
  }
  sheet.freezePanes.freezeRows(header.bottom + 1);
}

function dressColumn(sheet: Excel.Worksheet, cells: CellRange, characters: number): void {
  const { format } = rangeOf(sheet, cells);
  format.columnWidth = widthInPoints(characters);
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  if (characters <= NARROW) format.horizontalAlignment = 'Center';
}

function emphasise(sheet: Excel.Worksheet, cells: CellRange, fill: string, align: 'Left' | 'Center'): void {
  const { format } = rangeOf(sheet, cells);
  format.fill.color = fill;
  format.font.bold = true;
  format.horizontalAlignment = align;
}

/** Excel measures columns in points; a character is 7 pixels wide, a cell has 5 to spare. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
