import type { ReactNode } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { unseen } from '../../components/unseen';
import { texts } from '../../texts';
import { checkedSheet, staleness, type CheckState } from './state';

/** A pane too low, or zoomed too far, to give a third of itself to a head that stays. */
export const LOW_PANE = '@media (max-height: 320px)';

const useStyles = makeStyles({
  unseen,
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW_PANE]: { position: 'static' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    // Excel puts its own menu button into the top right corner of the pane, up to 34 px wide
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  button: { flexShrink: 0 },
  status: {
    // beside the button at 320 px, under it when the pane is zoomed
    flex: '1 1 120px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // always there, so that nothing below moves when it fills
  progress: { height: '2px' },
});

interface Props {
  readonly state: CheckState;
  readonly onCheck: () => void;
  /** The verdict, under the button. */
  readonly children?: ReactNode;
}

/** The head of the pane: the button, which sheet the result is of and whether it still holds, the progress. */
export function CheckBar({ state, onCheck, children }: Props) {
  const styles = useStyles();
  const sheet = checkedSheet(state);
  const { running } = state;
  const progress = running?.progressVisible ? running.progress : undefined;
  return (
    <header className={styles.root}>
      <h1 className={styles.unseen}>{texts.title}</h1>
      <div className={styles.row}>
        <Button className={styles.button} appearance="primary" onClick={onCheck}>
          {sheet && staleness(state) !== 'other-sheet' ? texts.check.again : texts.check.button}
        </Button>
        <div className={styles.status}>
          {sheet && (
            <div className={styles.sheet} title={sheet.name}>
              {texts.check.resultOf(sheet.name)}
            </div>
          )}
          <div>{statusText(state)}</div>
        </div>
      </div>
      {children}
      <div className={styles.progress}>
        {progress !== undefined && (
          <ProgressBar
            shape="square"
            thickness="medium"
            value={progress ?? undefined}
            aria-label={texts.check.checking}
          />
        )}
      </div>
    </header>
  );
}

function statusText(state: CheckState): string {
  const { running } = state;
  if (running?.progressVisible) {
    return running.progress === null ? texts.check.checking : texts.check.reading(Math.round(running.progress * 100));
  }
  if (!checkedSheet(state)) return '';
  if (staleness(state) !== 'edited') return texts.check.checked;
  return state.problem ? texts.check.outdated : texts.check.updating;
}
