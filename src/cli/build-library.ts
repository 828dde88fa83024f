import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customPinyin, pinyin } from 'pinyin-pro';
import { EDITORIAL } from '../core/library/editorial';
import type { EditorialEntry } from '../core/library/editorial/entry';
import { BASES, SCORINGS, type ScoringKey } from '../core/library/editorial/wordings';
import { LEVEL2_LABELS } from '../core/library/labels';
import type { PhrasingSource, PhrasingTarget } from '../core/library/phrasing';
import { libraryFileSchema, type LibraryFile, type LibraryPhrasing } from '../core/library/schema';
import { cellText } from '../core/indicators/facts';
import { parseCell, parseRange } from '../core/sheet/address';
import { Grid } from '../core/sheet/grid';
import type { CellPosition, CellValue, SheetSnapshot } from '../core/sheet/snapshot';
import { findTables } from '../core/reading/find-tables';
import type { IndicatorRow, IndicatorTable } from '../core/reading/model';
import { parseTarget } from '../core/targets/parse-target';
import { oneLine, squash } from '../core/text/normalize';
import { PARENTS, type Level2Key } from '../core/vocabulary/categories';

const ROOT = join(__dirname, '../..');
const GRIDS = join(ROOT, 'test/fixtures/samples/grids');
const OUTPUT = join(ROOT, 'src/core/library/phrasings.json');

/** The samples by the names that the editorial entries give them. */
const SAMPLES: Readonly<Record<string, string>> = {
  linyi: 'linyi-2024',
  laoting: 'laoting-2024',
  bazhou: 'bazhou-2022',
  dongguan: 'dongguan-2024',
  zhijiang: 'zhijiang-2026',
};

/** Readings that the pinyin dictionary gets wrong. */
customPinyin({ 调拨: 'diào bō' });

interface SampleSheet {
  readonly snapshot: SheetSnapshot;
  readonly grid: Grid;
  readonly tables: readonly IndicatorTable[];
}

/** A cell that an entry names, and the indicator whose name stands there; null for a goal, a task, an explanation. */
interface Found {
  readonly source: PhrasingSource;
  readonly row: IndicatorRow | null;
  /** What kind of text the cell holds, for cells that are no indicator's name. */
  readonly kind: string;
}

type Sheets = ReadonlyMap<string, readonly SampleSheet[]>;

function readSamples(): Sheets {
  return new Map(Object.values(SAMPLES).map((sample) => [sample, readSample(sample)]));
}

function readSample(sample: string): SampleSheet[] {
  const file = JSON.parse(readFileSync(join(GRIDS, `${sample}.json`), 'utf8')) as {
    sheets: { name: string; rows: (CellValue | null)[][]; merges?: string[] }[];
  };
  return file.sheets.map(({ name, rows, merges = [] }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
    const text = values.map((row) => row.map(String));
    const snapshot = { name, top: 0, left: 0, text, values, merges: merges.map(parseRange) };
    return { snapshot, grid: new Grid(snapshot), tables: findTables(snapshot) };
  });
}

/** "laoting/4 C10" → the cell on the fourth sheet of that sample. Throws when nothing stands there. */
function find(sheets: Sheets, address: string): Found {
  const [, alias = '', number = '1', cell = ''] = /^([a-z]+)(?:\/(\d+))? ([A-Z]+\d+)$/u.exec(address.trim()) ?? [];
  const sample = SAMPLES[alias] ?? '';
  const sheet = sheets.get(sample)?.[Number(number) - 1];
  if (!sheet) throw new Error(`no such sample sheet: ${address}`);
  const position = parseCell(cell);
  if (sheet.grid.text(position.row, position.column).trim() === '') throw new Error(`nothing stands at ${address}`);
  const rows = sheet.tables.flatMap((table) => table.rows);
  const row = rows.find(({ cells }) => isAt(cells.name, position)) ?? null;
  return { source: { sample, sheet: sheet.snapshot.name, cell }, row, kind: kindOf(sheet, position) };
}

function isAt(cell: CellPosition | undefined, { row, column }: CellPosition): boolean {
  return cell?.row === row && cell.column === column;
}

function kindOf({ tables }: SampleSheet, position: CellPosition): string {
  for (const { rows, context } of tables) {
    const isGoal = [...context.goals, ...rows.map(({ cells }) => cells.goal)].some((cell) => isAt(cell, position));
    if (isGoal) return '绩效目标';
    if (rows.some(({ cells }) => isAt(cells.description, position))) return '指标解释';
  }
  return '工作任务';
}

/** The sample's target in one piece, however the form splits it: ≥ | 354 | 次 → ≥354次. */
function rawTarget(row: IndicatorRow): string {
  const sign = cellText(row, 'comparator').replace('定性', '');
  return squash(`${sign}${cellText(row, 'value')}${cellText(row, 'unit')}`);
}

