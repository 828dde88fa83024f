/** What stands in the XML of a workbook file where a text cannot stand as it is. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters that no XML may hold. Some programs write them all the same, and Excel drops them on opening the file. */
// eslint-disable-next-line no-control-regex -- those are what it is about
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]+/g;

const NUMBERED = /&#(?:x([\da-f]{1,8})|(\d{1,10}));/gi;

/** "_x000D_": how a workbook file writes a character that XML cannot hold, and an underscore that would look so. */
const ESCAPED = /_x([\da-f]{4})_/gi;

/** What has to be written so: what looks so already (or might, with what follows), control characters, halves of a surrogate pair. */
const TO_ESCAPE =
  // eslint-disable-next-line no-control-regex -- as above
  /_(?=x[\da-f]{4})|[\0-\x08\v\f\r\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gi;

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

function escapeCode(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Takes out of an XML text what an XML reader would refuse the whole file for. Halves of surrogate pairs are kept. */
export function dropForbidden(xml: string): string {
  const clean = xml.replace(FORBIDDEN, '');
  if (!clean.includes('&#')) return clean;
  return clean.replace(NUMBERED, (whole, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (isAllowed(code)) return whole;
    return code >= 0xd800 && code <= 0xdfff ? escapeCode(code) : '';
  });
}

/** The text that an attribute's content stands for. */
export function decodeAttribute(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text as it has to stand between the tags of an XML part. */
export function encodeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text as an XML part means it: "_x000D_" is a carriage return, "_x005F_" an underscore. */
export function decodeEscapes(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** A cell's text as a workbook file has to write it. Reading it gives the same text. */
export function writeEscapes(text: string): string {
  return text.replace(TO_ESCAPE, (character) => escapeCode(character.charCodeAt(0)));
}
