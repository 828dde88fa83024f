import { budgetYear, formYears } from './form-year';

test.each([
  ['2026-01-05', 2026],
  ['2026-07-31', 2026],
  ['2026-08-01', 2027],
  ['2026-12-31', 2027],
])('a table started on %s is for %i', (day, year) => {
  const today = new Date(`${day}T12:00:00`);
  expect(budgetYear(today)).toBe(year);
  expect(formYears(today)).toContain(year);
});
