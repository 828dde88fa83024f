import { isFormula } from '../../../core/sheet/formulas';
import { patternAnyCase } from '../../../core/text/pattern';
import { DATE_AND_TIME_SIGNS } from '../../../core/vocabulary/date-words';

/** What a cell held before it was written to: enough to put it back. */
export interface CellContent {
  /** The formula with its "=", or the constant. */
  readonly formula: string | number | boolean;
  readonly value: string | number | boolean;
  readonly text: string;
  readonly numberFormat: string;
  /** Whether the value is an error like #N/A, and no text that looks like one. */
  readonly isError?: boolean;
  /** Whether another cell's formula fills it. */
  readonly isSpilled?: boolean;
}

/** A value to write, and the number format to set before it; null leaves the format alone. */
export interface Writing {
  readonly numberFormat: string | null;
  readonly value: string | number | boolean;
  /** The number format to set behind it: a formula or number written into a text cell would become a text. */
  readonly formatAfter?: string;
}

/** What is written to a cell, and how. */
export interface Wanted {
  readonly text: string;
  /** Whether it has to be a text, whatever it looks like. */
  readonly isText: boolean;
  /** The ways to write it, the least intrusive first. */
  readonly ways: readonly Writing[];
}

const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** What Excel takes for a formula, an error, or the mark that makes a text; its Chinese edition takes wide signs too. */
const STARTS_OTHERWISE = /^\s*[=+\-@'#＝＋－＠＇]/u;

/**
 * Texts of nothing but what numbers, percentages, amounts, fractions, dates and times are written with, English months
 * and powers of ten among them. Not all of them would be read as such, but no harm is done by saying that they are texts.
 */
const COULD_BE_READ = patternAnyCase`^[\s\p{Nd}.,:\/\(\)%$¥￥€£+\-，．：／（）％－a-z${DATE_AND_TIME_SIGNS}]*$`;

const DIGIT = /\p{Nd}/u;
const LOGICAL = /^\s*(?:true|false)\s*$/iu;

/** A number as a cell without format shows it, exact in a double. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

const MOST_DIGITS = 15;

/** Whether Excel would understand the text as something else if it was typed. */
export function mayBeReRead(text: string): boolean {
  return STARTS_OTHERWISE.test(text) || LOGICAL.test(text) || (DIGIT.test(text) && COULD_BE_READ.test(text));
}

/** Whether the text is a number as a cell without format shows it. */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
}

/**
 * How to write a new text. It stays the text that it is, unless it is a plain number or takes the place of a number, in
 * whose format it is then understood.
 */
export function waysToWrite(text: string, before: CellContent): Wanted {
  const plain: Writing = { numberFormat: null, value: text };
  // a text cell takes everything as it comes
  if (text === '' || before.numberFormat === TEXT_FORMAT)
    return { text, isText: false, ways: [plain, quote(text, before)] };
  if (isReadAsTyped(text, before)) return { text, isText: false, ways: [plain, quote(text, before)] };
  return { text, isText: true, ways: waysToWriteText(text, before) };
}

/** Whether the text means a number or date here, as it would to somebody who types it. */
function isReadAsTyped(text: string, { value, numberFormat }: CellContent): boolean {
  if (STARTS_OTHERWISE.test(text) && !isPlainNumber(text)) return false;
  const hasFormat = typeof value === 'number' || (value === '' && mayBeReRead(text));
  if (hasFormat && numberFormat !== GENERAL) return true;
  return isPlainNumber(text) && !(typeof value === 'string' && isPlainNumber(value.trim()));
}

function waysToWriteText(text: string, before: Pick<CellContent, 'numberFormat'>): readonly Writing[] {
  const asText: Writing = { numberFormat: TEXT_FORMAT, value: text };
  const plain: Writing = { numberFormat: null, value: text };
  return mayBeReRead(text) ? [quote(text, before), asText] : [plain, quote(text, before)];
}

/** With the apostrophe that Excel does not show. */
function quote(text: string, { numberFormat }: Pick<CellContent, 'numberFormat'>): Writing {
  return { numberFormat, value: `'${text}` };
}

/**
 * How to write what another cell holds: a text stays a text, a number or date keeps its value to the last digit and its
 * number format.
 *
 * @param formula the formula as it has to be here; null where there is none, or it cannot go along
 */
export function waysToCopy(source: CellContent, before: CellContent, formula: string | null): Wanted {
  const { text, value, numberFormat } = source;
  if (formula !== null || typeof value !== 'string' || source.isError) {
    return { text, isText: false, ways: [exactly(formula ?? value, numberFormat)] };
  }
  if (before.numberFormat === TEXT_FORMAT) return { text: value, isText: true, ways: [{ numberFormat: null, value }] };
  return { text: value, isText: true, ways: waysToWriteText(value, before) };
}

/** How to put a cell back: formulas as formulas, texts as texts even if they look like numbers. */
export function wayToRestore(content: CellContent): Writing {
  const { formula, value, numberFormat, isError, isSpilled } = content;
  // what fills it comes back by itself
  if (isSpilled) return { numberFormat, value: '' };
  const isText = typeof value === 'string' && formula === value && !isError;
  if (!isText) return exactly(formula, numberFormat);
  const needsQuote = numberFormat !== TEXT_FORMAT && mayBeReRead(value);
  return { numberFormat, value: needsQuote ? `'${value}` : value };
}

function exactly(value: Writing['value'], numberFormat: string): Writing {
  return numberFormat === TEXT_FORMAT && value !== ''
    ? { numberFormat: GENERAL, value, formatAfter: TEXT_FORMAT }
    : { numberFormat, value };
}

/** The formula that the cell holds, single constants like =100% left out. */
export function formulaOf({ formula, value }: CellContent): string | null {
  return isFormula(formula, value) ? formula : null;
}

/**
 * Whether a cell shows a text. A number that does not fit its column shows as "###"; line ends may come back in
 * another form.
 */
export function showsText(shown: string, wanted: string): boolean {
  return shown === wanted || unifyLines(shown) === unifyLines(wanted) || (/^#+$/.test(shown) && wanted !== '');
}

function unifyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
