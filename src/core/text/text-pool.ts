import { CellText } from './cell-text';

/** More texts than the largest sheets have; they take some tens of megabytes. */
const MAX_TEXTS = 300_000;

const BLANK = new CellText('');

/** The distinct texts of sheets: what was read of one is there again in the next check. */
export class TextPool {
  private readonly texts = new Map<string, CellText>();

  /** @param keyOf what tells one text from another: the text itself. Tests show that nothing less will do. */
  constructor(private readonly keyOf: (written: string) => string = (written) => written) {}

  of(written: string): CellText {
    if (written === '') return BLANK;
    const key = this.keyOf(written);
    let known = this.texts.get(key);
    if (!known) this.texts.set(key, (known = new CellText(written)));
    return known;
  }

  /** Forgets everything where there is too much of it. Grids that were made before keep the texts that they hold. */
  makeRoom(): void {
    if (this.texts.size > MAX_TEXTS) this.texts.clear();
  }
}
