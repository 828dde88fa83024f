import type { Grid } from '../sheet/grid';
import type { CellPosition } from '../sheet/snapshot';
import type { Dimension, Repair, Severity, Suggestion } from '../check/finding';
import type { CheckSettings } from '../check/settings';
import type { IndicatorFacts } from '../indicator/facts';
import type { IndicatorTable, TableFrame } from '../table/model';
import type { ProjectPeriod } from '../table/period';
import type { ColumnRole } from '../table/roles';
import type { Level2Key } from '../vocabulary/categories';

/** What a finding speaks of, so that one fault can silence what else would be said about the same thing. */
export type Subject = 'name' | 'value' | 'unit' | 'basis' | 'description' | 'category' | 'table' | 'context';

/** Message and advice with {placeholders} that the rule's data fill. */
export interface MessageText {
  readonly message: string;
  readonly advice: string;
}

/** Another rule whose finding makes this rule's finding on the same row superfluous. */
export interface Silencer {
  readonly rule: string;
  /** Only a finding of that rule about this subject counts; any without it. */
  readonly about?: Subject;
}

export interface RuleMeta {
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** A few words for lists and settings. */
  readonly title: string;
  /** Why reviewers send it back, with the source (参照…). */
  readonly reason: string;
  readonly about: Subject;
  /** Advisory rules stay quiet enough that a clean table shows at most one or two of their findings. */
  readonly advisory?: boolean;
  readonly fixable?: boolean;
  readonly hasSuggestions?: boolean;
  /** Columns the table must have; without one of them the rule says nothing. */
  readonly needs?: readonly ColumnRole[];
  /** Columns it reads besides, where a table has them; without one that every table has, the rule says nothing. */
  readonly reads?: readonly ColumnRole[];
  /** Row rules: the 二级指标 whose rows are looked at; rows of a misplaced 二级指标 belong to none. */
  readonly categories?: readonly Level2Key[];
  readonly silencedBy?: readonly Silencer[];
  /** Row rules: whether rows that nobody filled in (指标2：, ……) are looked at too. */
  readonly includesFillers?: boolean;
  readonly messages: Readonly<Record<string, MessageText>>;
}

/** What a rule says of one cell. */
export interface Report {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where to send the user; by default the row's name cell, or the table's first header cell. */
  readonly cell?: CellPosition;
  /** 0-based row the finding counts for, where it is not the row being checked. Null: the table as a whole. */
  readonly row?: number | null;
  readonly about?: Subject;
  /** The indicator that is spoken of, where no row is being checked; by default what the data call {name}. */
  readonly indicator?: string;
  readonly fix?: Repair | null;
  readonly suggestions?: readonly Suggestion[];
}

/** What a row rule says: always of the row being checked. */
export type RowReport = Omit<Report, 'row' | 'indicator'>;

/** What a row rule sees besides its row: nothing of other rows. */
export interface RowInput {
  readonly table: TableFrame;
  readonly settings: RuleSettings;
  /** The table's year: set by the user, else as recognised. */
  readonly year: number | null;
  /** The project period that the form states; null where it states none. */
  readonly period: ProjectPeriod | null;
}

/** The settings without the findings that were set aside: no rule needs to know of these. */
export type RuleSettings = Omit<CheckSettings, 'ignored'>;

/** What table rules see: one table with its rows read, the sheet it stands in, and the settings. */
export interface TableInput extends RowInput {
  readonly table: IndicatorTable;
  readonly grid: Grid;
  /** Every row, 二级指标 without an indicator included. */
  readonly rows: readonly IndicatorFacts[];
  /** Rows that hold an indicator, and those that the form offers for one (see `isFiller`). */
  readonly indicators: readonly IndicatorFacts[];
}

export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  /** Called once for each indicator row. */
  readonly checkRow?: (facts: IndicatorFacts, input: RowInput, report: (found: RowReport) => void) => void;
  /** Called once for each table. */
  readonly checkTable?: (input: TableInput, report: (found: Report) => void) => void;
  /** Called once with all tables of the workbook that is being checked. */
  readonly checkGroup?: (inputs: readonly TableInput[], report: (input: TableInput, found: Report) => void) => void;
}

/** Declares a rule. Pure: no state, no I/O; whatever it throws becomes an `internal-error` finding. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
