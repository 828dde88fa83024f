import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { findingsTexts as words } from '../../texts/findings';
import { repairTexts } from '../../texts/repair';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
    '& > span': { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
    '& > button': { flexShrink: 0, minWidth: 'auto' },
  },
});

interface Props {
  /** What was done. */
  readonly text: string;
  readonly onUndo: () => void;
}

/** Stands where a finding stood, until the user goes on to another one. */
export function ChangedItem({ text, onUndo }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <CheckmarkCircleFilled fontSize={16} aria-hidden />
      <span>{words.changed(text)}</span>
      <Button size="small" onClick={onUndo}>
        {repairTexts.undo}
      </Button>
    </div>
  );
}
