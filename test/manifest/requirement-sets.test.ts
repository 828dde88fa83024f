import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { descendants, readXml } from '../../src/packaging/xml';
import { apiUses, type ApiUse } from './api-sets';

const ROOT = path.join(__dirname, '../..');
const HOST = path.join(ROOT, 'src/host/excel');

/**
 * What the code uses beyond the manifest's requirement set. Each file that uses it has to ask for it, by
 * `hasExcelApi(<asked>)`, or `because` says why it need not.
 */
const DETECTED: Readonly<Record<string, { readonly asked: string; readonly because?: string }>> = {
  'Range.getMergedAreasOrNullObject': { asked: 'MERGED_AREAS' },
  'RangeAreas.areas': { asked: 'MERGED_AREAS' },
  'Range.copyFrom': { asked: 'MERGED_AREAS', because: 'looks are copied only where the merged areas are known' },
  'WorksheetChangedEventArgs.triggerSource': { asked: '', because: 'an event without it is told by what was written' },
  EventTriggerSource: { asked: '', because: 'compared only when the event names its source' },
  'EventTriggerSource.thisLocalAddin': { asked: '', because: 'compared only when the event names its source' },
};

const hostFiles = readdirSync(HOST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => path.join(HOST, name));
const manifest = readXml(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
const required = descendants(manifest, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
const base = Number(/^ExcelApi 1\.(\d+)$/.exec(required[0] ?? '')?.[1]);
const uses = apiUses(hostFiles);
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** What would fail in the oldest Excel that the manifest lets in. */
function undetected({ member, minor, places }: ApiUse): string[] {
  const detected = DETECTED[member];
  if (!detected) return [`${member} (ExcelApi 1.${minor}) is used without being asked for: ${places.join(', ')}`];
  if (detected.because) return [];
  const files = [...new Set(places.map((place) => place.slice(0, place.lastIndexOf(':'))))];
  return files
    .filter((file) => !read(file).includes(`hasExcelApi(${detected.asked})`))
    .map((file) => `${file} uses ${member} but does not ask for ${detected.asked}`);
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

test('what is asked for is at least as new as what it stands for', () => {
  for (const { member, minor } of uses.filter((use) => DETECTED[use.member]?.asked)) {
    const { asked } = DETECTED[member] ?? { asked: '' };
    const version = new RegExp(`export const ${asked} = (\\d+);`).exec(read('src/host/excel/requirement-sets.ts'))?.[1];
    expect(Number(version)).toBeGreaterThanOrEqual(minor);
  }
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
