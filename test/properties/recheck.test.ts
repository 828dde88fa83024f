import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { checkSheet, type SheetResult } from '../../src/core/check/check-sheet';
import { frameKey, isSameRow, RowMemory, type RowSource } from '../../src/core/check/row-memory';
import { DEFAULT_SETTINGS } from '../../src/core/check/settings';
import type { Rule } from '../../src/core/rules/define-rule';
import { RULES } from '../../src/core/rules/index';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { finish } from '../../src/core/steps';
import { TextPool } from '../../src/core/text/text-pool';
import type { ColumnRole } from '../../src/core/vocabulary/column-roles';
import { readWorkbook } from '../../src/files/read-workbook';
import { snapshots } from '../../src/files/snapshots';
import { cell as anyCellText, projectList, snapshot, table } from './arbitraries';
import { checkAgain } from '../support/check-again';

const EDITS = Number(process.env.RECHECK_RUNS ?? 2000);
const FOLDER = join(__dirname, '../fixtures/samples/xlsx');

/** One cell that somebody writes to; the numbers are taken modulo the size of the sheet. */
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Takes the text of another cell of the sheet instead. */
  readonly copyFrom: { readonly row: number; readonly column: number } | null;
}

const place = { row: fc.nat(10_000), column: fc.nat(40) };
const typed: fc.Arbitrary<Typed> = fc.record({
  ...place,
  text: fc.oneof(anyCellText, fc.constant('')),
  copyFrom: fc.option(fc.record(place), { freq: 1 }),
});

/** The sheet with other text in one filled cell of a row, as a host would read it again: no part of it is shared. */
function typeInto(sheet: SheetSnapshot, { row, column, text, copyFrom }: Typed): SheetSnapshot {
  const at = cellAt(sheet, row, column);
  const from = copyFrom && cellAt(sheet, copyFrom.row, copyFrom.column);
  const written = from ? (sheet.text[from.row]?.[from.column] ?? '') : text;
  const covered = (sheet.merges ?? []).some((merge) => {
    const inside =
      at.row + sheet.top >= merge.top &&
      at.row + sheet.top <= merge.bottom &&
      at.column + sheet.left >= merge.left &&
      at.column + sheet.left <= merge.right;
    return inside && (merge.top !== at.row + sheet.top || merge.left !== at.column + sheet.left);
  });
  const write = <T extends string | number | boolean>(rows: readonly (readonly T[])[]) =>
    rows.map((cells, r) => cells.map((cell, c) => (r === at.row && c === at.column && !covered ? written : cell)));
  return { ...sheet, text: write(sheet.text) as string[][], values: write(sheet.values), merges: copy(sheet.merges) };
}

function copy(merges: SheetSnapshot['merges']): SheetSnapshot['merges'] {
  return merges && merges.map((merge) => ({ ...merge }));
}

function cellAt({ text }: SheetSnapshot, row: number, column: number): { row: number; column: number } {
  const at = row % text.length;
  const filled = (text[at] ?? []).flatMap((cell, index) => (cell === '' ? [] : [index]));
  // every other time a filled cell, else any
  const columns = filled.length > 0 && column % 2 === 0 ? filled : (text[at] ?? []).map((_cell, index) => index);
  return { row: at, column: columns[Math.floor(column / 2) % columns.length] ?? 0 };
}

async function samples(): Promise<SheetSnapshot[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
  const books = await Promise.all(files.map((file) => readWorkbook(readFileSync(join(FOLDER, file)))));
  return books.flatMap((book) => snapshots(book));
}

/** What a re-check answers, and what a check of the sheet as new does. */
interface Answers {
  readonly again: SheetResult;
  readonly full: SheetResult;
}

/**
 * Writes all of these into the sheet, one after another, and compares each re-check with a check of the sheet as new.
 * Answers the first ones that differ, or null.
 */
function difference(
  sheet: SheetSnapshot,
  script: readonly Typed[],
  pool = new TextPool(),
  memory = new RowMemory(),
): Answers | null {
  const check = checkAgain(RULES, pool, memory);
  finish(check(sheet));
  let current = sheet;
  for (const change of script) {
    current = typeInto(current, change);
    const [again, full] = [finish(check(current)), checkSheet(current)];
    // jest's own comparison takes ten times as long: it is only asked to tell what differs
    if (!isDeepStrictEqual(again, full)) return { again, full };
  }
  return null;
}

function follow(sheet: SheetSnapshot, script: readonly Typed[]): void {
  const found = difference(sheet, script);
  if (found) expect(found.again).toEqual(found.full);
}

/** The samples, each with its share of so many edits. */
async function sampleScripts(edits: number): Promise<[SheetSnapshot, Typed[]][]> {
  const sheets = await samples();
  expect(sheets.length).toBeGreaterThan(5);
  const [script = []] = fc.sample(fc.array(typed, { minLength: edits, maxLength: edits, size: 'max' }), {
    numRuns: 1,
    seed: 20_261,
  });
  const share = Math.ceil(edits / sheets.length);
  return sheets.map((sheet, index) => [sheet, script.slice(index * share, (index + 1) * share)]);
}

