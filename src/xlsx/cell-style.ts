import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { resolveColor, type FileColor, type Palette } from '../files/colors';
import type { BorderLine, BorderWeight, CellBorders, CellStyle, FontStyle } from '../files/workbook-data';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The dashes of Excel that the plain data does not tell apart. */
const SIMILAR_WEIGHTS: Readonly<Record<string, BorderWeight>> = {
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

/** Drops what is undefined; undefined when nothing is left. */
function compact<T extends object>(record: T): T | undefined {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return kept.length ? (Object.fromEntries(kept) as T) : undefined;
}

function readFont(font: Partial<Font> | undefined, palette: Palette): FontStyle | undefined {
  if (!font) return undefined;
  const color = resolveColor(font.color as FileColor | undefined, palette);
  return compact({
    name: font.name,
    size: font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: (font.underline && font.underline !== 'none') || undefined,
    color: color === '#000000' ? undefined : color,
  });
}

function readBorder(border: Partial<Border> | undefined, palette: Palette): BorderLine | undefined {
  if (!border?.style) return undefined;
  const weight = SIMILAR_WEIGHTS[border.style] ?? (border.style as BorderWeight);
  return { weight, color: resolveColor(border.color as FileColor | undefined, palette) ?? '#000000' };
}

function readBorders(borders: Partial<Borders> | undefined, palette: Palette): CellBorders | undefined {
  if (!borders) return undefined;
  return compact(Object.fromEntries(SIDES.map((side) => [side, readBorder(borders[side], palette)])));
}

function readFill(fill: Fill | undefined, palette: Palette): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
  return resolveColor(fill.fgColor as FileColor | undefined, palette);
}

/** The look of a cell as ExcelJS holds it; undefined for the default look. Patterns and gradients count as no fill. */
export function readStyle(style: Partial<Style>, palette: Palette): CellStyle | undefined {
  const { alignment } = style;
  return compact({
    fill: readFill(style.fill, palette),
    font: readFont(style.font, palette),
    borders: readBorders(style.border, palette),
    wrap: alignment?.wrapText || undefined,
    horizontal: alignment?.horizontal,
    vertical: alignment?.vertical === 'middle' ? 'center' : alignment?.vertical,
    locked: style.protection?.locked === false ? false : undefined,
  });
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1)}` };
}

function writeAlignment(style: CellStyle): Partial<Alignment> | undefined {
  return compact({
    horizontal: style.horizontal,
    vertical: style.vertical === 'center' ? 'middle' : style.vertical,
    wrapText: style.wrap,
  });
}

/** The look of a cell for ExcelJS. */
export function writeStyle(style: CellStyle, numberFormat: string | undefined): Partial<Style> {
  const { fill, font, borders, locked } = style;
  const written: Partial<Style> = {
    numFmt: numberFormat,
    alignment: writeAlignment(style),
    fill: fill ? { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } : undefined,
    font: font && { ...font, color: font.color ? argb(font.color) : undefined },
    border:
      borders &&
      Object.fromEntries(
        SIDES.map((side) => [side, borders[side]] as const)
          .filter(([, line]) => line)
          .map(([side, line]) => [side, line && { style: line.weight, color: argb(line.color) }]),
      ),
    protection: locked === false ? { locked } : undefined,
  };
  return compact(written) ?? {};
}
