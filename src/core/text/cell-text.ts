import { fold } from './fold';

/** How many readings there are: each has a place of its own in every text. */
let readings = 0;

/** What stands in cells, once for all cells that say the same, with what was read of it. */
export class CellText {
  /** As everybody reads it, see {@link fold}. */
  readonly text: string;
  readonly isBlank: boolean;
  private answers: unknown[] | null = null;

  /** @param written as it stands in the cell */
  constructor(readonly written: string) {
    this.text = fold(written);
    this.isBlank = this.text.trim() === '';
  }

  /** What was read of it under this number; reads it the first time. */
  answer<T>(place: number, read: (cell: CellText) => T): T {
    const answers = (this.answers ??= new Array<unknown>(readings));
    const known = answers[place];
    if (known !== undefined) return known as T;
    const answer = read(this);
    answers[place] = answer;
    return answer;
  }
}

/**
 * Declares something that is read of a text (its unit, its target): what it comes to is kept with the text. The answer
 * must follow from the text alone, and nobody may change it.
 */
export function reading<T>(read: (cell: CellText) => T): (cell: CellText) => T {
  const place = readings++;
  return (cell) => cell.answer(place, read);
}
