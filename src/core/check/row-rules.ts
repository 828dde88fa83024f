import type { IndicatorFacts } from '../indicator/facts';
import type { Report, RowInput, Rule } from '../rules/define-rule';
import type { SheetMemory } from '../sheet/memory';
import type { Steps } from '../steps';
import { applies, internalError, toFinding, withOptions, type RawFinding } from './to-finding';

/** What the row rules found on one row. */
interface RowFindings {
  readonly findings: readonly RawFinding[];
  readonly failures: ReadonlyMap<Rule, unknown>;
}

/** The rows of a table as they were judged before. */
interface JudgedRows {
  readonly rules: readonly Rule[];
  readonly input: RowInput;
  readonly indicators: readonly IndicatorFacts[];
  readonly found: readonly RowFindings[];
}

const NO_FAILURES: ReadonlyMap<Rule, unknown> = new Map();
const NOTHING: readonly RawFinding[] = [];
const ROWS_A_STEP = 50;

/**
 * Runs the rules that look at one row at a time. A rule that throws says nothing on this table but that it failed; the
 * others still run. As long as neither a row nor what stands around the indicators changes, its findings stand.
 *
 * @returns per row, in the order given, what was found there, the same list as before where nothing has changed; and
 *   one finding for each rule that failed
 */
export function* runRowRules(
  rules: readonly Rule[],
  input: RowInput,
  indicators: readonly IndicatorFacts[],
  memory: SheetMemory,
): Steps<{ readonly byRow: readonly (readonly RawFinding[])[]; readonly failed: readonly RawFinding[] }> {
  const applied = rules.filter((rule) => rule.checkRow && applies(rule, input));
  const rulesFor = sortOut(applied.map((rule) => ({ rule, input: withOptions(rule, input) })));
  const before = memory.leftAt<JudgedRows>('judged rows', input.table.id);
  const known = before?.input === input && before.rules === rules ? before : undefined;
  const found: RowFindings[] = [];
  for (let index = 0; index < indicators.length; index++) {
    if (index % ROWS_A_STEP === 0) yield;
    const facts = indicators[index] as IndicatorFacts;
    const same = known?.indicators[index] === facts ? known.found[index] : undefined;
    found.push(same ?? judgeRow(rulesFor(facts), facts));
  }
  memory.leave('judged rows', input.table.id, { rules, input, indicators, found } satisfies JudgedRows);
  const failures = new Map(found.flatMap((row) => (row.failures.size > 0 ? [...row.failures] : [])));
  if (failures.size === 0) return { byRow: found.map(({ findings }) => findings), failed: [] };
  const gone = new Set([...failures.keys()].map(({ id }) => id));
  return {
    byRow: found.map(({ findings }) => findings.filter(({ rule }) => !gone.has(rule))),
    failed: [...failures].map(([rule, error]) => internalError(rule, input, error)),
  };
}

/** A rule with what it sees besides the row. */
interface Applied {
  readonly rule: Rule;
  readonly input: RowInput;
}

function judgeRow(rules: readonly Applied[], facts: IndicatorFacts): RowFindings {
  const findings: RawFinding[] = [];
  let failures = NO_FAILURES;
  let current: Applied;
  const add = (report: Report): void => void findings.push(toFinding(current.rule, current.input, report, facts));
  for (const applied of rules) {
    const { rule, input } = (current = applied);
    try {
      rule.checkRow?.(facts, input, add);
    } catch (error) {
      failures = new Map([...failures, [rule, error]]);
    }
  }
  return { findings: findings.length > 0 ? findings : NOTHING, failures };
}

/** Which of the rules look at a row: the same ones for all rows of a category. */
function sortOut(rules: readonly Applied[]): (facts: IndicatorFacts) => readonly Applied[] {
  const known = new Map<string, readonly Applied[]>();
  return (facts) => {
    const key = `${facts.category} ${facts.isFiller} ${facts.name === ''}`;
    let concerned = known.get(key);
    if (!concerned) known.set(key, (concerned = rules.filter(({ rule }) => concerns(rule, facts))));
    return concerned;
  };
}

function concerns(rule: Rule, facts: IndicatorFacts): boolean {
  const { categories, includesFillers, includesUnnamed } = rule.meta;
  if ((facts.isFiller && !includesFillers) || (facts.name === '' && !includesUnnamed)) return false;
  return !categories || (facts.category !== null && categories.includes(facts.category));
}
