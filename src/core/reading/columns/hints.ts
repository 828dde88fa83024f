import { reading, CellText } from '../../text/cell-text';
import { squash } from '../../text/normalize';
import { COLUMN_ROLES, type ColumnRole } from '../../vocabulary/column-roles';
import { LABEL_HINTS } from '../../vocabulary/label-hints';

const hintsIn = reading(({ text }) =>
  COLUMN_ROLES.filter((role) => LABEL_HINTS[role]?.some((word) => text.includes(word))),
);

/** The roles that words in a label speak for, where nobody knows the label as a whole. */
export function hintsOf(label: string): readonly ColumnRole[] {
  return label === '' ? [] : hintsIn(new CellText(squash(label)));
}
