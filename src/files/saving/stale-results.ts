import { splitFormula, type Corner, type FormulaParts } from '../../core/sheet/formula-references';
import { MAX_COLUMN, MAX_ROW } from '../../core/sheet/address';
import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { keyOf } from '../merges';
import type { WorkbookData } from '../workbook-data';

/** Cells by the index of their sheet. */
export type CellsBySheet = ReadonlyMap<number, readonly CellPosition[]>;

/** Functions whose results hang on more than the words of the formula show. */
const FOLLOWS_ANYTHING = /^(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|CELL|INFO)$/i;

/** Areas of so few cells are looked up one by one. */
const SMALL = 256;

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

interface Area {
  readonly sheet: number;
  readonly range: CellRange;
}

interface Formula extends CellPosition {
  readonly sheet: number;
  readonly areas: readonly Area[];
  /** Whether any change may change its result: it cannot be told what it points at. */
  readonly followsAnything: boolean;
}

/** Cells whose contents are no longer what they were, by sheet. */
interface Dirty {
  readonly keys: Set<number>;
  readonly cells: CellPosition[];
}

/** What formulas of a workbook point at. */
class Pointers {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names: ReadonlyMap<string, string>;

  constructor({ sheets }: WorkbookData, names: readonly { readonly name: string; readonly formula: string }[]) {
    this.sheets = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    this.names = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  }

  of(
    formula: string,
    sheet: number,
    seen: ReadonlySet<string> = new Set(),
  ): Pick<Formula, 'areas' | 'followsAnything'> {
    const parts = splitFormula(formula);
    const areas: Area[] = [];
    let followsAnything = isOpaque(parts);
    for (const part of parts) {
      if (typeof part !== 'string') areas.push(...this.area(part.sheet, part.from, part.to, sheet));
    }
    for (const name of this.namesIn(parts)) {
      if (seen.has(name)) continue;
      const inner = this.of(this.names.get(name) ?? '', sheet, new Set([...seen, name]));
      areas.push(...inner.areas);
      followsAnything ||= inner.followsAnything;
    }
    return { areas, followsAnything };
  }

  private namesIn(parts: FormulaParts): string[] {
    if (this.names.size === 0) return [];
    const words = parts.flatMap((part) => (typeof part === 'string' ? (part.match(WORD) ?? []) : []));
    return words.map((word) => word.toLowerCase()).filter((word) => this.names.has(word));
  }

  private area(named: string | null, from: Corner, to: Corner | null, own: number): Area[] {
    const sheet = named === null ? own : this.sheets.get(named.toLowerCase());
    if (sheet === undefined) return [];
    const last = to ?? from;
    const [rows, columns] = [order(from.row, last.row, MAX_ROW), order(from.column, last.column, MAX_COLUMN)];
    return [{ sheet, range: { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] } }];
  }
}

function order(from: number | null, to: number | null, most: number): readonly [number, number] {
  return from === null || to === null ? [0, most] : [Math.min(from, to), Math.max(from, to)];
}

/** Columns of tables, several sheets at once, and functions that point somewhere by themselves. */
function isOpaque(parts: FormulaParts): boolean {
  return parts.some((part, n) => {
    if (typeof part !== 'string') return false;
    if (part.endsWith('!')) return part.includes(':') || parts[n - 1] === ':';
    return part === '[' || FOLLOWS_ANYTHING.test(part);
  });
}

function pointsAt({ sheet, range }: Area, dirty: ReadonlyMap<number, Dirty>): boolean {
  const found = dirty.get(sheet);
  if (!found) return false;
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size > SMALL || size > found.cells.length) {
    return found.cells.some(
      ({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) if (found.keys.has(keyOf(row, column))) return true;
  }
  return false;
}

function dirtyOf(cells: Iterable<readonly [number, readonly CellPosition[]]>): Map<number, Dirty> {
  const dirty = new Map<number, Dirty>();
  for (const [sheet, list] of cells) {
    if (list.length === 0) continue;
    dirty.set(sheet, { cells: [...list], keys: new Set(list.map(({ row, column }) => keyOf(row, column))) });
  }
  return dirty;
}

function grouped(formulas: readonly Formula[]): Map<number, Formula[]> {
  const bySheet = new Map<number, Formula[]>();
  for (const formula of formulas) {
    const list = bySheet.get(formula.sheet);
    if (list) list.push(formula);
    else bySheet.set(formula.sheet, [formula]);
  }
  return bySheet;
}

/**
 * The formulas whose saved results are no longer true after some cells changed: those that point at one of them, those
 * that point at such a formula, and so on. Those that were changed themselves are left out.
 */
export function staleResults(
  data: WorkbookData,
  names: readonly { readonly name: string; readonly formula: string }[],
  changed: CellsBySheet,
): CellsBySheet {
  const pointers = new Pointers(data, names);
  const own = dirtyOf(changed);
  let waiting = data.sheets.flatMap(({ cells }, sheet): Formula[] =>
    cells.flatMap(({ row, column, formula }): Formula[] => {
      if (formula === undefined || own.get(sheet)?.keys.has(keyOf(row, column))) return [];
      return [{ sheet, row, column, ...pointers.of(formula.slice(1), sheet) }];
    }),
  );
  const stale: Formula[] = [];
  for (let dirty = own; dirty.size > 0;) {
    const hit = waiting.filter(
      ({ areas, followsAnything }) => followsAnything || areas.some((area) => pointsAt(area, dirty)),
    );
    if (hit.length === 0) break;
    stale.push(...hit);
    const gone = new Set(hit);
    waiting = waiting.filter((formula) => !gone.has(formula));
    dirty = dirtyOf(grouped(hit));
  }
  return grouped(stale);
}
