import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { descendants, readXml } from '../../src/packaging/xml';
import { apiUses, type ApiUse } from './api-sets';

const ROOT = path.join(__dirname, '../..');
const HOST = path.join(ROOT, 'src/host/excel');

/**
 * A file that uses something newer than the manifest's requirement set asks for it, by `hasExcelApi(<constant>)`.
 * These it uses without asking, and why it may.
 */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'Range.copyFrom': 'looks are copied only where the merged areas are known, which are newer',
  'WorksheetChangedEventArgs.triggerSource': 'an event without it is told by what was written',
  EventTriggerSource: 'compared only when the event names its source',
  'EventTriggerSource.thisLocalAddin': 'compared only when the event names its source',
};

/** Files that are told what they may use by the only one that works with them, which asks. */
const ASKED_BY: Readonly<Record<string, string>> = {
  'src/host/excel/part-reader.ts': 'src/host/excel/read-sheet.ts',
};

const hostFiles = readdirSync(HOST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => path.join(HOST, name));
const manifest = readXml(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
const required = descendants(manifest, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
const base = Number(/^ExcelApi 1\.(\d+)$/.exec(required[0] ?? '')?.[1]);
const uses = apiUses(hostFiles);
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const versions = new Map(
  [...read('src/host/excel/requirement-sets.ts').matchAll(/export const (\w+) = (\d+);/g)].map(([, name, minor]) => [
    name,
    Number(minor),
  ]),
);

/** The newest version that a file asks for. */
function askedFor(file: string): number {
  const asking = read(ASKED_BY[file] ?? file);
  const asked = [...asking.matchAll(/hasExcelApi\((\w+)\)/g)].map(([, name]) => versions.get(name) ?? 0);
  return Math.max(base, ...asked);
}

/** The classes that a file has to offer. */
function exported(file: string): string[] {
  return [...read(file).matchAll(/^export class (\w+)/gmu)].flatMap(([, name]) => name ?? []);
}

/** What would fail in the oldest Excel that the manifest lets in. */
function undetected({ member, minor, places }: ApiUse): string[] {
  if (NOT_ASKED[member] !== undefined) return [];
  const files = [...new Set(places.map((place) => place.slice(0, place.lastIndexOf(':'))))];
  return files
    .filter((file) => askedFor(file) < minor)
    .map((file) => `${file} uses ${member} without asking for ExcelApi 1.${minor}`);
}

test('the manifest asks for ExcelApi alone, in the version that the code says', () => {
  expect(required).toEqual([`ExcelApi 1.${base}`]);
  expect(read('src/host/excel/ready.ts')).toContain(`REQUIRED_EXCEL_API = ${base};`);
});

test('the code needs all of that version', () => {
  const needed = uses.filter(({ minor }) => minor <= base).map(({ minor }) => minor);
  expect(Math.max(...needed)).toBe(base);
});

test('whatever is newer is asked for at run time', () => {
  expect(uses.filter(({ minor }) => minor > base).flatMap(undetected)).toEqual([]);
});

test.each(Object.entries(ASKED_BY))('what %s may use is for %s to say', (file, asking) => {
  const constructs = new RegExp(`new (?:${exported(file).join('|')})\\(`, 'u');
  const users = hostFiles
    .map((each) => path.relative(ROOT, each).replaceAll(path.sep, '/'))
    .filter((each) => constructs.test(read(each)));
  expect(users).toEqual([asking]);
});

test('no exception has outlived its use', () => {
  const newer = uses.filter(({ minor }) => minor > base).map(({ member }) => member);
  expect(newer).toEqual(expect.arrayContaining(Object.keys(NOT_ASKED)));
});

test('the scan sees members, what load() names, and what is taken apart', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  const file = path.join(folder, 'scanned.ts');
  writeFileSync(
    file,
    `export async function scan(context: Excel.RequestContext) {
      const range = context.workbook.worksheets.getItem('x').getRange('A1');
      range.load('text,format/protection/locked,linkedDataTypeState');
      const { hasSpill } = range;
      range.set({});
      return [hasSpill, range.getSpillParentOrNullObject().isNullObject];
    }`,
  );
  try {
    const found = Object.fromEntries(apiUses([file]).map(({ member, minor }) => [member, minor]));
    expect(found).toMatchObject({
      'Range.text': 1,
      'FormatProtection.locked': 2,
      'Range.linkedDataTypeState': 9,
      'Range.hasSpill': 12,
      'Range.getSpillParentOrNullObject': 12,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
