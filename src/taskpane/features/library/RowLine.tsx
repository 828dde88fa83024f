import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LEVEL2_LABELS } from '../../../core/library/labels';
import { libraryTexts as words } from '../../texts/library';
import type { ChosenRow } from './target';

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
  button: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly row: ChosenRow;
  /** Whether what fits the row comes first. */
  readonly byRow: boolean;
  readonly onChange: (byRow: boolean) => void;
}

/** Which row of the table is selected, and whether the list follows it. */
export function RowLine({ row: { row, level2 }, byRow, onChange }: Props) {
  const styles = useStyles();
  if (level2 === null) return null;
  const label = LEVEL2_LABELS[level2];
  return (
    <p className={styles.root}>
      {byRow ? words.byRow(row + 1, label) : words.rowFound(row + 1, label)}
      <Button size="small" appearance="transparent" className={styles.button} onClick={() => onChange(!byRow)}>
        {byRow ? words.unfollowRow : words.followRow}
      </Button>
    </p>
  );
}
