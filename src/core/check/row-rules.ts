import type { IndicatorFacts } from '../indicators/facts';
import type { RuleReport, RowInput, Rule } from '../rules/define-rule';
import { internalError, toFinding, withOptions, type RawFinding } from './to-finding';

const NOTHING: readonly RawFinding[] = [];

/** A rule with what it sees besides the row, and what takes its findings on the row that is being judged. */
interface Applied {
  readonly rule: Rule;
  readonly input: RowInput;
  readonly add: (report: RuleReport) => void;
}

/**
 * Runs the rules that look at one row at a time. A rule that throws says nothing on this table but that it failed; the
 * others still run.
 */
export class RowRules {
  /** Per category and kind of row, see {@link kindOf}. */
  private readonly byKind = new Map<string | null, (readonly Applied[] | undefined)[]>();
  private readonly failures = new Map<Rule, unknown>();
  private readonly rules: readonly Applied[];
  private facts: IndicatorFacts | null = null;
  private findings: RawFinding[] | null = null;

  /** @param rules those that apply to the table; others than row rules are passed over */
  constructor(
    rules: readonly Rule[],
    private readonly input: RowInput,
  ) {
    this.rules = rules.filter(({ checkRow }) => checkRow).map((rule) => this.apply(rule, withOptions(rule, input)));
  }

  /**
   * What the rules say about a row.
   *
   * @param places the row with the targets of further places: of what is wrong in several of them, the first is told
   */
  judge(facts: IndicatorFacts, places: readonly IndicatorFacts[] = []): readonly RawFinding[] {
    const own = this.findingsOf(facts);
    if (places.length === 0) return own;
    const found = [...own];
    for (const place of places) {
      for (const each of this.findingsOf(place)) {
        if (!found.some(({ finding }) => finding.rule === each.finding.rule)) found.push(each);
      }
    }
    return found;
  }

  private findingsOf(facts: IndicatorFacts): readonly RawFinding[] {
    this.facts = facts;
    this.findings = null;
    for (const { rule, input, add } of this.rulesFor(facts)) {
      try {
        rule.checkRow?.(facts, input, add);
      } catch (error) {
        this.failures.set(rule, error);
      }
    }
    return this.findings ?? NOTHING;
  }

  /** One finding for each rule that failed. */
  failed(): readonly RawFinding[] {
    return [...this.failures].map(([rule, error]) => internalError(rule, this.input, error));
  }

  /** What was found on each row, without what rules said that failed. */
  withoutFailed(byRow: readonly (readonly RawFinding[])[]): readonly (readonly RawFinding[])[] {
    if (this.failures.size === 0) return byRow;
    const gone = new Set([...this.failures.keys()].map(({ id }) => id));
    return byRow.map((findings) => findings.filter(({ finding }) => !gone.has(finding.rule)));
  }

  private apply(rule: Rule, input: RowInput): Applied {
    const add = (report: RuleReport): void => {
      (this.findings ??= []).push(toFinding(rule, input, report, this.facts));
    };
    return { rule, input, add };
  }

  /** The rules that look at a row: the same ones for all rows of a category. */
  private rulesFor(facts: IndicatorFacts): readonly Applied[] {
    let kinds = this.byKind.get(facts.category);
    if (!kinds) this.byKind.set(facts.category, (kinds = []));
    return (kinds[kindOf(facts)] ??= this.rules.filter(({ rule }) => concerns(rule, facts)));
  }
}

/** A number that rows have in common which the same rules look at. */
function kindOf({ isFiller, name }: IndicatorFacts): number {
  return (isFiller ? 1 : 0) + (name === '' ? 2 : 0);
}

function concerns(rule: Rule, { category, isFiller, name }: IndicatorFacts): boolean {
  const { categories, includesFillers, includesUnnamed } = rule.meta;
  if ((isFiller && !includesFillers) || (name === '' && !includesUnnamed)) return false;
  return !categories || (category !== null && categories.includes(category));
}
