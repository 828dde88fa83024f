/** How many rows a message lists before it only counts them. */
const LISTED = 6;

/** Sheet rows for a message, as Excel counts: 第 3、4 行; 第 3、4、5、6、7、8 行等 12 行. */
export function listRows(rows: readonly number[]): string {
  const listed = rows
    .slice(0, LISTED)
    .map((row) => row + 1)
    .join('、');
  return rows.length > LISTED ? `第 ${listed} 行等 ${rows.length} 行` : `第 ${listed} 行`;
}
