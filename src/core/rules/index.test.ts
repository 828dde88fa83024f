import { RULES } from './index';
import { TARGET_RULES } from './target-rules';

const IDS = RULES.map(({ id }) => id);

it('lists the rules by name, each once', () => {
  expect(IDS).toEqual([...new Set(IDS)].sort());
});

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is silenced by rules that there are', (id, { meta }) => {
  const silencers = (meta.silencedBy ?? []).map(({ rule }) => rule);
  expect(silencers.filter((rule) => rule === id || !IDS.includes(rule))).toEqual([]);
});

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s stands in the registry that it belongs to', (_id, rule) => {
  // what needs a column of results has nothing to say of targets, and is fetched only for tables that have one
  const isOfEvaluation = rule.meta.needs?.includes('actualValue') ?? false;
  expect(TARGET_RULES.includes(rule)).toBe(!isOfEvaluation);
  // standard phrasings are looked for among the rules for targets alone
  expect(isOfEvaluation && rule.meta.phrasings !== undefined).toBe(false);
});
