import type { CellLink } from '../../model';
import { hostError } from '../host-error';
import type { Property } from '../host-object';
import type { RangeTarget } from '../range-target';

/** What the add-in sets: places in the workbook only. */
interface Hyperlink {
  readonly documentReference: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Links look like links, in the style that Excel has for them. */
const LINK_FONT = { color: '#0563C1', underline: true };

function readHyperlink(value: unknown): Hyperlink {
  const link = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { documentReference, screenTip = '', textToDisplay, ...others } = link;
  if (Object.keys(others).length > 0) throw hostError('ApiNotAvailable', 'Range.hyperlink to another document');
  if (typeof documentReference !== 'string' || typeof screenTip !== 'string') throw hostError('InvalidArgument');
  if (textToDisplay !== undefined && typeof textToDisplay !== 'string') throw hostError('InvalidArgument');
  return { documentReference, screenTip, ...(textToDisplay !== undefined && { textToDisplay }) };
}

/** `Range.hyperlink`, for single cells. */
export const hyperlinkProperty: Property<RangeTarget> = {
  get: ({ sheet, range }) => {
    const link = sheet.extras.links.find(({ cell }) => cell.row === range.top && cell.column === range.left);
    return link ? { documentReference: link.target, screenTip: link.tip } : null;
  },
  set: ({ tracked, range }, value, session) => {
    const { documentReference, screenTip = '', textToDisplay } = readHyperlink(value);
    if (range.top !== range.bottom || range.left !== range.right) {
      throw hostError('ApiNotAvailable', 'Range.hyperlink of several cells');
    }
    const cell = { row: range.top, column: range.left };
    const link: CellLink = { cell, target: documentReference, tip: screenTip };
    session.model.editSheet(
      tracked.sheetId,
      (editor) => {
        if (textToDisplay !== undefined) editor.type(cell, textToDisplay);
        editor.setStyle(range, { font: LINK_FONT });
        editor.changeExtras((extras) => ({ ...extras, links: [...extras.links.filter(elsewhere(cell)), link] }), true);
      },
      'addin',
    );
  },
};

function elsewhere({ row, column }: CellLink['cell']): (link: CellLink) => boolean {
  return ({ cell }) => cell.row !== row || cell.column !== column;
}
