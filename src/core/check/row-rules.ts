import type { IndicatorFacts } from '../indicator/facts';
import type { RowInput, Rule } from '../rules/define-rule';
import type { Steps } from '../steps';
import { applies, internalError, toFinding, type RawFinding } from './to-finding';

/** What the row rules found on one row. */
interface RowFindings {
  readonly input: RowInput;
  readonly rules: readonly Rule[];
  readonly findings: readonly RawFinding[];
  readonly failures: ReadonlyMap<Rule, unknown>;
}

const NO_FAILURES: ReadonlyMap<Rule, unknown> = new Map();
const ROWS_A_STEP = 50;

/** Rows that were judged before: as long as neither they nor what stands around them changes, the findings stand. */
const judged = new WeakMap<IndicatorFacts, RowFindings>();

/**
 * Runs the rules that look at one row at a time. A rule that throws says nothing on this table but that it failed; the
 * others still run.
 *
 * @returns per row, in the order given, what was found there, the same list as before where nothing has changed; and
 *   one finding for each rule that failed
 */
export function* runRowRules(
  rules: readonly Rule[],
  input: RowInput,
  indicators: readonly IndicatorFacts[],
): Steps<{ readonly byRow: readonly (readonly RawFinding[])[]; readonly failed: readonly RawFinding[] }> {
  const active = rules.filter((rule) => rule.checkRow && applies(rule, input));
  const byRow: (readonly RawFinding[])[] = [];
  const failures = new Map<Rule, unknown>();
  for (const [index, facts] of indicators.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    let known = judged.get(facts);
    if (known?.input !== input || known.rules !== rules) {
      known = { input, rules, ...judgeRow(active, input, facts) };
      judged.set(facts, known);
    }
    byRow.push(known.findings);
    for (const [rule, error] of known.failures) if (!failures.has(rule)) failures.set(rule, error);
  }
  if (failures.size === 0) return { byRow, failed: [] };
  const gone = new Set([...failures.keys()].map(({ id }) => id));
  return {
    byRow: byRow.map((findings) => findings.filter(({ rule }) => !gone.has(rule))),
    failed: [...failures].map(([rule, error]) => internalError(rule, input, error)),
  };
}

function judgeRow(
  rules: readonly Rule[],
  input: RowInput,
  facts: IndicatorFacts,
): Pick<RowFindings, 'findings' | 'failures'> {
  const findings: RawFinding[] = [];
  let failures = NO_FAILURES;
  for (const rule of rules) {
    if (!concerns(rule, facts)) continue;
    try {
      rule.checkRow?.(facts, input, (report) => findings.push(toFinding(rule, input, report, facts)));
    } catch (error) {
      failures = new Map([...failures, [rule, error]]);
    }
  }
  return { findings, failures };
}

function concerns(rule: Rule, facts: IndicatorFacts): boolean {
  const { categories, includesFillers } = rule.meta;
  if (facts.isFiller && !includesFillers) return false;
  return !categories || (facts.category !== null && categories.includes(facts.category));
}
