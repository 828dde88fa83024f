import type { CellPosition } from '../../core/sheet/snapshot';
import { SCRIPTS, hasExcelApi } from './requirement-sets';
import { runRead } from './run';

/** Nobody reads a warning about more cells than this. */
const MOST_CELLS = 200;

/** What a font says of each cell; of what differs within the cell Excel says nothing. */
const FONT = ['name', 'size', 'bold', 'italic', 'underline', 'color'] as const;
const NEWER = ['strikethrough', 'subscript', 'superscript'] as const;

/**
 * Those of the cells in which only a part of the text is bold, red, raised …: writing to them makes all of it alike, and
 * Excel lets nobody put it back. One round trip.
 *
 * @throws UserError
 */
export async function partlyFormatted(sheetId: string, cells: readonly CellPosition[]): Promise<CellPosition[]> {
  if (cells.length === 0) return [];
  return runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const knowsScripts = hasExcelApi(SCRIPTS);
    const asked = cells.slice(0, MOST_CELLS).map((cell) => {
      return { cell, font: loadFont(sheet.getCell(cell.row, cell.column), knowsScripts) };
    });
    await context.sync();
    const traits = knowsScripts ? [...FONT, ...NEWER] : FONT;
    return asked.filter(({ font }) => traits.some((trait) => isMixed(font[trait]))).map(({ cell }) => cell);
  });
}

function loadFont({ format: { font } }: Excel.Range, knowsScripts: boolean): Excel.RangeFont {
  font.load('name,size,bold,italic,underline,color');
  if (knowsScripts) font.load('strikethrough,subscript,superscript');
  return font;
}

/** Typed as always there. */
function isMixed(trait: unknown): boolean {
  return trait === null || trait === '';
}
