/** Settings of version 0.1 that are options of rules now. */
const OPTIONS: Readonly<Record<string, readonly [rule: string, option: string]>> = {
  laxFavourable: ['lax-threshold', 'favourable'],
  laxAdverse: ['lax-threshold', 'adverse'],
  weightTotals: ['score-total', 'totals'],
};

/**
 * Settings as this version knows them, from those of version 0.1. Own totals counted with `weightScheme` 'own' only; the
 * other schemes were all the same. `moneyDecimals` changed nothing and is left behind.
 */
export function carryOver(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const known = isRecord(stored.options) ? stored.options : {};
  const options: Record<string, unknown> = { ...known };
  let isFormer = false;
  for (const [former, [rule, option]] of Object.entries(OPTIONS)) {
    const value = stored[former];
    if (value === undefined || (former === 'weightTotals' && stored.weightScheme !== 'own')) continue;
    const own = options[rule];
    // what this version has stored is later
    options[rule] = isRecord(own) ? { [option]: value, ...own } : { [option]: value };
    isFormer = true;
  }
  return isFormer ? { ...stored, options } : stored;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
