/**
 * Gives each row of a matrix at most one column and each column at most one row, so that the total is greatest; a row
 * for which nothing speaks goes without (the Hungarian method, rows one by one, each by its cheapest augmenting path).
 *
 * @param gains what it is worth to give the column to the row; −Infinity where that cannot be
 * @returns per row the index of its column, or null
 */
export function assign(gains: readonly (readonly number[])[]): (number | null)[] {
  return favourites(gains) ?? assignByPrices(gains);
}

/** What each row likes best; null where two like the same. */
function favourites(gains: readonly (readonly number[])[]): (number | null)[] | null {
  const taken = new Set<number>();
  const given: (number | null)[] = [];
  for (const own of gains) {
    let best: number | null = null;
    let most = 0;
    own.forEach((gain, column) => {
      if (gain > most) [best, most] = [column, gain];
    });
    if (best !== null) {
      if (taken.has(best)) return null;
      taken.add(best);
    }
    given.push(best);
  }
  return given;
}

function assignByPrices(gains: readonly (readonly number[])[]): (number | null)[] {
  const width = gains[0]?.length ?? 0;
  // behind the real columns, a place of its own for each row that goes without
  const all = width + gains.length;
  const cost = (row: number, column: number) => {
    if (column >= width) return column - width === row ? 0 : Infinity;
    const gain = gains[row]?.[column] ?? -Infinity;
    return gain > 0 ? -gain : Infinity;
  };
  const rowPrice = new Float64Array(gains.length);
  const columnPrice = new Float64Array(all);
  const owner = new Int32Array(all).fill(NONE);
  for (let row = 0; row < gains.length; row++) augment(row, { cost, all, rowPrice, columnPrice, owner });
  const given: (number | null)[] = gains.map(() => null);
  owner.forEach((row, column) => {
    if (row !== NONE && column < width) given[row] = column;
  });
  return given;
}

const NONE = -1;

interface State {
  readonly cost: (row: number, column: number) => number;
  readonly all: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** The row that a column was given to. */
  readonly owner: Int32Array;
}

/** Finds a column for one row more, moving rows that have one already where that is better. */
function augment(start: number, { cost, all, rowPrice, columnPrice, owner }: State): void {
  const distance = new Float64Array(all).fill(Infinity);
  const before = new Int32Array(all).fill(NONE);
  const done = new Uint8Array(all);
  let row = start;
  let column = NONE;
  let reached = 0;
  for (;;) {
    let next = NONE;
    for (let at = 0; at < all; at++) {
      if (done[at]) continue;
      const step = reached + cost(row, at) - (rowPrice[row] ?? 0) - (columnPrice[at] ?? 0);
      if (step < (distance[at] ?? Infinity)) {
        distance[at] = step;
        before[at] = column;
      }
      if (next === NONE || (distance[at] ?? 0) < (distance[next] ?? 0)) next = at;
    }
    done[next] = 1;
    reached = distance[next] ?? 0;
    column = next;
    const holder = owner[next] ?? NONE;
    if (holder === NONE) break;
    row = holder;
  }
  rowPrice[start] = (rowPrice[start] ?? 0) + reached;
  for (let at = 0; at < all; at++) {
    if (!done[at] || at === column) continue;
    const left = reached - (distance[at] ?? 0);
    columnPrice[at] = (columnPrice[at] ?? 0) - left;
    const holder = owner[at] ?? NONE;
    rowPrice[holder] = (rowPrice[holder] ?? 0) + left;
  }
  while (column !== NONE) {
    const from = before[column] ?? NONE;
    owner[column] = from === NONE ? start : (owner[from] ?? NONE);
    column = from;
  }
}
