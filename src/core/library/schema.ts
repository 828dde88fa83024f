import * as z from 'zod/mini';
import { LEVEL1_NAMES, LEVEL2_NAMES, type Level1Key, type Level2Key } from '../vocabulary/categories';
import { THEMES } from './themes';

const text = z.string().check(z.minLength(1));
const source = z.object({ sample: text, sheet: text, cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/u)) });

const target = z.object({
  comparator: z.nullable(z.enum(['≥', '≤', '=', '>', '<'])),
  example: z.string(),
  unit: z.nullable(z.string()),
  text: z.optional(text),
});

const phrasing = z.object({
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/u)),
  level1: z.enum(Object.keys(LEVEL1_NAMES) as [Level1Key, ...Level1Key[]]),
  level2: z.enum(Object.keys(LEVEL2_NAMES) as [Level2Key, ...Level2Key[]]),
  name: text,
  description: text,
  target,
  basis: text,
  scoring: z.nullable(text),
  theme: z.enum(THEMES),
  source,
  /** Cells that say the same and were merged into this phrasing. */
  merged: z.array(source),
  corrected: z.nullable(text),
  /** The name's syllables without tones, joined by spaces: "ying ji yan lian ci shu". */
  pinyin: z.string().check(z.regex(/^[a-z]+(?: [a-z]+)*$/u)),
});

/** The file of standard phrasings, as the build writes it. */
export const libraryFileSchema = z.object({ phrasings: z.array(phrasing).check(z.minLength(1)) });

/** A phrasing of the library: a {@link Phrasing} with what search needs and where else it was found. */
export type LibraryPhrasing = z.infer<typeof phrasing>;

export type LibraryFile = z.infer<typeof libraryFileSchema>;