function readTarget(written: string, id: string): PhrasingTarget {
  const { comparator, number, unit, kind } = parseTarget(written);
  if (!comparator || number === '' || !unit || (kind !== 'number' && kind !== 'percent'))
    throw new Error(`${id}: a target needs sign, number and unit: ${written}`);
  return { comparator, example: number, unit: unit.text };
}

function writeTarget({ comparator, example, unit, text }: PhrasingTarget): string {
  return text ?? `${comparator ?? ''}${example}${unit ?? ''}`;
}

function scoringOf({ level2, text, scoring }: EditorialEntry, { comparator, unit }: PhrasingTarget): ScoringKey {
  if (scoring) return scoring;
  if (text) return 'deadline';
  if (level2 === 'cost') return 'cost';
  if (level2 === 'satisfaction') return 'satisfaction';
  return level2 === 'timeliness' && comparator === '≤' && unit !== '%' ? 'withinTime' : 'reach';
}

/** What differs from the sample, in words for the user; null where nothing does. */
function account(entry: EditorialEntry, { row, kind }: Found, name: string, target: PhrasingTarget): string | null {
  if (entry.corrected) return entry.corrected;
  if (!row) return `由表中${kind}的文字写成指标。`;
  const original = squash(cellText(row, 'name'));
  // Quoted as it stands, its own quotation marks as inner ones.
  const quoted = oneLine(cellText(row, 'name')).replaceAll('“', '‘').replaceAll('”', '’');
  const parts: string[] = [];
  if (entry.how === 'split') parts.push(`由“${quoted}”一行拆分出来`);
  else if (entry.how === 'side') parts.push(`与“${quoted}”配套的${LEVEL2_LABELS[entry.level2]}`);
  else if (squash(name) !== original) parts.push(`名称原为“${quoted}”`);
  if (entry.how !== 'side' && row.level2Key && !sameLevel2(row.level2Key, entry.level2))
    parts.push(`原列在${LEVEL2_LABELS[row.level2Key]}下`);
  if (entry.how === 'split' && parseTarget(rawTarget(row)).kind === 'text')
    parts.push(`该行指标值为“${rawTarget(row)}”`);
  if (!entry.how) parts.push(...targetChanges(rawTarget(row), target), ...descriptionChanges(row, entry, original));
  return parts.length > 0 ? `${parts.join('；')}。` : null;
}

function sameLevel2(sample: Level2Key, ours: Level2Key): boolean {
  return sample === ours || (sample === 'economicCost' && ours === 'cost');
}

function targetChanges(raw: string, target: PhrasingTarget): string[] {
  if (raw === writeTarget(target)) return [];
  if (target.text) return ['完成日期由用户填写'];
  const read = parseTarget(raw);
  const same = read.number === target.example && read.unit?.text === target.unit;
  if (!same || read.comparatorBehind) return [`指标值原为“${raw}”`];
  if (!read.comparator) return [`指标值补上“${target.comparator}”`];
  return read.comparator === target.comparator
    ? [`比较符号“${read.comparatorText}”统一为“${read.comparator}”`]
    : [`比较符号原为“${read.comparatorText}”`];
}

/** A description that only repeats the name is none: putting one in its place changes nothing that was said. */
function descriptionChanges(row: IndicatorRow, { description }: EditorialEntry, original: string): string[] {
  const own = squash(cellText(row, 'description')).replace(/。$/u, '');
  const said = own !== '' && own !== original && description !== undefined && squash(description) !== `${own}。`;
  return said ? ['指标解释已改写'] : [];
}

function build(entry: EditorialEntry, sheets: Sheets): LibraryPhrasing {
  const found = find(sheets, entry.from);
  const { row, source } = found;
  const name = entry.name ?? (row ? cellText(row, 'name') : '');
  const description = entry.description ?? (row ? cellText(row, 'description') : '');
  const target: PhrasingTarget = entry.text
    ? { comparator: null, example: '', unit: null, text: entry.text }
    : readTarget(entry.target ?? (row ? rawTarget(row) : ''), entry.id);
  return {
    id: entry.id,
    level1: PARENTS[entry.level2][0] ?? 'output',
    level2: entry.level2,
    name,
    description,
    target,
    basis: BASES[entry.basis],
    scoring: SCORINGS[scoringOf(entry, target)],
    theme: entry.theme,
    source,
    merged: (entry.also?.split(',') ?? []).map((address) => find(sheets, address).source),
    corrected: account(entry, found, name, target),
    pinyin: pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' '),
  };
}

/** The library as the samples and the editorial entries make it. Throws on an entry that names no filled cell. */
export function buildLibrary(): LibraryFile {
  const sheets = readSamples();
  return libraryFileSchema.parse({ phrasings: EDITORIAL.map((entry) => build(entry, sheets)) });
}

if (require.main === module) {
  const library = buildLibrary();
  writeFileSync(OUTPUT, `${JSON.stringify(library, null, 2)}\n`);
  console.log(`${library.phrasings.length} phrasings → ${OUTPUT}`);
}
