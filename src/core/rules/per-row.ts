import type { IndicatorFacts } from '../indicator/facts';

/** The same function, which works out each row's answer once. Facts of a row that did not change stay the same object. */
export function perRow<T>(read: (facts: IndicatorFacts) => T): (facts: IndicatorFacts) => T {
  const answers = new WeakMap<IndicatorFacts, { readonly value: T }>();
  return (facts) => {
    const known = answers.get(facts);
    if (known) return known.value;
    const value = read(facts);
    answers.set(facts, { value });
    return value;
  };
}
