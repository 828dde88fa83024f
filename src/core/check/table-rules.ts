import type { IndicatorFacts } from '../indicator/facts';
import type { RowInput, Rule, TableInput } from '../rules/define-rule';
import type { Steps } from '../steps';
import { changesOf, seenRows } from './seen-rows';
import { applies, internalError, toFinding, withOptions, type RawFinding } from './to-finding';

/**
 * Runs the rules that look at a table as a whole. A rule that throws yields one `internal-error` finding; the others
 * still run. What a rule found before stands while neither the cells it read nor what it sees of the rows has changed.
 *
 * @param frame what stands around the indicators: the same object as long as it is the same
 */
export function* runTableRules(rules: readonly Rule[], input: TableInput, frame: RowInput): Steps<RawFinding[]> {
  const { grid, rows, table } = input;
  const changes = changesOf(table.id, grid.memory, rows);
  const shape = seenRows(shapeOf, 'shape', table.id, grid.memory, changes);
  const found: (readonly RawFinding[])[] = [];
  for (const rule of rules) {
    if (!rule.checkTable || !applies(rule, input)) continue;
    const inputs = rule.sees
      ? [rule, frame, shape, seenRows(rule.sees, rule.id, table.id, grid.memory, changes)]
      : [rule, frame, input];
    found.push(grid.memory.ofArea(rule.id, table.id, inputs, () => judgeTable(rule, input)));
    yield;
  }
  return found.flat();
}

function judgeTable(rule: Rule, input: TableInput): RawFinding[] {
  const found: RawFinding[] = [];
  try {
    rule.checkTable?.(withOptions(rule, input), (report) => found.push(toFinding(rule, input, report, null)));
  } catch (error) {
    return [internalError(rule, input, error)];
  }
  return found;
}

/** Where a row's cells stand and what kind of row it is: findings point at cells, and rules pass over some rows. */
function shapeOf({ row, saysNone, isFiller }: IndicatorFacts): string {
  const cells = Object.values(row.cells).map((cell) => `${cell.row},${cell.column}`);
  return `${row.kind} ${saysNone} ${isFiller} ${cells.join(' ')}`;
}
