import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Grid } from '../../../core/sheet/grid';
import { formatCell } from '../../../core/sheet/address';
import type { CellPosition, CellRange } from '../../../core/sheet/snapshot';
import { libraryTexts as words } from '../../texts/library';
import { filledBetween, nextBlank, type Blank } from './blanks';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  close: { flexShrink: 0, minWidth: 0 },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  /** The name of the new indicator. */
  readonly name: string;
  readonly blanks: readonly Blank[];
  readonly grid: Grid;
  /** What is selected on the sheet. */
  readonly selection: CellRange | null;
  readonly onLocate: (cell: CellPosition) => void;
  readonly onClose: () => void;
}

/** What is left to fill of a new indicator. When one cell is filled, the next one is selected. */
export function Blanks({ name, blanks, grid, selection, onLocate, onClose }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  // the list may have been far down when the indicator was inserted
  useEffect(() => {
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const before = useRef(blanks);
  useEffect(() => {
    const filled = filledBetween(before.current, blanks);
    before.current = blanks;
    const next = filled && nextBlank(blanks, filled, selection, grid);
    if (next) onLocate(next);
  });
  const isSelected = ({ row, column }: CellPosition) => selection?.top === row && selection.left === column;
  return (
    <section ref={box} className={styles.root} aria-label={words.blanksOf(name)}>
      <div className={styles.head}>
        <p className={styles.title} role="status">
          {blanks.length > 0 ? words.blanks(name, blanks.length) : words.blanksFilled(name)}
        </p>
        <Button size="small" appearance="subtle" className={styles.close} onClick={onClose}>
          {words.blanksClose}
        </Button>
      </div>
      <div className={styles.cells}>
        {blanks.map(({ cell, label }) => (
          <Button
            key={formatCell(cell)}
            size="small"
            aria-current={isSelected(cell) ? 'true' : undefined}
            appearance={isSelected(cell) ? 'primary' : 'secondary'}
            onClick={() => onLocate(cell)}
          >
            {`${label} ${formatCell(cell)}`.trim()}
          </Button>
        ))}
      </div>
    </section>
  );
}
