import type { SheetResult } from '../../../core/check/check-sheet';
import { columnLabel, headerKey } from '../../../core/reading/columns/corrections';
import type { IndicatorTable } from '../../../core/reading/model';
import { columnLetters } from '../../../core/sheet/address';
import { Grid } from '../../../core/sheet/grid';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';
import { ROLE_NAMES } from '../../../core/verdict/role-names';
import type { ColumnRole } from '../../../core/vocabulary/column-roles';
import type { Correction } from '../../state/settings';
import { questionTexts as words } from '../../texts/questions';

/** What is asked, whatever it is about. */
interface Asked {
  readonly key: string;
  readonly question: string;
  readonly why: string;
}

/** A column that may be what is asked for. */
export interface Choice {
  readonly column: number;
  readonly letters: string;
  readonly label: string;
  readonly why: string;
  /** Its cells, from the header to the last row. */
  readonly range: CellRange;
}

export interface ColumnQuestion extends Asked {
  readonly kind: 'column';
  readonly role: ColumnRole;
  readonly table: IndicatorTable;
  /** By what the answer is kept. */
  readonly header: string;
  readonly choices: readonly Choice[];
}

export interface HeaderQuestion extends Asked {
  readonly kind: 'header';
  readonly header: string;
  readonly range: CellRange;
}

export type Question = ColumnQuestion | HeaderQuestion;

/** What the user has said, and how it is told. */
export interface Answer {
  readonly correction: Correction;
  /** Takes it back. */
  readonly inverse: Correction;
  readonly told: string;
}

/** More columns than these leave no room for what was found; any other one can be pointed at. */
const MOST_CHOICES = 3;

/** What could not be read for certain, as questions: those about tables first. */
export function questionsOf({ tables, doubts, unreadRows }: SheetResult, snapshot: SheetSnapshot): Question[] {
  if (doubts.length + unreadRows.length === 0) return [];
  const grid = new Grid(snapshot);
  const ofTables = doubts.flatMap(({ table: index, role, candidates, question, why }): Question[] => {
    const table = tables[index];
    if (!table) return [];
    const choices = candidates.slice(0, MOST_CHOICES).map(({ column, ...rest }) => {
      const range = { top: table.header.top, bottom: table.body.bottom, left: column, right: column };
      return { ...rest, column, letters: columnLetters(column), range };
    });
    return [
      {
        kind: 'column',
        key: `${index} ${role}`,
        question: tables.length > 1 ? words.inTable(index + 1, question) : question,
        header: headerKey(grid, table.header.top),
        ...{ why, role, table, choices },
      },
    ];
  });
  const right = snapshot.left + Math.max(0, ...snapshot.text.map((row) => row.length)) - 1;
  const ofSheet = unreadRows.map(({ rows: { top, bottom }, header, question, why }): Question => {
    const range = { top, bottom, left: snapshot.left, right };
    return { kind: 'header', key: `rows ${top}`, header, question, why, range };
  });
  return [...ofTables, ...ofSheet];
}

/** That this column is what was asked for. */
export function nameColumn({ header, role, table }: ColumnQuestion, column: number, snapshot: SheetSnapshot): Answer {
  const label = columnLabel(new Grid(snapshot), table.header, column);
  const correction = { kind: 'column', header, column, role, label } as const;
  return {
    correction,
    inverse: { ...correction, role: 'automatic' },
    told: words.answered.column(columnLetters(column), ROLE_NAMES[role]),
  };
}

/** That the form has no such column. */
export function sayAbsent({ header, role }: ColumnQuestion): Answer {
  const correction = { kind: 'absent', header, role, isAbsent: true } as const;
  return { correction, inverse: { ...correction, isAbsent: false }, told: words.answered.absent(ROLE_NAMES[role]) };
}

/** Whether the rows are a table. */
export function sayTable({ header }: HeaderQuestion, isTable: boolean): Answer {
  const correction = { kind: 'header', header, isTable } as const;
  const told = isTable ? words.answered.table : words.answered.noTable;
  return { correction, inverse: { ...correction, isTable: 'automatic' }, told };
}
