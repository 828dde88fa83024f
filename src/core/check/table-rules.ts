import type { Rule, TableInput } from '../rules/define-rule';
import { internalError, toFinding, withOptions, type RawFinding } from './to-finding';

/** Runs a rule that looks at a table as a whole. One that throws yields one `internal-error` finding. */
export function runTableRule(rule: Rule, input: TableInput): readonly RawFinding[] {
  const found: RawFinding[] = [];
  try {
    rule.checkTable?.(withOptions(rule, input), (report) => found.push(toFinding(rule, input, report, null)));
  } catch (error) {
    return [internalError(rule, input, error)];
  }
  return found;
}
