import { splitFormula, translateParts, type FormulaParts } from '../core/sheet/formula-references';
import { isFormula } from '../core/sheet/formulas';
import type { CellPosition } from '../core/sheet/snapshot';
import { unreadable } from './file-kind';
import { MAX_XML_BYTES } from './package';
import type { Attributes } from './xml-scopes';
import { decodeEscapes } from './xml-text';

/** Stands for a formula whose words nobody asks for. */
const SOME_FORMULA = '=?';

/** A formula that the cells below or beside it share. */
interface Shared {
  readonly parts: FormulaParts;
  readonly place: CellPosition;
}

/** The formulas of a sheet's cells, as they stand there; shared ones are taken apart once. */
export class CellFormulas {
  private readonly shared = new Map<string, Shared>();

  /**
   * @param words whether they are asked for; if not, all but constants (=64) are "=?"
   * @param left characters that shared formulas may come to
   */
  constructor(
    private readonly words: boolean,
    private left = MAX_XML_BYTES,
  ) {}

  /**
   * The formula with its "=".
   *
   * @param attributes of the <f>
   * @param written its words; none where the cell shares those of another
   * @throws UserError `too-large` where shared formulas would fill the memory
   */
  read(attributes: Attributes, written: string, place: CellPosition): string | undefined {
    const { t: type = 'normal', si: group = '' } = attributes;
    const text = decodeEscapes(written);
    if (!this.words) {
      if (type !== 'normal') return SOME_FORMULA;
      return text && (isFormula(`=${text}`, '') ? SOME_FORMULA : `=${text}`);
    }
    if (type === 'dataTable') return `=TABLE(${inputCells(attributes)})`;
    if (type !== 'shared') return text && `=${text}`;
    if (text === '') return this.follow(this.shared.get(group), place);
    this.shared.set(group, { parts: splitFormula(text), place });
    return `=${text}`;
  }

  private follow(shared: Shared | undefined, { row, column }: CellPosition): string | undefined {
    if (!shared) return undefined;
    const formula = translateParts(shared.parts, row - shared.place.row, column - shared.place.column);
    this.left -= formula.length;
    if (this.left < 0) throw unreadable.tooLarge();
    return `=${formula}`;
  }
}

/** What a data table puts its rows and columns into, as Excel shows it: a row's input first. */
function inputCells({ r1 = '', r2 = '', dt2D: both, dtr: inRow }: Attributes): string {
  if (both === '1' || both === 'true') return `${r1},${r2}`;
  return inRow === '1' || inRow === 'true' ? `${r1},` : `,${r1}`;
}
