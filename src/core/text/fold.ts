import { BLOCK_TAGS, ENTITIES, INLINE_TAGS, MISREAD_SIGNS } from '../vocabulary/markup';
import { DROPPED_SIGNS, LISTED_SIGNS, SAME_SIGNS, TWIN_SIGNS, type SignRange } from '../vocabulary/odd-signs';

const inClass = (ranges: readonly SignRange[]): string =>
  ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('');
const ODD = inClass([...DROPPED_SIGNS, ...TWIN_SIGNS, ...LISTED_SIGNS]);

const MISREAD = new RegExp(Object.keys(MISREAD_SIGNS).join('|'), 'gu');
const DROPPED = new RegExp(`[${inClass(DROPPED_SIGNS)}]`, 'u');
const TWIN = new RegExp(`[${inClass(TWIN_SIGNS)}]`, 'u');
const EACH_ODD = new RegExp(`[${ODD}]`, 'gu');
/** A sign that says that {@link fold} may have something to do: most cells hold none. */
const HINT = new RegExp(`[&<\\\\_â¡${ODD}]`, 'u');

/**
 * A cell's text as everybody reads it: signs that nobody sees are gone, look-alikes are the sign they look like, and
 * what was written for a web page or a program is what it stands for (&ge;12<br> → ≥12).
 */
export function fold(text: string): string {
  return HINT.test(text) ? withoutMarkup(foldSigns(text)) : text;
}

/** As {@link fold}, with what was written for a web page or a program as it stands. */
export function foldSigns(text: string): string {
  return text.replace(EACH_ODD, foldSign);
}

function foldSign(sign: string): string {
  if (DROPPED.test(sign)) return '';
  return SAME_SIGNS.get(sign) ?? (TWIN.test(sign) ? sign.normalize('NFKC') : sign);
}

const names = (list: readonly string[]): string => list.join('|');
const BLOCK = new RegExp(`<\\/?(?:${names(BLOCK_TAGS)})(?:\\s[^<>]{0,200})?\\/?>`, 'giu');
const INLINE = new RegExp(`<\\/?(?:${names(INLINE_TAGS)})(?:\\s[^<>]{0,200})?\\/?>`, 'giu');
const ENTITY = new RegExp(
  `&(?:amp;){0,3}(?:(${names(Object.keys(ENTITIES))})|#(\\d{1,7})|#x([\\da-f]{1,6}))(?:;|(?![a-z\\d;]))|` +
    // a reference to a sign in front of its number is known without its end too
    `&(?:amp;){0,3}(ge|le|gt|lt|nbsp)(?=\\d)`,
  'giu',
);
/** Excel's own way to write control signs, and that of programs: _x000D_, \r\n. */
const ESCAPED = /_x00([01][\da-f])_|(?<![\\:])\\([rnt])(?![a-z])/giu;
const LINE_BREAK_CODES: ReadonlySet<string> = new Set(['0A', '0B', '0C', '0D']);

function withoutMarkup(text: string): string {
  return text
    .replace(MISREAD, (sign) => MISREAD_SIGNS[sign] ?? sign)
    .replace(BLOCK, '\n')
    .replace(INLINE, '')
    .replace(ENTITY, (reference, name?: string, decimal?: string, hex?: string, open?: string) => {
      const known = ENTITIES[(name ?? open ?? '').toLowerCase()];
      return known ?? signOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? reference;
    })
    .replace(ESCAPED, (_, code?: string, letter?: string) => {
      if (code === undefined) return letter?.toLowerCase() === 't' ? ' ' : '\n';
      return LINE_BREAK_CODES.has(code.toUpperCase()) ? '\n' : '';
    });
}

function signOf(code: number): string | undefined {
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? foldSigns(String.fromCodePoint(code)) : undefined;
}
