import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile, type FileOutcome } from '../../src/cli/check-file';
import { run } from '../../src/cli/run';
import { parseCell } from '../../src/core/sheet/address';
import { readWorkbook } from '../../src/files/read-workbook';
import { snapshots } from '../../src/files/snapshots';
import { BROKEN_FILES } from './broken-files';
import { isRefused } from './expected';
import { STRANGE_SHEETS } from './strange-sheets';

/** Every file through the command line. */

jest.setTimeout(60_000);

const ALL = [...BROKEN_FILES, ...STRANGE_SHEETS];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(bytes: Uint8Array): Promise<FileOutcome> {
  const file = join(folder, 'a.xlsx');
  writeFileSync(file, bytes);
  return checkFile(file, { rules: null, details: true });
}

const faultsIn = ({ report }: FileOutcome): (string | null)[] =>
  report.sheets.map(({ findings }) => findings.find(({ rule }) => rule === 'quantity-is-ratio')?.cell ?? null);

describe.each(ALL)('$name', ({ bytes, expected }) => {
  it('comes to what it should', async () => {
    const content = bytes();
    const outcome = await check(content);
    expect(outcome.bug).toBeNull();
    const { error, sheets } = outcome.report;
    if (isRefused(expected)) {
      expect(error).toMatchObject({ code: expected.refused, message: expect.stringMatching(/[一-龥]/) });
      expect(error?.advice).toMatch(/请/);
      return;
    }
    expect(error).toBeNull();
    const { fault = 'C3', texts = {}, note } = expected;
    expect(faultsIn(outcome)[0]).toBe(fault);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expected.sheets ?? ['目标表']);
    if (note) expect([...outcome.notes.values()].flat().join()).toContain(note);
    const [snapshot] = snapshots(await readWorkbook(content));
    for (const [address, text] of Object.entries(texts)) {
      const { row, column } = parseCell(address);
      expect(snapshot?.text[row - snapshot.top]?.[column - snapshot.left]).toBe(text);
    }
  });
});

it('all of them in one folder leave a report of each, and no line that a terminal would obey', async () => {
  ALL.forEach(({ bytes }, n) => writeFileSync(join(folder, `${n}.xlsx`), bytes()));
  const result = await run([folder]);
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toBe('');
  for (const n of ALL.keys()) expect(result.stdout).toContain(join(folder, `${n}.xlsx`));
  const lines = result.stdout.split('\n');
  expect(lines.filter((line) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line))).toEqual([]);
});

describe('a workbook with any of its bytes lost', () => {
  const sample = STRANGE_SHEETS.find(({ name }) => name === 'hidden columns')?.bytes() ?? new Uint8Array();

  it('is refused in words, wherever it breaks off', async () => {
    const step = Number(process.env.HOSTILE_STEP ?? 29);
    for (let length = 0; length < sample.length; length += step) {
      const outcome = await check(sample.subarray(0, length));
      expect([length, outcome.bug, outcome.report.error === null]).toEqual([length, null, false]);
    }
  });

  it('is read or refused in words, wherever a byte is wrong', async () => {
    const step = Number(process.env.HOSTILE_STEP ?? 13);
    for (let at = 0; at < sample.length; at += step) {
      const outcome = await check(Uint8Array.from(sample, (byte, n) => (n === at ? byte ^ 0xff : byte)));
      expect([at, outcome.bug]).toEqual([at, null]);
    }
  });
});
