import { useContext, useEffect, useState } from 'react';
import type { Edit } from '../../core/edits/edit';
import type { RowMoved } from '../../core/planning/suggestions';
import { formatCell, parseCell } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';
import { LossesContext, rewrittenCells } from '../losses';

const NONE: readonly CellPosition[] = [];

/** The cells that would lose the formats of parts of their texts; none until the spreadsheet has answered. */
export function useLosses(edits: readonly Edit[], move: RowMoved | null | undefined): readonly CellPosition[] {
  const ask = useContext(LossesContext);
  // a plan that is made anew with every letter that the user types is about the same cells
  const cells = rewrittenCells(edits, move).map(formatCell).join(' ');
  const [known, setKnown] = useState({ cells, losses: NONE });
  useEffect(() => {
    if (cells === '') return;
    let isOver = false;
    void ask(cells.split(' ').map(parseCell)).then((losses) => {
      if (!isOver) setKnown({ cells, losses });
    });
    return () => {
      isOver = true;
    };
  }, [ask, cells]);
  return known.cells === cells ? known.losses : NONE;
}
