import type { IndicatorFacts } from '../indicator/facts';
import type { RowInput, Rule, TableInput } from '../rules/define-rule';
import type { Steps } from '../steps';
import { applies, internalError, toFinding, type RawFinding } from './to-finding';

/**
 * Runs the rules that look at a table as a whole. A rule that throws yields one `internal-error` finding; the others
 * still run. What a rule found before stands while neither the cells it read nor what it sees of the rows has changed.
 *
 * @param frame what stands around the indicators: the same object as long as it is the same
 */
export function* runTableRules(rules: readonly Rule[], input: TableInput, frame: RowInput): Steps<RawFinding[]> {
  const { memory } = input.grid;
  const shapes = seenRows(shapeOf, `shape ${input.table.id}`, input);
  const found: (readonly RawFinding[])[] = [];
  for (const rule of rules) {
    if (!rule.checkTable || !applies(rule, input)) continue;
    const key = `${rule.id} ${input.table.id}`;
    const seen = rule.sees ? [shapes, seenRows(rule.sees, key, input)] : [input];
    found.push(memory.ofArea(key, [rule, frame, ...seen], () => judgeTable(rule, input)));
    yield;
  }
  return found.flat();
}

function judgeTable(rule: Rule, input: TableInput): RawFinding[] {
  const found: RawFinding[] = [];
  try {
    rule.checkTable?.(input, (report) => found.push(toFinding(rule, input, report, null)));
  } catch (error) {
    return [internalError(rule, input, error)];
  }
  return found;
}

/** The rows of a table as a rule saw them. */
interface Seen {
  readonly rows: readonly IndicatorFacts[];
  /** The same object as long as all that the rule sees of the rows is the same. */
  readonly mark: object;
}

/** Where a row's cells stand and what kind of row it is: findings point at cells, and rules pass over some rows. */
function shapeOf({ row, saysNone, isFiller }: IndicatorFacts): string {
  const cells = Object.values(row.cells).map((cell) => `${cell.row},${cell.column}`);
  return `${row.kind} ${saysNone} ${isFiller} ${cells.join(' ')}`;
}

/** A mark that is the same as before where all that the rule sees of the rows is the same. */
function seenRows(sees: NonNullable<Rule['sees']>, key: string, { grid, rows }: TableInput): object {
  const before = grid.memory.latest.get(`${key} seen`) as Seen | undefined;
  const looksSame = (facts: IndicatorFacts, index: number): boolean => {
    const known = before?.rows[index];
    return known !== undefined && (known === facts || sees(known) === sees(facts));
  };
  const isSame = before?.rows.length === rows.length && rows.every(looksSame);
  const mark = isSame ? before.mark : {};
  grid.memory.latest.set(`${key} seen`, { rows, mark } satisfies Seen);
  return mark;
}
