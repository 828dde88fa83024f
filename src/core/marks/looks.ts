import type { Severity } from '../finding/finding';

/** How a marked cell looks while it is marked. */
export interface MarkLook {
  readonly fill: string;
  /** Not by the colour alone: what has to be put right is bold as well. */
  readonly bold: boolean;
}

export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#F8BDB5', bold: true },
  warning: { fill: '#FFE699', bold: false },
  info: { fill: '#DDEBF7', bold: false },
};
