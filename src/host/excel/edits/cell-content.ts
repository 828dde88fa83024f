/** What a cell held before it was written to: enough to put it back. */
export interface CellContent {
  /** The formula with its "=", or the constant. */
  readonly formula: string | number | boolean;
  readonly value: string | number | boolean;
  readonly text: string;
  readonly numberFormat: string;
}

/** A value to write, and the number format to set before it; null leaves the format alone. */
export interface Writing {
  readonly numberFormat: string | null;
  readonly value: string | number | boolean;
}

const TEXT_FORMAT = '@';

/** What Excel takes for a formula, or for the mark that makes a text. */
const FORMULA_START = /^[=+\-@']/;

/**
 * The ways to write a text so that it reads back as it is, the least intrusive first. A plain number stays a number.
 * What starts like a formula gets the apostrophe that Excel does not show.
 */
export function waysToWrite(text: string, before: CellContent): readonly Writing[] {
  const plain: Writing = { numberFormat: null, value: text };
  const quoted: Writing = { numberFormat: before.numberFormat, value: `'${text}` };
  // a text cell takes everything as it comes
  if (text === '' || before.numberFormat === TEXT_FORMAT) return [plain, quoted];
  return FORMULA_START.test(text) ? [quoted, { numberFormat: TEXT_FORMAT, value: text }] : [plain, quoted];
}

/** How to put a cell back: formulas as formulas, texts as texts even if they look like numbers. */
export function wayToRestore({ formula, value, numberFormat }: CellContent): Writing {
  const isText = typeof value === 'string' && formula === value && value !== '';
  const couldChange = FORMULA_START.test(String(value)) || /\d|^(?:true|false)$/i.test(String(value));
  const needsQuote = isText && couldChange && numberFormat !== TEXT_FORMAT;
  return { numberFormat, value: needsQuote ? `'${value}` : formula };
}

/**
 * Whether a cell shows a text. A number that does not fit its column shows as "###"; line ends may come back in
 * another form.
 */
export function shows(shown: string, wanted: string): boolean {
  return shown === wanted || unifyLines(shown) === unifyLines(wanted) || (/^#+$/.test(shown) && wanted !== '');
}

function unifyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
