import type { Grid } from '../sheet/grid';
import type { CellPosition } from '../sheet/snapshot';
import type { Dimension, Repair, Severity, Suggestion } from '../finding/finding';
import type { Evaluation } from '../evaluation/evaluation';
import type { IndicatorFacts } from '../indicators/facts';
import type { IndicatorTable, TableCell, TableFrame } from '../reading/model';
import type { ProjectPeriod } from '../reading/context/period';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { Level2Key } from '../vocabulary/categories';
import type { OptionValues, RuleOptions } from './options';
import type { Phrasings } from './phrasings';

/** What a finding speaks of, so that one fault can silence what else would be said about the same thing. */
export type Subject = 'name' | 'value' | 'actual' | 'unit' | 'basis' | 'description' | 'category' | 'table' | 'context';

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

/** What every rule says of itself. */
export interface CommonMeta {
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** A few words for lists and settings. */
  readonly title: string;
  /** Why reviewers send it back, with the source (参照…). */
  readonly reason: string;
  readonly about: Subject;
  /** Advisory rules stay quiet enough that a clean table shows at most one or two of their findings. */
  readonly advisory?: boolean;
  /** Whether findings may have a fix; without it the compiler takes none. */
  readonly fixable?: boolean;
  /** Whether findings may have suggestions; without it the compiler takes none. */
  readonly hasSuggestions?: boolean;
  /** Columns the table must have; without one of them the rule says nothing. */
  readonly needs?: readonly ColumnRole[];
  /** Columns it reads besides, where a table has them; without one that every table has, the rule says nothing. */
  readonly reads?: readonly ColumnRole[];
  /** In which column cells lack what belongs there: where most rows do, another column may be the right one. */
  readonly structural?: ColumnRole;
  /** Rules whose finding on the same row makes those of this one superfluous. */
  readonly silencedBy?: readonly Silencer[];
  /** What a finding of this rule settles: nothing else is said about the same one of these on its row. */
  readonly silences?: readonly Subject[];
  /** Of what nothing else is said on a row that this rule speaks of, whatever it says of it. */
  readonly silencesRow?: readonly Subject[];
  /** Which standard phrasings answer its findings; without it no other wording would help. */
  readonly phrasings?: Phrasings;
  /** What the user may set. */
  readonly options?: RuleOptions;
  readonly messages: Readonly<Record<string, MessageText>>;
}

/** What a rule says of itself that looks at one row at a time. */
export interface RowMeta extends CommonMeta {
  /** The 二级指标 whose rows are looked at; rows of a misplaced 二级指标 belong to none. */
  readonly categories?: readonly Level2Key[];
  /** Whether rows that nobody filled in (指标2：, ……) are looked at too. */
  readonly includesFillers?: boolean;
  /** Whether rows without an indicator's name are looked at too. */
  readonly includesUnnamed?: boolean;
}

/** What a rule says of itself that looks at whole tables: what concerns single rows has no meaning there. */
export interface TableMeta extends CommonMeta {
  readonly categories?: never;
  readonly includesFillers?: never;
  readonly includesUnnamed?: never;
}

/** The keys that a text with {placeholders} asks for. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Key}}${infer Rest}`
  ? Key | Placeholders<Rest>
  : never;

type KeysOf<Text extends MessageText> = Placeholders<Text['message'] | Text['advice']>;

type Data<Keys extends string> = Readonly<Record<Keys, string | number>>;

/** Data for the keys of one message; those that only other messages of the rule ask for may be given too. */
type DataFor<Own extends string, All extends string> = Data<Own> & Partial<Data<All>>;

/** A message with the data that its text asks for. `Given`: keys that the engine fills in by itself. */
type Worded<Messages extends CommonMeta['messages'], Given extends string> = {
  [Id in keyof Messages & string]: [Exclude<KeysOf<Messages[Id]>, Given>] extends [never]
    ? { readonly message: Id; readonly data?: Partial<Data<KeysOf<Messages[keyof Messages]>>> }
    : {
        readonly message: Id;
        readonly data: DataFor<Exclude<KeysOf<Messages[Id]>, Given>, KeysOf<Messages[keyof Messages]>>;
      };
}[keyof Messages & string];

/** Where a finding sits and what it is about. */
export interface Place {
  /** Where to send the user; by default the row's name cell, or the table's first header cell. */
  readonly cell?: CellPosition | undefined;
  readonly about?: Subject;
}

/** What only a rule that looks at whole tables says. */
export interface TablePlace extends Place {
  /** 0-based row the finding counts for. Null: the table as a whole. */
  readonly row: number | null;
  /** The indicator that is spoken of; by default what the data call {name}. */
  readonly indicator?: string;
}

/** What may be done about a finding: only what the rule has announced. */
type Remedies<Meta extends CommonMeta> = (Meta extends { readonly fixable: true }
  ? { readonly fix?: Repair | null }
  : { readonly fix?: never }) &
  (Meta extends { readonly hasSuggestions: true }
    ? { readonly suggestions?: readonly Suggestion[] }
    : { readonly suggestions?: never });

/** What a row rule says: always of the row being checked, whose indicator is {name}. */
export type RowReport<Meta extends RowMeta> = Worded<Meta['messages'], 'name'> & Place & Remedies<Meta>;

