import { columnLetters } from '../../src/core/sheet/address';
import { zipOf, type ZipFile } from '../support/xlsx/files';

/** Workbook files put together by hand, so that they can hold what no program would write. */

export const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A form whose first indicator has one fault, at C3: a ratio among the 数量指标. */
export const FORM: readonly (readonly string[])[] = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
  ['产出指标', '数量指标', '培训合格率', '≥95', '%'],
  ['产出指标', '数量指标', '培训人次', '≥64', '人次'],
];

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A cell with a text. @param xml of the text, escaped */
export function textCell(address: string, xml: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;
}

/** Rows of texts, from row 1 on. */
export function rowsOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, column: number): string =>
    text === '' ? '' : textCell(`${columnLetters(column)}${row + 1}`, escaped(text));
  return rows
    .map((row, n) => `<row r="${n + 1}">${row.map((text, column) => cell(text, n, column)).join('')}</row>`)
    .join('');
}

/** The rows of {@link FORM}, with other texts in some cells: `formWith({ C4: '…' })`. */
export function formWith(texts: Readonly<Record<string, string>> = {}): readonly (readonly string[])[] {
  return FORM.map((row, n) =>
    Array.from({ length: 5 }, (_, column) => texts[`${columnLetters(column)}${n + 1}`] ?? row[column] ?? ''),
  );
}

export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** The whole part, or what stands in its <sheetData>. */
  readonly part?: string;
  readonly rows?: string;
  /** Behind <sheetData>. */
  readonly after?: string;
  /** In front of <sheetData>. */
  readonly before?: string;
  /** Of the relation; "worksheet" or "chartsheet". */
  readonly kind?: string;
}

function partOf({ part, rows = rowsOf(FORM), before = '', after = '' }: SheetXml): string {
  return part ?? `<worksheet ${NAMESPACE}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The files of a workbook with these sheets. @param others more files, or other ones under a name */
export function filesOf(sheets: readonly SheetXml[], others: Readonly<Record<string, string>> = {}): ZipFile[] {
  const list = sheets.map(({ name = '目标表', state }, n) => {
    const attributes = `name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"`;
    return `<sheet ${attributes}${state ? ` state="${state}"` : ''}/>`;
  });
  const relations = sheets.map(({ kind = 'worksheet' }, n) => {
    return `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/${kind}" Target="${kind}s/sheet${n + 1}.xml"/>`;
  });
  // named whether they are there or not: a part without a relation is none
  for (const kind of ['sharedStrings', 'styles']) {
    relations.push(`<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="${kind}.xml"/>`);
  }
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, n) => [`xl/${sheet.kind ?? 'worksheet'}s/sheet${n + 1}.xml`, partOf(sheet)]),
    ),
    ...others,
  };
  return Object.entries(files).map(([name, content]) => ({ name, content }));
}

export function workbookOf(sheets: readonly SheetXml[], others?: Readonly<Record<string, string>>): Uint8Array {
  return zipOf(filesOf(sheets, others));
}

/** One sheet with the form and something more. */
export function formAnd(more: SheetXml, others?: Readonly<Record<string, string>>): Uint8Array {
  return workbookOf([more], others);
}
