import { RULES } from './index';

const IDS = RULES.map(({ id }) => id);

it('lists the rules by name, each once', () => {
  expect(IDS).toEqual([...new Set(IDS)].sort());
});

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is silenced by rules that there are', (id, { meta }) => {
  const silencers = (meta.silencedBy ?? []).map(({ rule }) => rule);
  expect(silencers.filter((rule) => rule === id || !IDS.includes(rule))).toEqual([]);
});
