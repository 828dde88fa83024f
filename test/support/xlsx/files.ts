import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const SAMPLES = join(__dirname, '../../fixtures/samples');

/** The bytes of a sample workbook, by its name without ".xlsx". */
export function sampleBytes(id: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, 'xlsx', `${id}.xlsx`)));
}

export interface SampleGrid {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (string | number)[])[];
    readonly merges: readonly string[];
  }[];
}

/** The cells of a sample workbook as they were when it was made. */
export function sampleGrid(id: string): SampleGrid {
  return JSON.parse(readFileSync(join(SAMPLES, 'grids', `${id}.json`), 'utf8')) as SampleGrid;
}

export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the container claims instead of the true size. */
  readonly claimedSize?: number;
}

function header(length: number, fields: readonly (readonly [offset: number, value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(length);
  for (const [offset, value, bytes] of fields) buffer.writeUIntLE(value, offset, bytes);
  return buffer;
}

/** A deflated zip container, like the ones that spreadsheet programs write. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of files) {
    const packed = deflateRawSync(content);
    const size = claimedSize ?? Buffer.byteLength(content);
    const nameBytes = Buffer.from(name);
    const local = header(30, [
      [0, 0x04034b50, 4],
      [8, 8, 2],
      [18, packed.length, 4],
      [22, size, 4],
      [26, nameBytes.length, 2],
    ]);
    const central = header(46, [
      [0, 0x02014b50, 4],
      [10, 8, 2],
      [20, packed.length, 4],
      [24, size, 4],
      [28, nameBytes.length, 2],
      [42, offset, 4],
    ]);
    locals.push(local, nameBytes, packed);
    directory.push(central, nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(22, [
    [0, 0x06054b50, 4],
    [8, files.length, 2],
    [10, files.length, 2],
    [12, directorySize, 4],
    [16, offset, 4],
  ]);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

export interface WorkbookXml {
  /** What stands inside <worksheet>. */
  readonly sheet: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  /** Inside <workbook>, after the sheets. */
  readonly workbook?: string;
  readonly sheetFile?: string;
  /** Applied to every XML part. */
  readonly rewrite?: (xml: string) => string;
}

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An .xlsx file with one sheet, 表一, written by hand. */
export function xlsxOf(xml: WorkbookXml): Uint8Array {
  const { sheet, styles = '', workbook = '', sheetFile = 'sheet1.xml', rewrite = (text) => text } = xml;
  const parts = {
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/${sheetFile}"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${NAMESPACE}>${styles}</styleSheet>`,
    [`xl/worksheets/${sheetFile}`]: `<worksheet ${NAMESPACE}>${sheet}</worksheet>`,
  };
  return zipOf(Object.entries(parts).map(([name, content]) => ({ name, content: rewrite(content) })));
}

/** An OLE compound file as far as its directory: what encrypted and old workbooks are. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, n) => {
    bytes.set(Buffer.from(name, 'utf16le'), 512 + 128 * n);
  });
  return bytes;
}
