/** Budgets of the next year are drawn up from this month on (0-based: August). */
const DRAWN_UP_FROM = 7;

/** The year that a table started on this day is most likely for. */
export function budgetYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= DRAWN_UP_FROM ? 1 : 0);
}

/** The years to choose from: late additions to earlier budgets are still drawn up. */
export function formYears(today: Date): number[] {
  const year = budgetYear(today);
  return [year + 1, year, year - 1, year - 2];
}
