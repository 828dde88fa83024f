import type { ReportScope } from './model';
import { words } from './words';

/** Excel takes no longer name for a sheet, and none that begins or ends with an apostrophe. */
const LONGEST = 31;

/** The name that the report of this scope would have if it were free. */
export function reportSheetName(scope: ReportScope): string {
  return scope.kind === 'workbook' ? words.sheetName : fitting(`${words.sheetName}-${scope.sheet}`, LONGEST);
}

/** The name, or the first of 名称2, 名称3 … that no sheet has yet; never longer than Excel allows. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = fitting(wanted, LONGEST - String(n).length) + String(n);
  return name;
}

/** The beginning of a name, without half a character or an apostrophe at its end. */
function fitting(name: string, length: number): string {
  let cut = name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
  while (cut.endsWith("'")) cut = cut.slice(0, -1).trimEnd();
  return cut;
}