const TEXT = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人数', '≥20人'],
  ['', '', '培训合格率', '≥95%'],
];
const SMALL: SheetSnapshot = { name: '绩效目标表', top: 0, left: 0, text: TEXT, values: TEXT, merges: [] };

/** The row with one cell of another. */
function withCellOf(role: ColumnRole, { row }: RowSource, from: RowSource): RowSource['row'] {
  return { ...row, cells: { ...row.cells, [role]: from.row.cells[role] } };
}

function levelsOf({ row: { level1, level2, level1Key, level2Key } }: RowSource) {
  return { level1, level2, level1Key, level2Key };
}

describe('a re-check after an edit', () => {
  it(`finds in the samples what a full check finds, over ${EDITS} edits`, async () => {
    for (const [sheet, script] of await sampleScripts(EDITS)) follow(sheet, script);
  });

  it('finds in any sheet what a full check finds', () => {
    fc.assert(
      fc.property(fc.oneof(snapshot, table), fc.array(typed, { minLength: 1, maxLength: 4 }), (sheet, script) => {
        if (sheet.text.length > 0 && sheet.text[0]?.length) follow(sheet, script);
      }),
      { numRuns: 100 },
    );
  });

  it('finds in a list of projects what a full check finds', () => {
    fc.assert(fc.property(projectList, fc.array(typed, { minLength: 1, maxLength: 6 }), follow), { numRuns: 200 });
  });

  // what shows that the others can fail: a pool that takes one text for another is found out
  it.each<[string, (written: string) => string]>([
    ['their length', (written) => String(written.length)],
    ['their first two characters', (written) => written.slice(0, 2)],
    ['all but their last character', (written) => written.slice(0, -1)],
  ])('is told from a full check where texts are known by %s', async (_key, keyOf) => {
    const scripts = await sampleScripts(400);
    expect(scripts.some(([sheet, script]) => difference(sheet, script, new TextPool(keyOf)))).toBe(true);
  });

  // likewise of the rows that are not judged anew
  it.each<[string, (one: RowSource, other: RowSource) => boolean]>([
    ['their number alone', () => true],
    ['all but their target', (one, other) => isSameRow(one, { ...other, row: withCellOf('value', other, one) })],
    ['all but their name', (one, other) => isSameRow(one, { ...other, row: withCellOf('name', other, one) })],
  ])('is told from a full check where rows are known by %s', async (_key, isSame) => {
    const scripts = await sampleScripts(400);
    const memory = () => new RowMemory(frameKey, isSame);
    expect(scripts.some(([sheet, script]) => difference(sheet, script, new TextPool(), memory()))).toBe(true);
  });

  it('is told from a full check where rows are known by all but what stands above them', () => {
    const isSame = (one: RowSource, other: RowSource) =>
      isSameRow(one, { ...one, row: { ...other.row, ...levelsOf(one) } });
    // the 二级指标 of the first row is that of the second one too
    const change: Typed = { row: 1, column: 2, text: '质量指标', copyFrom: null };
    expect(difference(SMALL, [change], new TextPool(), new RowMemory(frameKey, isSame))).not.toBeNull();
    follow(SMALL, [change]);
  });

  it('goes by the settings at hand', () => {
    const check = checkAgain();
    const first = finish(check(SMALL));
    const rules = Object.fromEntries(first.findings.map(({ rule }) => [rule, 'off' as const]));
    for (const settings of [{ ...DEFAULT_SETTINGS, rules }, { ...DEFAULT_SETTINGS, year: 2020 }, DEFAULT_SETTINGS])
      expect(finish(check(SMALL, settings))).toEqual(checkSheet(SMALL, settings));
    expect(first.findings).not.toEqual([]);
  });

  it('tells again of a rule that fails', () => {
    const rule = RULES.find(({ id }) => id === 'value-missing');
    const checkRow = () => {
      throw new Error('no row will do');
    };
    const check = checkAgain([{ ...rule, checkRow } as Rule]);
    const [first, again] = [finish(check(SMALL)), finish(check(SMALL))];
    expect(first.findings.map((finding) => finding.rule)).toContain('internal-error');
    expect(again).toEqual(first);
  });

  it('is told from a full check where rows are known whatever their project', () => {
    const isSame = (one: RowSource, other: RowSource) => isSameRow(one, { ...other, project: one.project });
    const lists = fc.sample(fc.tuple(projectList, fc.array(typed, { minLength: 6, maxLength: 6 })), {
      numRuns: 100,
      seed: 20_261,
    });
    const memory = () => new RowMemory(frameKey, isSame);
    expect(lists.some(([sheet, script]) => difference(sheet, script, new TextPool(), memory()))).toBe(true);
  });

  it('is told from a full check where rows are known whatever their table', async () => {
    const scripts = await sampleScripts(400);
    const memory = () => new RowMemory(({ table }) => String(table.id));
    expect(scripts.some(([sheet, script]) => difference(sheet, script, new TextPool(), memory()))).toBe(true);
  });
});
