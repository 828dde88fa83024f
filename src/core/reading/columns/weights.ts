import * as z from 'zod/mini';
import data from './column-weights.json';

/** How sure a reading has to be. */
const marginsSchema = z.strictObject({
  /** A reading so little behind the best one, with names or targets elsewhere, is as good. */
  name: z.number().check(z.positive()),
  value: z.number().check(z.positive()),
  /** Likewise with other roles. */
  other: z.number().check(z.positive()),
  /** A column of names or targets with less for it than this is asked about. */
  poor: z.number(),
  /** Readings further behind the best one than this are neither offered nor looked at. */
  offered: z.number().check(z.positive()),
});

/** What `test/weights/fit.ts` writes: weights by item of evidence in log-odds, and the margins that go with them. */
export const weightsSchema = z.strictObject({ weights: z.record(z.string(), z.number()), margins: marginsSchema });

export type Margins = z.infer<typeof marginsSchema>;

const read = weightsSchema.parse(data);

/** What each thing that speaks for or against a role weighs, in log-odds. See docs/reading.md. */
export const WEIGHTS: Readonly<Record<string, number>> = read.weights;

export const MARGINS: Margins = read.margins;
