import { readColor } from './color-view';
import { resolveColor, type FileColor, type Palette } from './colors';
import type { FontStyle, FontTrait } from './workbook-data';
import type { Attributes } from './xml-scopes';

/** A font as a file writes it, of a cell or of a run of its text. */
export interface FileFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** "superscript" or "subscript". */
  raised?: string;
  color?: FileColor;
}

/** <b/> and <b val="1"/> are bold, <b val="0"/> is not. */
function isOn(value = '1'): boolean {
  return value !== '0' && value !== 'false' && value !== 'none';
}

/** Takes over what one element inside of <font> or <rPr> says. */
export function takeFontElement(font: FileFont, name: string, attributes: Attributes): void {
  const { val } = attributes;
  if (name === 'name' || name === 'rFont') font.name = val;
  else if (name === 'sz') font.size = parseFloat(val ?? '') || undefined;
  else if (name === 'b') font.bold = isOn(val);
  else if (name === 'i') font.italic = isOn(val);
  else if (name === 'u') font.underline = isOn(val);
  else if (name === 'strike') font.strikethrough = isOn(val);
  else if (name === 'vertAlign') font.raised = val;
  else if (name === 'color') font.color = readColor(attributes);
}

/** Drops what is undefined; undefined when nothing is left. */
export function compact<T extends object>(record: T): T | undefined {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return kept.length ? (Object.fromEntries(kept) as T) : undefined;
}

/** The font of a cell; undefined when it says nothing. */
export function fontStyle(font: FileFont, palette: Palette): FontStyle | undefined {
  const color = resolveColor(font.color, palette);
  return compact({
    name: font.name || undefined,
    size: font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: font.underline || undefined,
    color: color === '#000000' ? undefined : color,
  });
}

/** What a run of text says of its font; a run without a font of its own has the cell's. */
const TRAITS: Readonly<Record<FontTrait, (font: FileFont) => unknown>> = {
  name: ({ name }) => name,
  size: ({ size }) => size,
  bold: ({ bold }) => bold ?? false,
  italic: ({ italic }) => italic ?? false,
  underline: ({ underline }) => underline ?? false,
  color: ({ color }) => color?.argb ?? color?.theme ?? (color && `i${color.indexed}`),
  superscript: ({ raised }) => raised === 'superscript',
  subscript: ({ raised }) => raised === 'subscript',
  strikethrough: ({ strikethrough }) => strikethrough ?? false,
};

/** In what the runs of a text differ, so far as one can tell without the cell's own font; undefined for nothing. */
export function mixedTraits(fonts: readonly FileFont[]): readonly FontTrait[] | undefined {
  if (fonts.length < 2) return undefined;
  const mixed = (Object.keys(TRAITS) as FontTrait[]).filter((trait) => new Set(fonts.map(TRAITS[trait])).size > 1);
  return mixed.length > 0 ? mixed : undefined;
}
