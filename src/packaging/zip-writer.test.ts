import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from '../files/crc32';
import { listZip, readEntry } from '../files/zip';
import { writeZip } from './zip-writer';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const DATE = new Date(2026, 2, 4, 13, 14, 16);

const FILES = new Map<string, Uint8Array>([
  ['安装说明.html', bytes('说明'.repeat(1000))],
  ['site/a.txt', bytes('a')],
  ['site/empty.txt', bytes('')],
  ['site/random.bin', Uint8Array.from({ length: 5000 }, (_, n) => ((n * 7919) % 251) ^ (n >> 3))],
]);

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('the checksum of "%s" is the known one', (text, sum) => {
  expect(crc32(bytes(text))).toBe(sum);
});

it('what is packed is read again, names in Chinese included', async () => {
  const zip = writeZip(FILES, DATE);
  const entries = listZip(zip);
  expect(entries.map(({ name }) => name)).toEqual([...FILES.keys()]);
  for (const entry of entries) {
    expect(Buffer.from(await readEntry(zip, entry, 1e6))).toEqual(Buffer.from(FILES.get(entry.name) ?? []));
  }
  expect(zip.length).toBeLessThan(7000);
});

it('an empty package is a package', () => {
  expect(listZip(writeZip(new Map(), DATE))).toEqual([]);
});

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
(hasUnzip ? it : it.skip)('another program finds nothing wrong with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), writeZip(FILES, DATE));
    const test = spawnSync('unzip', ['-t', 'a.zip'], { cwd: folder, encoding: 'utf8' });
    expect([test.status, test.stdout]).toEqual([0, expect.stringContaining('No errors detected')]);
    spawnSync('unzip', ['-q', 'a.zip', 'site/*'], { cwd: folder });
    expect(readFileSync(join(folder, 'site/a.txt'), 'utf8')).toBe('a');
    const list = spawnSync('unzip', ['-Z', 'a.zip', 'site/a.txt'], { cwd: folder, encoding: 'utf8' });
    expect(list.stdout).toMatch(/^-rw-r--r-- .* 26-Mar-04 13:14 site\/a\.txt/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
