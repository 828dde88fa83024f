import { halfWidth } from '../text/normalize';

const RUNS = /\p{Script=Han}+|[a-z\d]+/gu;

/** The terms a text is indexed by: every Chinese character, every pair of neighbours, every Latin word or number. */
export function indexTerms(text: string): string[] {
  return runs(text).flatMap((run) => (isHan(run) ? [...run, ...pairs(run)] : [run]));
}

/** The terms a query looks for: pairs where there are two characters or more, else the single character. */
export function queryTerms(text: string): string[] {
  return runs(text).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [run]));
}

/** A query's words: parts between spaces and punctuation, Chinese and Latin apart: "应急yl 次数" → 应急, yl, 次数. */
export function queryWords(query: string): string[] {
  return [...new Set(runs(query))];
}

export function isLatin(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}

/** Neighbouring characters: 应急演练 → 应急, 急演, 演练. */
export function pairs(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

function runs(text: string): string[] {
  return halfWidth(text).toLowerCase().replaceAll('ü', 'v').match(RUNS) ?? [];
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}
