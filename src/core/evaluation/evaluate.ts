import type { Grid } from '../sheet/grid';
import { evaluatedRows, type EvaluatedRow, type EvaluationInput } from './evaluated-rows';
import type { Evaluation } from './evaluation';
import { readExecution } from './execution';
import type { Execution } from './execution-parts';

/** Each part is worked out when it is first asked for, once for all who ask. */
class WorkedOut implements Evaluation {
  private readRows: readonly EvaluatedRow[] | undefined;
  private readBudget: Execution | null | undefined;

  constructor(private readonly input: EvaluationInput & { readonly grid: Grid }) {}

  get rows(): readonly EvaluatedRow[] {
    return (this.readRows ??= evaluatedRows(this.input));
  }

  get isFilledIn(): boolean {
    return this.rows.length > 0;
  }

  get execution(): Execution | null {
    if (this.readBudget === undefined) this.readBudget = readExecution(this.input.table, this.input.grid);
    return this.readBudget;
  }
}

/** Works out what came of a table: see {@link evaluatedRows} and {@link readExecution}. */
export function evaluate(input: EvaluationInput & { readonly grid: Grid }): Evaluation {
  return new WorkedOut(input);
}
