import { isPunctual } from '../indicators/time';
import { TARGET_RULES } from '../rules/target-rules';
import type { Ask, Phrasings, Purpose } from '../rules/phrasings';
import type { IndicatorRow } from '../reading/model';
import type { TableNeeds } from './table-needs';

/** The purposes in a few words for the user. */
export const PURPOSE_TEXTS: Readonly<Record<Purpose, string>> = {
  same: '同一内容的规范指标',
  instead: '改用这一类的指标',
  add: '补充指标',
  wording: '参照标准表述填写',
};

/** How standard phrasings answer the findings of a rule; null where no other wording would help, as with results. */
export function phrasingsOf(rule: string): Phrasings | null {
  return TARGET_RULES.find(({ id }) => id === rule)?.meta.phrasings ?? null;
}

/** What would help with a finding of the rule on the row; null for a finding about the whole table. */
export function asksFor(rule: string, row: IndicatorRow | null, needs: TableNeeds): readonly Ask[] {
  const name = row?.cells.name?.text ?? '';
  const missing = [...needs.gaps].flatMap(([level2, gap]) => (gap === 'missing' ? [level2] : []));
  const context = { name, own: row?.level2Key ?? null, isPunctual: isPunctual(name), missing };
  return phrasingsOf(rule)?.asks(context) ?? [];
}
