import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finish, type Steps } from '../steps';
import { resolveColumns } from './column-roles';
import { completeTable } from './complete-table';
import { correctColumns, correctRows, NO_CORRECTIONS, type Corrections } from './corrections';
import { lastRowOf, type Draft, type Part } from './draft';
import { lastOwnRow } from './form-start';
import { findHeaderBandsInSteps, type HeaderBand } from './header-band';
import { inferColumns } from './infer-columns';
import { lineText } from './line-text';
import type { IndicatorTable } from './model';
import { lineKind } from './row-kind';
import { readRows, sectionOf } from './rows';
import { splitColumns } from './split-columns';

/**
 * Finds the indicator tables of a sheet, top to bottom: headers by their labels, columns by role, rows by what stands
 * in them. A header that is repeated on a later page continues its table; one behind a new title or new project
 * lines starts another. Never throws on content; time grows with the number of filled cells.
 */
export function findTables(
  snapshot: SheetSnapshot,
  grid: Grid = new Grid(snapshot),
  corrections: Corrections = NO_CORRECTIONS,
): IndicatorTable[] {
  return finish(findTablesInSteps(grid, corrections));
}

/** As {@link findTables}, with pauses. A table that is as it was at the time before is the same object. */
export function* findTablesInSteps(grid: Grid, corrections: Corrections = NO_CORRECTIONS): Steps<IndicatorTable[]> {
  const bands = yield* findHeaderBandsInSteps(grid);
  const drafts: Draft[] = [];
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1] ?? null;
    const open = drafts.at(-1);
    const goesOn = grid.memory.ofArea('goes on', band.top, [band, open?.band, open?.start, open?.end], () => {
      return open !== undefined && continues(grid, open, band);
    });
    const continued = goesOn ? open : null;
    const table = { band: continued?.band ?? band, start: continued?.start ?? open?.end ?? grid.top };
    const last = grid.memory.ofArea('end', band.top, [band, next, table.band, table.start], () =>
      lastOwnRow(grid, band, next, table),
    );
    const before = continued && lastRowOf(continued);
    const [level1, level2] = [before?.level1 ?? '', before?.level2 ?? ''];
    const part = yield* grid.memory.ofAreaInSteps('part', band.top, [band, last, corrections, level1, level2], () =>
      readPart(grid, band, last, corrections, { level1, level2 }),
    );
    if (continued) {
      continued.parts.push(part);
      continued.end = part.stoppedAt;
    } else if (isIndicatorTable(part)) {
      drafts.push({ ...table, parts: [part], end: part.stoppedAt });
    }
    yield;
  }
  const tables: IndicatorTable[] = [];
  for (const id of drafts.keys()) tables.push(completeTable(grid, drafts, id, tables[id - 1]?.context ?? null));
  return tables;
}

function* readPart(
  grid: Grid,
  band: HeaderBand,
  last: number,
  corrections: Corrections,
  carried: { level1: string; level2: string },
): Steps<Part> {
  const first = band.bottom + 1;
  const columns = grid.memory.ofArea('columns', band.top, [band, last, corrections], () => {
    const resolved = inferColumns(grid, band, resolveColumns(grid, band), first, last);
    return correctColumns(grid, band, splitColumns(grid, resolved, first, last), corrections);
  });
  const { rows, ...read } = yield* readRows(grid, sectionOf(grid, columns, first, last), carried);
  return { ...read, columns, rows: correctRows(grid, band, rows, corrections) };
}

/**
 * Whether rows under a header are those of an indicator table: there are columns for names and targets, or one of them
 * and the categories are known ones. Lists of results (指标 | 完成情况) and others that share a word or two are not.
 */
function isIndicatorTable({ columns, rows }: Part): boolean {
  if (rows.length === 0) return false;
  const hasName = columns.some(({ role }) => role === 'name');
  const hasTarget = columns.some(({ role }) => role === 'value' || role === 'periodValue' || role === 'gradeValue');
  if (hasName && hasTarget) return true;
  return (hasName || hasTarget) && rows.some(({ level1Key, level2Key }) => level1Key !== null || level2Key !== null);
}

/** Whether a header carries its table on: the same labels, and nothing between but page ends and repeated lines. */
function continues(grid: Grid, open: Draft, band: HeaderBand): boolean {
  // Side labels count: 长期绩效指标 and 年度绩效指标 head tables of their own.
  const height = Math.min(open.band.bottom - open.band.top, band.bottom - band.top);
  for (let line = 0; line <= height; line++) {
    if (lineText(grid, open.band.top + line) !== lineText(grid, band.top + line)) return false;
  }
  for (let row = open.end; row < band.top; row++) {
    const kind = lineKind(grid, row);
    if (kind !== 'blank' && kind !== 'page' && !standsAbove(grid, row, open)) return false;
  }
  return true;
}

/** Whether the very same line stands above the table: a title or label that every page repeats. */
function standsAbove(grid: Grid, row: number, { start, band }: Draft): boolean {
  const text = lineText(grid, row);
  for (let above = start; above < band.top; above++) if (lineText(grid, above) === text) return true;
  return false;
}
