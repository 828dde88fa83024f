import { pattern } from '../text/pattern';
import * as words from '../vocabulary/basis-words';
import { YEAR } from '../vocabulary/date-words';

const CLASS = pattern`${words.BASIS_CLASSES}${words.BASIS_KINDS}`;
/** Cells that say which class a standard belongs to. */
export const CLASSIFYING_BASIS = pattern`^${CLASS}(?:[、,\/${words.BASIS_LINKS}]${CLASS})*$`;

/** Texts that name a document, a standard or history. */
export const SPECIFIC_BASIS = pattern`《|〔|\[\d|${words.SPECIFIC_BASES}|[${words.RECENT}${words.YEARS_AGO}][${words.FEW_NUMERALS}\d]${YEAR}`;

/** Notes and explanations that tell a basis. */
export const TOLD_BASIS = pattern`《|〔|${words.TOLD_BASES}|${words.RECENT}[${words.FEW_NUMERALS}\d]${YEAR}`;
