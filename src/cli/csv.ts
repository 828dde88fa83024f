export type CsvValue = string | number | null;

/** Without it Excel takes the text for the computer's own encoding, and Chinese turns into gibberish. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What Excel would take for a formula, blanks in front or not; Chinese Excel takes the full-width signs as well. What
 * stands in a table that somebody sent must not run on the computer of the one who collects it.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The rows as a CSV text that Excel opens by a double click. */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(',')).join('\r\n');
}
