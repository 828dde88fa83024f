import { checkSheets } from '../../src/core/check/check-sheet';
import { buildReport, type ReportFile } from '../../src/core/check/report';
import { columnLetters } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { isInDoubt, judge, sameRole, type Judgement } from './judge';
import type { Kind } from './kinds/kind';
import type { LabelledForm } from './labelled-form';
import { OpenForm, type OpenTable } from './open-table';

/** What became of one form under one change. */
export interface Outcome extends Judgement {
  readonly id: string;
  readonly kind: string;
  /** Questions about a column that the labels know, and how many of them have it in front. */
  readonly questions: number;
  readonly rightFirst: number;
  /** The findings are the same, and still something is asked. */
  readonly idle: boolean;
}

/** A form that was changed, and the table that the change is about. */
export interface Case {
  readonly kind: Kind;
  readonly form: OpenForm;
  readonly table: OpenTable;
}

function check(id: string, snapshots: readonly SheetSnapshot[]): ReportFile {
  const { files } = buildReport([{ file: id, error: null, sheets: checkSheets(snapshots) }], 0);
  return files[0] ?? { file: id, error: null, sheets: [] };
}

/** Tables whose headers read the same are copies of one form: the first and the last of them stand for all. */
function apart(labelled: LabelledForm): number[] {
  const byHeader = new Map<string, number[]>();
  for (const { at, sheet, header } of new OpenForm(labelled).tables) {
    const key = JSON.stringify(sheet.textsOf(header));
    byHeader.set(key, [...(byHeader.get(key) ?? []), at]);
  }
  return [...byHeader.values()].flatMap(([first = 0, ...others]) => [first, ...others.slice(-1)]);
}

/** The changed forms of a kind: one where it changes the whole file, one for each table where it changes a table. */
export function casesOf(labelled: LabelledForm, kind: Kind): Case[] {
  if (kind.scope === 'file') {
    const form = new OpenForm(labelled);
    const [table] = form.tables.filter((each) => kind.change(each));
    return table ? [{ kind, form, table }] : [];
  }
  return apart(labelled).flatMap((at) => {
    const form = new OpenForm(labelled);
    const table = form.tables[at];
    return table && kind.change(table) ? [{ kind, form, table }] : [];
  });
}

/** Questions about columns that the labels know. */
function questionsOn(form: OpenForm, after: ReportFile): { readonly right: boolean }[] {
  return after.sheets.flatMap(({ tables }, at) =>
    tables.flatMap(({ header, doubts }) => {
      const labelled = form.tables.find(({ sheet, box }) => {
        const row = Number(/\d+/.exec(header)?.[0]) - 1;
        return sheet === form.sheets[at] && row >= box.top - 1 && row <= box.bottom;
      });
      return doubts.flatMap(({ role, columns }) => {
        const roles = sameRole(role, 'level1') ? ['level1', 'level2'] : [role];
        const known = roles.flatMap((each) => labelled?.columnsOf(each) ?? []).map(columnLetters);
        return known.length > 0 ? [{ right: known.includes(columns[0] ?? '') }] : [];
      });
    }),
  );
}

function outcomeOf(id: string, before: ReportFile, { kind, form, table }: Case): Outcome {
  const after = check(
    id,
    form.sheets.map((sheet) => sheet.snapshot()),
  );
  const column = kind.role === null || kind.role === 'any' ? null : table.column(kind.role);
  const judgement = judge(before, after, {
    role: kind.role,
    column: column === null ? null : columnLetters(column),
    free: kind.free ?? [],
    originOf: (sheet, row) => {
      const origin = form.sheets[sheet]?.originOf(row - 1) ?? null;
      return origin === null ? null : origin + 1;
    },
  });
  const questions = questionsOn(form, after);
  return {
    ...judgement,
    id: form.tables.length > 1 && kind.scope === 'table' ? `${id}#${table.at}` : id,
    kind: kind.name,
    questions: questions.length,
    rightFirst: questions.filter(({ right }) => right).length,
    idle: judgement.verdict === 'same' && after.sheets.some(isInDoubt),
  };
}

/** What the checker makes of a form as it stands, and of every change of it. */
export interface FormOutcomes {
  readonly id: string;
  /** Something is asked though nothing was changed. */
  readonly needless: boolean;
  readonly outcomes: readonly Outcome[];
}

export function tryKinds(labelled: LabelledForm, kinds: readonly Kind[]): FormOutcomes {
  const before = check(labelled.id, labelled.sheets);
  const cases = kinds.flatMap((kind) => casesOf(labelled, kind));
  return {
    id: labelled.id,
    needless: before.sheets.some(isInDoubt),
    outcomes: cases.map((each) => outcomeOf(labelled.id, before, each)),
  };
}
