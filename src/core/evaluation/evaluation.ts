import type { Grid } from '../sheet/grid';
import { evaluatedRows, type EvaluatedRow, type EvaluationInput } from './evaluated-rows';
import { readExecution } from './execution';
import type { Execution } from './execution-parts';

/** What came of a table's targets and budget: worked out when it is first asked for, once for all who ask. */
export class Evaluation {
  private readRows: readonly EvaluatedRow[] | undefined;
  private readBudget: Execution | null | undefined;

  constructor(private readonly input: EvaluationInput & { readonly grid: Grid }) {}

  /** See {@link evaluatedRows}: none where the table is no self-evaluation. */
  get rows(): readonly EvaluatedRow[] {
    return (this.readRows ??= evaluatedRows(this.input));
  }

  /** Whether the table is a self-evaluation, and filled in. */
  get isFilledIn(): boolean {
    return this.rows.length > 0;
  }

  /** See {@link readExecution}; forms of other kinds may state it as well. */
  get execution(): Execution | null {
    if (this.readBudget === undefined) this.readBudget = readExecution(this.input.table, this.input.grid);
    return this.readBudget;
  }
}
