/*
 * Fits the weights by which columns are read to labelled tables, and tells how tables of other files are read with them:
 *   npx tsx test/weights/fit.ts
 * Writes src/core/reading/columns/column-weights.json and test/weights/held-out.json. What was set by hand stays unless
 * what was learned reads fewer tables of other files wrongly without asking.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsSchema, type Margins } from '../../src/core/reading/columns/weights';
import { fixtureForms, sampleForms } from '../changed-headers/labelled-form';
import byHand from './by-hand.json';
import { errorsOf, errorsOfAll, lossOf, NONE, plus, type Errors } from './errors';
import { foldsOf, heldOutAll, type Fold } from './folds';
import { learn } from './learn';
import { labelledColumns, type LabelledColumns } from './tables';
import { LiveWeights, type Weights } from './weighers';

const WEIGHTS_FILE = join(__dirname, '../../src/core/reading/columns/column-weights.json');
const HELD_OUT_FILE = join(__dirname, 'held-out.json');

const print = (line: string) => process.stdout.write(`${line}\n`);
const write = (file: string, data: unknown) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
const begin = weightsSchema.parse(byHand);

const perceptron = (tables: readonly LabelledColumns[]): Weights =>
  learn(tables, begin.weights, { rounds: 4, step: 0.002, hold: 0.3 });

/** How sure a reading has to be before nothing is asked. */
const SURE = [1.5, 2, 2.5];
const POOR = [-1, 0];
const SURE_OF_OTHERS = [0.5, 1, 1.5];

/** The margins under which the tables of other files are read best; those set by hand where none are better. */
function bestMargins(folds: readonly Fold[], tables: readonly LabelledColumns[]): Margins {
  const some: Margins[] = [begin.margins];
  for (const sure of SURE) {
    for (const poor of POOR) {
      for (const other of SURE_OF_OTHERS) some.push({ ...begin.margins, name: sure, value: sure, poor, other });
    }
  }
  let sums: Errors[] = some.map(() => NONE);
  for (const { files, weights } of folds) {
    const live = new LiveWeights(weights);
    for (const table of tables.filter(({ file }) => files.includes(file))) {
      const errors = errorsOf(table, live, some);
      sums = sums.map((sum, at) => plus(sum, errors[at] ?? NONE));
    }
  }
  const losses = sums.map(lossOf);
  return some[losses.indexOf(Math.min(...losses))] ?? begin.margins;
}

async function main(): Promise<void> {
  const tables = [...fixtureForms(), ...(await sampleForms())].flatMap(labelledColumns);
  const before = errorsOfAll(tables, begin.weights, begin.margins);
  print(`as set by hand: ${JSON.stringify(before)} cost ${lossOf(before)}`);
  const folds = foldsOf(tables, perceptron);
  const margins = bestMargins(folds, tables);
  const after = heldOutAll(folds, tables, margins);
  print(`learned, held out by file, with ${JSON.stringify(margins)}: ${JSON.stringify(after)} cost ${lossOf(after)}`);
  // a reading that is wrong and sure of itself is what does harm: the rest is no reason to change what is known
  const isTaken = lossOf(after) < lossOf(before) && after.wrongUnasked < before.wrongUnasked;
  print(isTaken ? 'What was learned is taken over.' : 'What was set by hand stays.');
  write(WEIGHTS_FILE, isTaken ? { weights: perceptron(tables), margins } : begin);
  const read = folds.map((fold) => ({ ...fold, errors: heldOutAll([fold], tables, margins) }));
  write(HELD_OUT_FILE, { learner: 'averaged perceptron', isTaken, before, after, folds: read });
}

void main();
