import type { IndicatorFacts } from '../indicators/facts';
import type { RowProject } from '../reading/context/projects';
import type { IndicatorRow, TableCell } from '../reading/model';
import type { RowInput } from '../rules/define-rule';
import type { RawFinding } from './to-finding';

/** All that is read of a row. */
export interface RowSource {
  readonly row: IndicatorRow;
  /** Whether its 二级指标 stands under a 一级指标 that it does not belong to. */
  readonly misplaced: boolean;
  readonly project: RowProject | null;
}

/** A row with what the rules know of it and say about it. */
export interface JudgedRow {
  readonly source: RowSource;
  readonly facts: IndicatorFacts;
  readonly findings: readonly RawFinding[];
}

type RowsByNumber = Map<number, JudgedRow>;

/**
 * The rows that a checker judged in its last check. A row that reads the same, in a table of which row rules see the
 * same, is not judged anew. Each check forgets all but its own rows.
 */
export class RowMemory {
  private before = new Map<string, RowsByNumber>();
  private now = new Map<string, RowsByNumber>();

  /** What tells tables and rows from others. Tests show that nothing less will do. */
  constructor(
    private readonly keyOf: (input: RowInput) => string = frameKey,
    private readonly isSame: (one: RowSource, other: RowSource) => boolean = isSameRow,
  ) {}

  begin(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /** Forgets the check before. One that is given up half-way does not come here: the next begins with its rows. */
  end(): void {
    this.before = new Map();
  }

  /** @param input what row rules see of the table */
  ofTable(input: RowInput): TableMemory {
    const key = this.keyOf(input);
    const rows: RowsByNumber = new Map();
    this.now.set(key, rows);
    return new TableMemory(this.before.get(key), rows, this.isSame);
  }
}

/** The rows of one table: those of the check before, and those of this one. */
class TableMemory {
  constructor(
    private readonly before: RowsByNumber | undefined,
    private readonly now: RowsByNumber,
    private readonly isSame: (one: RowSource, other: RowSource) => boolean,
  ) {}

  find(source: RowSource): JudgedRow | null {
    const known = this.before?.get(source.row.row);
    return known && this.isSame(known.source, source) ? known : null;
  }

  keep(judged: JudgedRow): void {
    this.now.set(judged.source.row.row, judged);
  }

  forget(): void {
    this.now.clear();
  }
}

/** All that row rules see besides the row. */
export function frameKey({ table, settings, year, period }: RowInput): string {
  const { id, title, header, columns, context, preamble } = table;
  return JSON.stringify([id, title, header, columns, context, preamble, settings, year, period]);
}

/** Whether two rows have the same place, categories and project, and the same texts at the same places. */
export function isSameRow(one: RowSource, other: RowSource): boolean {
  const [{ row, project }, { row: also, project: theirs }] = [one, other];
  if (row.row !== also.row || row.kind !== also.kind || one.misplaced !== other.misplaced) return false;
  if (row.level1 !== also.level1 || row.level2 !== also.level2) return false;
  if (row.level1Key !== also.level1Key || row.level2Key !== also.level2Key) return false;
  if (project?.key !== theirs?.key || project?.title !== theirs?.title || project?.budget !== theirs?.budget)
    return false;
  return hasSameCells(row.cells, also.cells) && hasSameCells(also.cells, row.cells) && hasSamePlaces(row, also);
}

function hasSamePlaces({ places: one = [] }: IndicatorRow, { places: other = [] }: IndicatorRow): boolean {
  return one.length === other.length && one.every((cell, at) => isSameCell(cell, other[at]));
}

/** Texts are the same object where they are the same: the checker takes them from one pool. */
function hasSameCells(one: Readonly<Record<string, TableCell>>, other: Readonly<Record<string, TableCell>>): boolean {
  for (const role in one) {
    if (!isSameCell(one[role], other[role])) return false;
  }
  return true;
}

function isSameCell(one: TableCell | undefined, other: TableCell | undefined): boolean {
  return one?.content === other?.content && one?.row === other?.row && one?.column === other?.column;
}
