import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { benchSheet, type Shape } from './bench-sheet';

/** How sheets of each shape are called in the table. */
export const SHAPES: readonly (readonly [Shape, string])[] = [
  ['stacked', 'forms of 20 indicators under each other'],
  ['single', 'one long table'],
];

const VARIANTS = 4;

/** Sheets of one kind to take turns with, as a host delivers them: every text is one of its own. */
export function variantsOf(shape: Shape, rows: number): (round: number) => SheetSnapshot {
  const sheets = Array.from({ length: VARIANTS }, (_, variant) => delivered(benchSheet(shape, rows, variant * 7)));
  return (round) => sheets[round % VARIANTS] as SheetSnapshot;
}

function delivered(sheet: SheetSnapshot): SheetSnapshot {
  return JSON.parse(JSON.stringify(sheet)) as SheetSnapshot;
}
