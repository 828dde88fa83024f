import type { Rule, TableInput } from '../rules/define-rule';
import { internalError, rulesOn, toFinding, withOptions, type RawFinding } from './to-finding';

/** Runs the rules that compare tables (of all sheets given) and sorts their findings by the table they belong to. */
export function runGroupRules(rules: readonly Rule[], inputs: readonly TableInput[]): Map<TableInput, RawFinding[]> {
  const found = new Map<TableInput, RawFinding[]>();
  const add = (input: TableInput, finding: RawFinding) => {
    const list = found.get(input);
    if (list) list.push(finding);
    else found.set(input, [finding]);
  };
  for (const rule of rules) {
    const { checkGroup } = rule;
    const [first] = inputs;
    if (!checkGroup || !first || first.settings.rules[rule.id] === 'off') continue;
    try {
      const eligible = inputs.filter((input) => rulesOn([rule], input).length > 0);
      checkGroup(
        eligible.map((input) => withOptions(rule, input)),
        (input, report) => add(input, toFinding(rule, input, report, null)),
      );
    } catch (error) {
      add(first, internalError(rule, first, error));
    }
  }
  return found;
}
