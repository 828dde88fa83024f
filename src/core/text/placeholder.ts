import { DAY, MONTH, YEAR } from '../vocabulary/date-words';
import { FILLER_NAMES } from '../vocabulary/form-words';
import { GREAT_UNIT_SIGNS } from '../vocabulary/money-units';
import { ORDINAL_NUMERALS } from '../vocabulary/numerals';
import * as words from '../vocabulary/placeholders';
import { pattern, patternAnyCase } from './pattern';

const HAN = /\p{Script=Han}/u;
const SIGNS = pattern`\*{2,}|[×✕✖]{2,}|(?<![A-Za-z0-9])[XxＸｘ]{2,20}(?![A-Za-z0-9])|(?<![\d${words.DIGITS_BEFORE_CIRCLES}])[${words.CIRCLES}]{2,}|[□△▲_＿]{2,}|TB[CD](?![A-Za-z])|20[XxＸｘ×*＊]{2}`;
const PENDING = pattern`(?<!${words.NOT_PENDING_BEFORE})${words.PENDING}(?:${words.PENDING_DEEDS}(?!${HAN})|.{1,6}${words.LATER}${words.DECIDED_LATER}$)`;
const REQUESTS = pattern`${words.OPEN_WORDS}|${words.AS_IT_IS}${words.FILL_ENDS}$|\(${words.OMITTED}\)|（${words.OMITTED}）`;
const BRACKETS = pattern`\{[^{}]{0,12}\}|【[^【】]{0,6}${words.MARKED_VERBS}[^【】]{0,6}】|[\(\[（]${words.REQUESTS}?${words.BRACKET_VERBS}[^\(\)\[\]（）]{0,10}[\)\]）]`;
/** X年, ×人. */
const IN_NUMBERS = pattern`(?<![\dA-Za-z${words.DIGITS_BEFORE_CIRCLES}])[×✕XＸ${words.CIRCLES}][${YEAR}${MONTH}${DAY}]|(?<=${HAN})[×✕](?=[${words.COUNTED_THINGS}](?!\d))`;

/** Unfinished tokens inside a text. */
export const PLACEHOLDER = pattern`${SIGNS}|${PENDING}|${REQUESTS}|${BRACKETS}|${IN_NUMBERS}`;

/** Signs without which there is no {@link PLACEHOLDER}: most texts hold none of them, and are spared the long pattern. */
export const PLACEHOLDER_HINT = pattern`[*＊×✕✖XxＸｘ□△▲_＿\{【T${words.CIRCLES}${words.HINT_SIGNS}]`;

/** A text that is nothing but a placeholder. */
export const ONLY_PLACEHOLDER = pattern`^(?:[….·⋯]{1,12}|[*×XxＸ□?？${words.CIRCLES}]{1,8}|${FILLER_NAMES}[\dNn${ORDINAL_NUMERALS}]{1,3}[:：]?[….]{0,6}|${words.OMITTED})$`;

/** A sign where a target's number should stand: ≥×人, X次, （ ）%, ?. A lone × or √ may answer a question. */
export const NUMBER_PLACEHOLDER = patternAnyCase`^(?:(?:[≥≤=><≧≦]|${words.BOUND_WORDS})+(?:[*×✕X□?${words.CIRCLES}]{1,4}|\(\))(?:[%‰]|${HAN}{1,3})?|(?:[*×✕X□?${words.CIRCLES}]|\(\))(?:[%‰]|[${GREAT_UNIT_SIGNS}]?${words.NUMBER_UNITS})|[*?□]{1,4})$`;
