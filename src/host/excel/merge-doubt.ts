/**
 * Whether blank cells of a sheet may be the covered part of merged areas in a way that matters to a table: blanks inside
 * a row, and blanks at its end in columns that are filled elsewhere. Behind a title or a note, and in a column that only
 * has a label, it makes no difference whether cells are merged.
 */
export function blanksLeaveDoubt(text: readonly (readonly string[])[]): boolean {
  const filledIn: number[] = [];
  for (const row of text)
    row.forEach((cell, column) => (filledIn[column] = count(filledIn, column) + Number(cell !== '')));
  const filledAbove: number[] = [];
  return text.some((row) => {
    const columns = row.flatMap((cell, column) => (cell === '' ? [] : [column]));
    const isDoubtful = row.some((cell, column) => {
      if (cell !== '') return false;
      const isBelow = count(filledAbove, column) > 0;
      if (column < last(columns)) return isBelow || column > first(columns);
      return isBelow && columns.length > 1 && count(filledIn, column) > 1;
    });
    for (const column of columns) filledAbove[column] = count(filledAbove, column) + 1;
    return isDoubtful;
  });
}

function count(counts: readonly number[], column: number): number {
  return counts[column] ?? 0;
}

function first(columns: readonly number[]): number {
  return columns[0] ?? Infinity;
}

function last(columns: readonly number[]): number {
  return columns.at(-1) ?? -1;
}
