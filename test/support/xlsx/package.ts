import { zipOf } from './files';

/** A workbook file put together part by part, under any names, with relations that lead from one to the next. */

const SHEETML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface PackageNames {
  readonly workbook?: string;
  readonly sheet?: string;
  readonly texts?: string;
  readonly styles?: string;
}

export interface PackageXml {
  /** What stands inside <worksheet>; or the whole part, when it begins with "<?xml". */
  readonly sheet: string;
  readonly texts?: string;
  readonly styles?: string;
  /** Inside <workbook>, in front of the sheets and behind them. */
  readonly before?: string;
  readonly after?: string;
  /** Where the parts are; folders and names as one likes. */
  readonly names?: PackageNames;
  /** The targets that the workbook's relations name instead of the parts' own paths from the top. */
  readonly targets?: { readonly sheet?: string; readonly texts?: string; readonly styles?: string };
  /** More files. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Applied to the sheet's part. */
  readonly encode?: (xml: string) => Uint8Array;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
export const relations = (...list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list.map((each) => relation(...each)).join('')}</Relationships>`;

function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export function packageOf(xml: PackageXml): Uint8Array {
  const { texts = '', styles = '', before = '', after = '', names = {}, targets = {}, others = {} } = xml;
  const book = names.workbook ?? 'xl/workbook.xml';
  const sheetPart = names.sheet ?? 'xl/worksheets/sheet1.xml';
  const textsPart = names.texts ?? 'xl/sharedStrings.xml';
  const stylesPart = names.styles ?? 'xl/styles.xml';
  const sheet = xml.sheet.startsWith('<?xml') ? xml.sheet : `<worksheet xmlns="${SHEETML}">${xml.sheet}</worksheet>`;
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': relations(['rId1', 'officeDocument', book]),
    [book]: `<workbook xmlns="${SHEETML}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    [relationsOf(book)]: relations(
      ['rId1', 'worksheet', targets.sheet ?? `/${sheetPart}`],
      ['rId2', 'sharedStrings', targets.texts ?? `/${textsPart}`],
      ['rId3', 'styles', targets.styles ?? `/${stylesPart}`],
    ),
    [sheetPart]: xml.encode ? xml.encode(sheet) : sheet,
    [textsPart]: `<sst xmlns="${SHEETML}">${texts}</sst>`,
    [stylesPart]: `<styleSheet xmlns="${SHEETML}">${styles}</styleSheet>`,
    ...others,
  };
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}
