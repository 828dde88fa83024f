import { useContext, useEffect, useMemo, useState } from 'react';
import type { Edit } from '../../core/edits/edit';
import type { RowMoved } from '../../core/library/plan-suggestions';
import type { CellPosition } from '../../core/sheet/snapshot';
import { LossesContext, rewrittenCells } from '../losses';

const NONE: readonly CellPosition[] = [];

/** The cells that would lose the formats of parts of their texts; none until the spreadsheet has answered. */
export function useLosses(edits: readonly Edit[], move: RowMoved | null | undefined): readonly CellPosition[] {
  const ask = useContext(LossesContext);
  const cells = useMemo(() => rewrittenCells(edits, move), [edits, move]);
  const [known, setKnown] = useState({ cells, losses: NONE });
  useEffect(() => {
    let isOver = false;
    void ask(cells).then((losses) => {
      if (!isOver) setKnown({ cells, losses });
    });
    return () => {
      isOver = true;
    };
  }, [ask, cells]);
  return known.cells === cells ? known.losses : NONE;
}
