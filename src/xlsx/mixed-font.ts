import type { CellValue as FileValue, Font } from 'exceljs';
import type { CellData, FontTrait } from '../files/workbook-data';

/** What a run of text says of its font; a run without a font of its own has the cell's. */
const TRAITS: Readonly<Record<FontTrait, (font: Partial<Font>) => unknown>> = {
  name: ({ name }) => name,
  size: ({ size }) => size,
  bold: ({ bold }) => bold ?? false,
  italic: ({ italic }) => italic ?? false,
  underline: ({ underline }) => Boolean(underline),
  color: ({ color }) => color?.argb ?? color?.theme,
  superscript: ({ vertAlign }) => vertAlign === 'superscript',
  subscript: ({ vertAlign }) => vertAlign === 'subscript',
  strikethrough: ({ strike }) => strike ?? false,
};

/** In what the runs of a text differ, so far as one can tell without the cell's own font. */
export function mixedFont(value: FileValue | undefined): Pick<CellData, 'mixedFont'> {
  if (typeof value !== 'object' || value === null || !('richText' in value)) return {};
  const fonts = value.richText.map(({ font }) => font ?? {});
  const mixed = (Object.keys(TRAITS) as FontTrait[]).filter((trait) => {
    return new Set(fonts.map(TRAITS[trait])).size > 1;
  });
  return mixed.length > 0 ? { mixedFont: mixed } : {};
}
