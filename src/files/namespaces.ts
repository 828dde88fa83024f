/** Namespaces of the parts of a workbook: each as Excel writes it, and as ISO 29500 "strict" does. */

/** Of workbooks, sheets, styles and shared texts. */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Of attributes that name a relation (r:id). */
export const RELATION_IDS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Of the parts that list relations. */
export const RELATIONS: ReadonlySet<string> = new Set(['http://schemas.openxmlformats.org/package/2006/relationships']);

/** Of themes and drawings. */
export const DRAWING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);

/** Of addresses and formulas in a sheet's extensions (xm:sqref, xm:f). */
const EXCEL = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Of what holds addresses in a sheet. */
export const SHEET_AND_EXTENSIONS: ReadonlySet<string> = new Set([...SPREADSHEET, EXCEL]);

/** Of the part that says what kind each part is of. */
export const CONTENT_TYPES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);

/** Of answers to comments. */
export const THREADED_COMMENTS: ReadonlySet<string> = new Set([
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
]);

/** Of what is drawn on a sheet. */
export const SHEET_DRAWING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
]);

/** Of charts. */
export const CHART: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
]);

/** Of old drawings: the boxes of comments. */
export const OLD_DRAWING: ReadonlySet<string> = new Set([
  'urn:schemas-microsoft-com:vml',
  'urn:schemas-microsoft-com:office:excel',
]);
