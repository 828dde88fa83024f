import type { OpenTable } from '../open-table';

/** A change of what a header says, or of where the columns and rows of a table stand. */
export interface Kind {
  readonly name: string;
  /**
   * Whose column it concerns: a question about it will do. Null: nothing of a column changed, only the same findings
   * will do. 'any': the header is gone, or several of its labels: every question will do.
   */
  readonly role: string | null;
  /** 'file': what a header says changes in every table, they are copies of one form; 'table': one table changes. */
  readonly scope: 'file' | 'table';
  /** Rules that the change itself may set off or silence. */
  readonly free?: readonly string[];
  /** False where it does not fit the table, which is then left as it was. */
  readonly change: (table: OpenTable) => boolean;
}

/** The year of a table as far as its sheet tells it. */
export function yearOf({ sheet, header }: OpenTable): number {
  for (let row = sheet.top; row < header.top; row++) {
    for (let column = sheet.left; column < sheet.right; column++) {
      const [year] = /20\d\d/.exec(sheet.text(row, column)) ?? [];
      if (year !== undefined) return Number(year);
    }
  }
  return 2024;
}

/** A target as it would stand among results: without its sign. */
export function resultOf(target: string): string {
  return target.trim().replace(/^[≥≤＞＜>=<＝]+/, '');
}
