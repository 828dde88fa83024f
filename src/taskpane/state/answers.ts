import * as z from 'zod/mini';
import { correctionsSchema, type ColumnCorrection, type Corrections } from '../../core/reading/columns/corrections';
import type { Device } from './device';

/** What the user has answered of headers. It holds for every header that reads the same, in whatever workbook. */
const answersSchema = z.omit(correctionsSchema, { rows: true });

export type Answers = z.infer<typeof answersSchema>;

const KEY = 'answers';

/** What was answered on this computer; nothing where it cannot be read. */
export function readAnswers(device: Device): Answers {
  try {
    return answersSchema.parse(JSON.parse(device.read(KEY) ?? '{}'));
  } catch {
    return answersSchema.parse({});
  }
}

/** Keeps the answers on this computer, if it keeps anything. */
export function writeAnswers(device: Device, answers: Answers): void {
  const isEmpty = answers.columns.length + answers.absent.length + answers.headers.length === 0;
  device.write(KEY, isEmpty ? null : JSON.stringify(answers));
}

/** What one correction says of a column, or of a role that has none. */
type Said = Pick<ColumnCorrection, 'header' | 'role'> & Partial<Pick<ColumnCorrection, 'column' | 'label'>>;

function isOfSame(a: Said, b: Said): boolean {
  if (a.header !== b.header) return false;
  if (a.role !== null && a.role === b.role) return true;
  return (a.column !== undefined && a.column === b.column) || (a.label !== undefined && a.label === b.label);
}

/** Those of the answers that none of the others says anything about. */
function apartFrom({ columns, absent, headers }: Answers, others: Answers): Answers {
  const said: readonly Said[] = [...others.columns, ...others.absent];
  const isApart = (each: Said) => !said.some((other) => isOfSame(each, other));
  return {
    columns: columns.filter(isApart),
    absent: absent.filter(isApart),
    headers: headers.filter(({ header }) => !others.headers.some((other) => other.header === header)),
  };
}

/** The latest stands last: it wins over earlier ones. */
function inTurn(first: Answers, then: Answers): Answers {
  return {
    columns: [...first.columns, ...then.columns],
    absent: [...first.absent, ...then.absent],
    headers: [...first.headers, ...then.headers],
  };
}

/** Corrections, and those answers that they say nothing against. */
export function withAnswers(corrections: Corrections, answers: Answers): Corrections {
  return { ...corrections, ...inTurn(apartFrom(answers, corrections), corrections) };
}

/** Answers after the user has changed corrections into others: what he added is added, what he took away is forgotten. */
export function followAnswers(kept: Answers, before: Corrections, after: Corrections): Answers {
  const added = difference(after, before);
  return inTurn(apartFrom(kept, inTurn(difference(before, after), added)), added);
}

/** As {@link followAnswers}, with rows. */
export function followCorrections(kept: Corrections, before: Corrections, after: Corrections): Corrections {
  const gone = without(before.rows, after.rows);
  return {
    ...followAnswers(kept, before, after),
    rows: [...without(kept.rows, gone), ...without(after.rows, before.rows)],
  };
}

function difference(of: Corrections, others: Corrections): Answers {
  return {
    columns: without(of.columns, others.columns),
    absent: without(of.absent, others.absent),
    headers: without(of.headers, others.headers),
  };
}

function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const keys = new Set(others.map((each) => JSON.stringify(each)));
  return list.filter((each) => !keys.has(JSON.stringify(each)));
}
