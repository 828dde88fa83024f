import type { FontStyle } from '../../../files/workbook-data';

/** Space between a cell's edge and its text, left and right together. */
export const CELL_PADDING = 6;
export const LINE_HEIGHT = 1.35;
export const DEFAULT_FONT_POINTS = 11;
const PIXELS_PER_POINT = 4 / 3;

/** Chinese letters are as wide as high; Latin ones, on average, half of it. */
const WIDE = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/g;
const NARROW_EMS = 0.55;

export function fontPixels(font: FontStyle | undefined): number {
  return (font?.size ?? DEFAULT_FONT_POINTS) * PIXELS_PER_POINT;
}

function ems(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide + (text.length - wide) * NARROW_EMS;
}

/** Estimated height of a text, in pixels, in a cell of this width: near enough to see all of it. */
export function textHeight(text: string, width: number, font: FontStyle | undefined): number {
  const size = fontPixels(font);
  const room = Math.max(1, (width - CELL_PADDING) / size);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(ems(line) / room)), 0);
  return Math.ceil(lines * size * LINE_HEIGHT) + 2;
}
