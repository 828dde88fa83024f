import type { Grid } from '../sheet/grid';
import type { EvaluatedRow, EvaluationInput } from './evaluated-rows';
import type { Execution } from './execution-parts';

/** What came of a table's targets and budget. */
export interface Evaluation {
  /** The indicators with what came of them; none where the table is no self-evaluation, or not filled in. */
  readonly rows: readonly EvaluatedRow[];
  /** Whether the table is a self-evaluation, and filled in. */
  readonly isFilledIn: boolean;
  /** How the budget was carried out; forms of other kinds may state it as well. */
  readonly execution: Execution | null;
}

/** Works out what came of a table. */
export type Evaluate = (input: EvaluationInput & { readonly grid: Grid }) => Evaluation;

/** Of a table that asks for none. */
export const NO_EVALUATION: Evaluation = { rows: [], isFilledIn: false, execution: null };
