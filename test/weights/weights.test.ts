import { weightsSchema, MARGINS, WEIGHTS } from '../../src/core/reading/columns/weights';
import written from '../../src/core/reading/columns/column-weights.json';
import { fixtureForms, sampleForms } from '../changed-headers/labelled-form';
import byHand from './by-hand.json';
import { NONE, plus } from './errors';
import { heldOut, heldOutSchema } from './folds';
import heldOutFile from './held-out.json';
import { fileOf, labelledColumns } from './tables';

const held = heldOutSchema.parse(heldOutFile);

/** Each fold takes a while: one stands for all. */
const FOLD = 1;

test('the files are what the schema says', () => {
  expect(weightsSchema.parse(written)).toEqual({ weights: WEIGHTS, margins: MARGINS });
});

test('what was set by hand stays unless fewer tables are read wrongly without a question', () => {
  expect(held.isTaken).toBe(held.after.wrongUnasked < held.before.wrongUnasked);
  if (!held.isTaken) expect(written).toEqual(byHand);
});

test('what is written of the held-out errors is the sum of those of the folds', () => {
  expect(held.folds.map(({ errors }) => errors).reduce(plus, NONE)).toEqual(held.after);
});

test('the tables of a fold are read as is written of it', async () => {
  const fold = held.folds[FOLD];
  if (!fold) throw new Error(`no fold ${FOLD}`);
  const forms = [...fixtureForms(), ...(await sampleForms())].filter(({ id }) => fold.files.includes(fileOf(id)));
  expect(heldOut(fold, forms.flatMap(labelledColumns), MARGINS)).toEqual(fold.errors);
});
