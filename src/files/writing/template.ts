import { encodeAttribute } from '../saving/xml-tags';

/** The parts of a new workbook that are the same in all of them, or hold but the names of its sheets. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet as the workbook lists it. */
export interface NewSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part, without the declaration in front. */
  readonly xml: string;
}

function relation(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relations(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, n) => [`/xl/worksheets/sheet${n + 1}.xml`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
  ];
  const overrides = parts.map(([part, kind]) => `<Override PartName="${part}" ContentType="${KINDS}.${kind}+xml"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function workbook(sheets: readonly NewSheet[], activeSheet: number): string {
  const list = sheets.map(({ name, hidden }, n) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${encodeAttribute(name)}" sheetId="${n + 1}"${state} r:id="rId${n + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${activeSheet}"/></bookViews><sheets>${list.join('')}</sheets></workbook>`;
}

/** The parts of a new workbook by their names. @param styles the styles part */
export function newParts(
  sheets: readonly NewSheet[],
  styles: string,
  activeSheet: number,
): ReadonlyMap<string, string> {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
    ['xl/workbook.xml', workbook(sheets, activeSheet)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, n) => relation(n + 1, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
        relation(sheets.length + 1, 'styles', 'styles.xml'),
      ]),
    ],
    ...sheets.map(({ xml }, n): [string, string] => [`xl/worksheets/sheet${n + 1}.xml`, xml]),
    ['xl/styles.xml', styles],
  ];
  return new Map(parts.map(([name, xml]) => [name, HEAD + xml]));
}
