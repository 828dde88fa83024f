import { columnCells, type IndicatorFacts } from '../indicators/facts';
import { isBlankText, squash } from '../text/normalize';
import { pattern } from '../text/pattern';
import { POINT } from '../vocabulary/evaluation-words';

const POINTS = pattern`^(\d{1,4}(?:\.\d{1,9})?)[${POINT}%]?$`;

/** Points as they are written (10, 9.5分, 10%); null for anything else. */
export function readPoints(text = ''): number | null {
  const written = POINTS.exec(squash(text))?.[1];
  return written === undefined ? null : Number(written);
}

/** Weights of a column may be parts of one: 0.1 is 10 points. */
export function weightFactor(indicators: readonly IndicatorFacts[]): number {
  const weights = columnCells(indicators, 'weight').flatMap(({ text }) => readPoints(text) ?? []);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length > 0 && sum <= 1.5 && weights.every((weight) => weight <= 1) ? 100 : 1;
}

/**
 * What a column of points comes to, blank ones counted as nothing.
 *
 * @returns null where no cell has points, or one says something else
 */
export function sumOfPoints(indicators: readonly IndicatorFacts[], role: 'score' | 'weight'): number | null {
  const filled = columnCells(indicators, role).filter(({ text }) => !isBlankText(text));
  const points = filled.map(({ text }) => readPoints(text));
  if (points.length === 0 || points.includes(null)) return null;
  return points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** Points for a message: 7.5, 9.46. */
export function sayPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}

/** Points that differ by no more are the same. */
export const SAME_POINTS = 0.005;
