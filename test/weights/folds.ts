import { z } from 'zod';
import { errorsOfAll, NONE, plus, type Errors } from './errors';
import type { Margins } from '../../src/core/reading/columns/weights';
import type { LabelledColumns } from './tables';
import type { Weights } from './weighers';

/** A part of the files, held out, and what was learned from the others. */
export interface Fold {
  readonly files: readonly string[];
  readonly weights: Weights;
}

const count = z.number().int().nonnegative();
const errorsSchema = z.strictObject({
  ...{ tables: count, wrongUnasked: count, wrongAsked: count, needless: count, others: count },
});

/** What `fit.ts` writes of the tables of files that nothing was learned from. */
export const heldOutSchema = z.strictObject({
  learner: z.string(),
  /** Whether what was learned is what the code uses. */
  isTaken: z.boolean(),
  before: errorsSchema,
  after: errorsSchema,
  folds: z.array(
    z.strictObject({
      files: z.array(z.string()),
      weights: z.record(z.string(), z.number()),
      errors: errorsSchema,
    }),
  ),
});

const FOLDS = 5;

/** Learns from the files without each fifth of them. */
export function foldsOf(
  tables: readonly LabelledColumns[],
  learn: (tables: readonly LabelledColumns[]) => Weights,
): Fold[] {
  const files = [...new Set(tables.map(({ file }) => file))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = files.filter((_file, at) => at % FOLDS === fold);
    return { files: held, weights: learn(tables.filter(({ file }) => !held.includes(file))) };
  });
}

/** How the tables of a fold are read with what was learned from others. */
export function heldOut({ files, weights }: Fold, tables: readonly LabelledColumns[], margins: Margins): Errors {
  const held = tables.filter(({ file }) => files.includes(file));
  return errorsOfAll(held, weights, margins);
}

export function heldOutAll(folds: readonly Fold[], tables: readonly LabelledColumns[], margins: Margins): Errors {
  return folds.reduce((sum, fold) => plus(sum, heldOut(fold, tables, margins)), NONE);
}
