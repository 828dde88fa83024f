import type { IndicatorFacts } from '../indicators/facts';
import type { Report, RowInput, Rule } from '../rules/define-rule';
import { internalError, toFinding, withOptions, type RawFinding } from './to-finding';

const NOTHING: readonly RawFinding[] = [];

/** A rule with what it sees besides the row. */
interface Applied {
  readonly rule: Rule;
  readonly input: RowInput;
}

/**
 * Runs the rules that look at one row at a time. A rule that throws says nothing on this table but that it failed; the
 * others still run.
 */
export class RowRules {
  private readonly byKind = new Map<string, readonly Applied[]>();
  private readonly failures = new Map<Rule, unknown>();
  private readonly found: (readonly RawFinding[])[] = [];
  private readonly rules: readonly Applied[];

  /** @param rules that apply to the table */
  constructor(
    rules: readonly Rule[],
    private readonly input: RowInput,
  ) {
    const applied = rules.filter((rule) => rule.checkRow);
    this.rules = applied.map((rule) => ({ rule, input: withOptions(rule, input) }));
  }

  /**
   * Judges the next row.
   *
   * @param places the row with the targets of further places: of what is wrong in several of them, the first is told
   */
  judge(facts: IndicatorFacts, places: readonly IndicatorFacts[] = []): void {
    const own = this.findingsOf(facts);
    const found = [...own];
    for (const place of places) {
      for (const each of this.findingsOf(place)) if (!found.some(({ rule }) => rule === each.rule)) found.push(each);
    }
    this.found.push(places.length === 0 ? own : found);
  }

  private findingsOf(facts: IndicatorFacts): readonly RawFinding[] {
    let findings: RawFinding[] | null = null;
    for (const { rule, input } of this.rulesFor(facts)) {
      const add = (report: Report): void => void (findings ??= []).push(toFinding(rule, input, report, facts));
      try {
        rule.checkRow?.(facts, input, add);
      } catch (error) {
        this.failures.set(rule, error);
      }
    }
    return findings ?? NOTHING;
  }

  /** What was found on each row, in the order they were judged, and one finding for each rule that failed. */
  result(): { readonly byRow: readonly (readonly RawFinding[])[]; readonly failed: readonly RawFinding[] } {
    const { failures, found, input } = this;
    if (failures.size === 0) return { byRow: found, failed: [] };
    const gone = new Set([...failures.keys()].map(({ id }) => id));
    return {
      byRow: found.map((findings) => findings.filter(({ rule }) => !gone.has(rule))),
      failed: [...failures].map(([rule, error]) => internalError(rule, input, error)),
    };
  }

  /** The rules that look at a row: the same ones for all rows of a category. */
  private rulesFor(facts: IndicatorFacts): readonly Applied[] {
    const kind = `${facts.category} ${facts.isFiller} ${facts.name === ''}`;
    let concerned = this.byKind.get(kind);
    if (!concerned) this.byKind.set(kind, (concerned = this.rules.filter(({ rule }) => concerns(rule, facts))));
    return concerned;
  }
}

function concerns(rule: Rule, { category, isFiller, name }: IndicatorFacts): boolean {
  const { categories, includesFillers, includesUnnamed } = rule.meta;
  if ((isFiller && !includesFillers) || (name === '' && !includesUnnamed)) return false;
  return !categories || (category !== null && categories.includes(category));
}
