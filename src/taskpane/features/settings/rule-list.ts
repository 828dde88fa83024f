import type { Rule } from '../../../core/rules/define-rule';

/** The rules whose title, reason or id holds every word of the search, in the order given. */
export function findRules(rules: readonly Rule[], search: string): Rule[] {
  const words = search.trim().toLowerCase().split(/\s+/u);
  return rules.filter(({ id, meta }) => {
    const text = `${id} ${meta.title} ${meta.reason} ${meta.dimension}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** "100、90" → [100, 90]; `null` when one of the parts is no number above 0. */
export function readTotals(text: string): number[] | null {
  const totals = text
    .split(/[、，,；;\s]+/u)
    .filter(Boolean)
    .map(Number);
  return totals.length > 0 && totals.every((total) => total > 0 && Number.isFinite(total)) ? totals : null;
}

/** "30" → 30; `null` for anything but a whole number within the limits. */
export function readWhole(text: string, from: number, to: number): number | null {
  const number = /^\s*\d+\s*$/u.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : null;
}

/** As {@link readWhole}; where the least one is no whole number (0.01), none has to be. */
export function readNumber(text: string, from: number, to: number): number | null {
  if (Number.isInteger(from)) return readWhole(text, from, to);
  const number = /^\s*\d+(?:\.\d+)?\s*$/u.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : null;
}
