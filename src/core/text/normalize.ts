/** Full-width forms U+FF01–U+FF5E lie this far above their ASCII twins. */
const FULL_WIDTH_SHIFT = 0xfee0;

const WHITE_SPACE = /[\s\u200b-\u200f\u2060]+/gu;

const FULL_WIDTH = /[\uff01-\uff5e]/u;
/** What {@link squash} changes; most cells hold nothing of it. */
const SQUASHED = /[\s\u200b-\u200f\u2060\uff01-\uff5e"'“”‘’「」『』]/u;
const EACH_SQUASHED = new RegExp(SQUASHED, 'gu');
/** Full-width signs and what takes their place; quotation marks and white space have nothing. */
const HALF: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 94 }, (_, n) => [String.fromCharCode(0xff01 + n), String.fromCharCode(0x21 + n)]).filter(
    ([, half]) => half !== '"' && half !== "'",
  ),
);

/** Full-width letters, digits and signs as their half-width twins; everything else as it is. */
export function halfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]{1,1000}/gu, halfWidthRun);
}

function halfWidthRun(run: string): string {
  return String.fromCharCode(...Array.from(run, (sign) => sign.charCodeAt(0) - FULL_WIDTH_SHIFT));
}

/** Text without any white space. */
export function withoutSpace(text: string): string {
  return text.replace(WHITE_SPACE, '');
}

/**
 * The form in which texts are compared: half-width, without white space and quotation marks.
 * Two texts with the same squashed form say the same thing.
 */
export function squash(text: string): string {
  return SQUASHED.test(text) ? text.replace(EACH_SQUASHED, (sign) => HALF[sign] ?? '') : text;
}

const OPENING_BRACKET = /[(（[【〔]/u;

/** Squashed, without anything in brackets: "指标值（包含数字）" → "指标值". */
export function withoutBrackets(squashed: string): string {
  if (!OPENING_BRACKET.test(squashed)) return squashed;
  let result = squashed;
  for (let previous = ''; previous !== result;) {
    previous = result;
    result = result.replace(/[(（[【〔][^()（）[\]【】〔〕]*[)）\]】〕]/gu, '');
  }
  return result;
}

/** Text without any of the signs at its end: ("完成。；", "。；") → "完成". */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The lines of a cell joined by a space, for messages. */
export function oneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** At most `length` characters, with … where something was cut. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** A cell that says nothing: empty, white space, or only dashes, slashes and the like. */
export function isBlankText(text: string): boolean {
  return /^[-—–_/\\|~·.。、,，\s]*$/u.test(text);
}