/** What a rule says that looks at whole tables. */
export type TableReport<Meta extends TableMeta> = Worded<Meta['messages'], never> & TablePlace & Remedies<Meta>;

/** One message with its data, for functions that a rule puts its report together with. */
export interface Found<Id extends string, Keys extends string = never> extends Place {
  readonly message: Id;
  readonly data: Data<Keys>;
}

/** What is found by whatever rule, as the engine takes it. */
export interface RuleReport extends Place {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly row?: number | null;
  readonly indicator?: string;
  readonly fix?: Repair | null;
  readonly suggestions?: readonly Suggestion[];
}

/** What a row rule sees besides its row: nothing of other rows. */
export interface RowInput {
  readonly table: TableFrame;
  readonly settings: RuleSettings;
  /** The table's year: set by the user, else as recognised. */
  readonly year: number | null;
  /** The project period that the form states; null where it states none. */
  readonly period: ProjectPeriod | null;
}

/** What of the settings concerns rules (see `CheckSettings`). */
export interface RuleSettings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** By rule and option, what the user has set otherwise than the rule does (see `rules/options`). */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly year: number | null;
}

/** What table rules see: one table with its rows read, the sheet it stands in, and the settings. */
export interface TableInput extends RowInput {
  readonly table: IndicatorTable;
  readonly grid: Grid;
  /** The filled cells in front of the table, in reading order. */
  readonly front: readonly TableCell[];
  /** Every row, 二级指标 without an indicator included. */
  readonly rows: readonly IndicatorFacts[];
  /** Rows that hold an indicator, and those that the form offers for one (see `isFiller`). */
  readonly indicators: readonly IndicatorFacts[];
  /** What came of the targets and the budget, where the table asks for it. */
  readonly evaluation: Evaluation;
}

/** The input of a rule with the values of its options. */
type WithOptions<Input, Meta extends CommonMeta> = Meta extends { readonly options: infer Options extends RuleOptions }
  ? Input & { readonly options: OptionValues<Options> }
  : Input;

/** What a rule says of itself, and nothing that a rule of its kind does not know. */
type Only<Meta, Known> = Meta & Readonly<Record<Exclude<keyof Meta, keyof Known>, never>>;

interface RowRuleOf<Meta extends RowMeta> {
  readonly id: string;
  readonly meta: Only<Meta, RowMeta>;
  /** Called once for each indicator row. */
  readonly checkRow: (
    facts: IndicatorFacts,
    input: WithOptions<RowInput, Meta>,
    report: (found: RowReport<Meta>) => void,
  ) => void;
  readonly checkTable?: never;
  readonly checkGroup?: never;
}

interface TableRuleOf<Meta extends TableMeta> {
  readonly id: string;
  readonly meta: Only<Meta, TableMeta>;
  readonly checkRow?: never;
  /** Called once for each table. */
  readonly checkTable: (input: WithOptions<TableInput, Meta>, report: (found: TableReport<Meta>) => void) => void;
  readonly checkGroup?: never;
}

interface WorkbookRuleOf<Meta extends TableMeta> {
  readonly id: string;
  readonly meta: Only<Meta, TableMeta>;
  readonly checkRow?: never;
  readonly checkTable?: never;
  /** Called once with all tables of the workbook that is being checked. */
  readonly checkGroup: (
    inputs: readonly WithOptions<TableInput, Meta>[],
    report: (input: TableInput, found: TableReport<Meta>) => void,
  ) => void;
}

interface AnyRowRule {
  readonly id: string;
  readonly meta: RowMeta;
  readonly checkRow: (facts: IndicatorFacts, input: RowInput, report: (found: RuleReport) => void) => void;
  readonly checkTable?: never;
  readonly checkGroup?: never;
}

interface AnyTableRule {
  readonly id: string;
  readonly meta: TableMeta;
  readonly checkRow?: never;
  readonly checkTable: (input: TableInput, report: (found: RuleReport) => void) => void;
  readonly checkGroup?: never;
}

interface AnyWorkbookRule {
  readonly id: string;
  readonly meta: TableMeta;
  readonly checkRow?: never;
  readonly checkTable?: never;
  readonly checkGroup: (inputs: readonly TableInput[], report: (input: TableInput, found: RuleReport) => void) => void;
}

/** A rule of any of the three kinds, as the engine runs it: whoever calls its check hands it the values it declared. */
export type Rule = AnyRowRule | AnyTableRule | AnyWorkbookRule;

/**
 * Declares a rule: `checkRow` looks at one indicator at a time, `checkTable` at one table, `checkGroup` at all tables of
 * a workbook. Pure: no state, no I/O; whatever it throws becomes an `internal-error` finding. The compiler holds what is
 * reported to the rule's own messages, to the {placeholders} in their texts, and to the repairs and options it declares.
 */
export function defineRule<const Meta extends RowMeta>(rule: RowRuleOf<Meta>): Rule;
export function defineRule<const Meta extends TableMeta>(rule: TableRuleOf<Meta>): Rule;
export function defineRule<const Meta extends TableMeta>(rule: WorkbookRuleOf<Meta>): Rule;
export function defineRule(rule: unknown): Rule {
  // what a check takes is narrower than what the engine hands it: its own messages, its own options
  return rule as Rule;
}
