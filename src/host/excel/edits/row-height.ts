/** Where a text has to find room: how wide a cell is, in points, and how it writes. */
export interface TextRoom {
  readonly width: number;
  readonly fontSize: number;
  readonly wraps: boolean;
}

/** Excel makes no row higher. */
const MOST_POINTS = 409;

/** What Excel gives a line of the usual fonts, for each point of the font's size; and a row, besides its lines. */
const LINE = 15 / 11;
const MARGIN = 3;

/** Between a cell's edge and its text, left and right together. */
const PADDING = 4;

/** Chinese letters are as wide as high; others, on average, half of it. */
const WIDE = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u2460-\u24FF]/;
const NARROW = 0.55;

/** Signs that never begin a line: the letter in front of them goes down with them. */
const NEVER_FIRST = /[，。、；：？！）》”’】〉」』％%,.;:?!)\]]/;

/** What a cell is taken to have whose letters differ in size. */
const USUAL_SIZE = 11;

/** Asks for the room that texts have in a cell; the returned function gives it once the context has synced. */
export function loadTextRoom({ format }: Excel.Range): () => TextRoom {
  const { font } = format;
  format.load('columnWidth,wrapText');
  font.load('size');
  return () => {
    const { columnWidth: width, wrapText: wraps } = format;
    return { width, wraps, fontSize: font.size || USUAL_SIZE };
  };
}

/** A row's height, in points, in which a text can be read; estimated, since only Excel knows its fonts. */
export function heightFor(text: string, { width, fontSize, wraps }: TextRoom): number {
  // in a hidden column, or where lines are not broken, no height shows more
  const perLine = width > PADDING && wraps ? (width - PADDING) / fontSize : Infinity;
  const lines = text.split(/\r\n|\r|\n/).reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return Math.min(MOST_POINTS, Math.ceil((wraps ? lines : 1) * fontSize * LINE) + MARGIN);
}

/** @param perLine how many letters as wide as high a line takes */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  let before = 0;
  for (const letter of text) {
    const width = WIDE.test(letter) ? 1 : NARROW;
    used += width;
    if (used > perLine) {
      lines += 1;
      used = NEVER_FIRST.test(letter) ? before + width : width;
    }
    before = width;
  }
  return lines;
}
