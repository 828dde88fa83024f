import type { Key } from 'react';

/** Which lines of a list are drawn, and where. */
export interface ListWindow {
  /** How high the list is; null: as high as what is in it. */
  readonly height: number | null;
  readonly lines: readonly DrawnLine[];
  /** Takes a line that is drawn, to see how high it is. */
  readonly measure: ((line: HTMLElement | null) => void) | null;
  /** Brings a line into view. */
  scrollTo(index: number): void;
}

export interface DrawnLine {
  readonly index: number;
  readonly key: Key;
  /** From the top of the list; null: below the line before. */
  readonly top: number | null;
}
