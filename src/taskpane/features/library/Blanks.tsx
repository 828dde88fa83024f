import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatCell } from '../../../core/sheet/address';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { libraryTexts as words } from '../../texts/library';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly cells: readonly CellPosition[];
  readonly onLocate: (cell: CellPosition) => void;
  readonly onDone: () => void;
}

/** What the user still has to fill in after an insertion, to go through one by one. */
export function Blanks({ cells, onLocate, onDone }: Props) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={words.blanks}>
      {words.blanks}
      {cells.map((cell) => (
        <Button key={formatCell(cell)} size="small" onClick={() => onLocate(cell)}>
          {formatCell(cell)}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={onDone}>
        {words.blanksDone}
      </Button>
    </div>
  );
}
