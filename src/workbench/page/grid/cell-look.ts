import type { CSSProperties } from 'react';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { BorderLine, CellBorders, CellStyle, FontStyle } from '../../../files/workbook-data';
import type { OverlayLook } from '../../model';
import { fontPixels } from './text-height';

/** Fonts that have Chinese letters on Windows, Mac and Linux, for a font of the file that is not installed. */
const CHINESE_FONTS = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LINE_STYLES: Readonly<Record<BorderLine['weight'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  dotted: '1px dotted',
};

const ALIGNMENTS = {
  horizontal: { left: 'left', center: 'center', right: 'right', justify: 'justify' } as Record<string, string>,
  vertical: { top: 'flex-start', center: 'center', bottom: 'flex-end' } as Record<string, string>,
};

/** Grid lines show right of and below a cell; the sides above and left belong to the neighbours. */
const GRID_LINE = '1px solid var(--grid-line)';
const NO_LINE = '1px solid transparent';

function line(border: BorderLine | undefined, otherwise: string): string {
  return border ? `${LINE_STYLES[border.weight]} ${border.color}` : otherwise;
}

/** Numbers stand right, texts left, the rest in the middle, where the cell does not say otherwise. */
function alignment(style: CellStyle | undefined, value: CellValue): string {
  const chosen = style?.horizontal && ALIGNMENTS.horizontal[style.horizontal];
  if (chosen) return chosen;
  return typeof value === 'number' ? 'right' : typeof value === 'string' ? 'left' : 'center';
}

/** The letters of a cell, as CSS. */
export function fontLook(font: FontStyle | undefined): CSSProperties {
  return {
    color: font?.color,
    fontFamily: font?.name ? `'${font.name.replaceAll("'", '')}', ${CHINESE_FONTS}` : CHINESE_FONTS,
    fontSize: fontPixels(font),
    fontWeight: font?.bold ? 'bold' : undefined,
    fontStyle: font?.italic ? 'italic' : undefined,
    textDecoration: font?.underline ? 'underline' : undefined,
  };
}

/** What a conditional format makes of a cell's looks. */
export function overlayLook(overlay: OverlayLook | undefined): CSSProperties {
  return {
    ...(overlay?.fill !== undefined && { background: overlay.fill }),
    ...(overlay?.fontColor !== undefined && { color: overlay.fontColor }),
    ...(overlay?.bold && { fontWeight: 'bold' }),
  };
}

/**
 * A cell's looks as CSS.
 *
 * @param borders the cell's own, or those around its merged area
 */
export function cellLook(style: CellStyle | undefined, value: CellValue, borders?: CellBorders): CSSProperties {
  return {
    ...fontLook(style?.font),
    borderTop: line(borders?.top, NO_LINE),
    borderLeft: line(borders?.left, NO_LINE),
    borderRight: line(borders?.right, GRID_LINE),
    borderBottom: line(borders?.bottom, GRID_LINE),
    background: style?.fill,
    textAlign: alignment(style, value) as CSSProperties['textAlign'],
    alignItems: ALIGNMENTS.vertical[style?.vertical ?? 'bottom'] ?? 'center',
    whiteSpace: style?.wrap ? 'pre-wrap' : 'pre',
  };
}
