import type { ReactNode } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { SIZES } from '../../components/sizes';
import { texts } from '../../texts';
import { checkedSheet, staleness, type CheckState } from '../../state/check';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  button: { flexShrink: 0 },
  status: {
    // beside the button at 320 px, under it when the pane is zoomed
    flex: `1 1 ${SIZES.narrow}`,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // always there, so that nothing below moves when it fills
  progress: { height: tokens.strokeWidthThick },
});

interface Props {
  readonly state: CheckState;
  /** Whether an edit is followed by a check. */
  readonly recheck: boolean;
  readonly onCheck: () => void;
  /** The verdict, under the button. */
  readonly children?: ReactNode;
}

/** The button, which sheet the result is of and whether it still holds, the progress. */
export function CheckBar({ state, recheck, onCheck, children }: Props) {
  const styles = useStyles();
  const sheet = checkedSheet(state);
  const { running } = state;
  const progress = running?.progressVisible ? running.progress : undefined;
  return (
    <>
      <div className={styles.row}>
        <Button className={styles.button} appearance="primary" onClick={onCheck}>
          {state.outcome?.kind === 'done' && staleness(state) !== 'other-sheet'
            ? texts.check.again
            : texts.check.button}
        </Button>
        <div className={styles.status}>
          {sheet && (
            <div className={styles.sheet} title={sheet.name}>
              {texts.check.resultOf(sheet.name)}
            </div>
          )}
          <div>{statusText(state, recheck)}</div>
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
    </>
  );
}

function statusText(state: CheckState, recheck: boolean): string {
  const { running } = state;
  if (running?.progressVisible) {
    return running.progress === null ? texts.check.checking : texts.check.reading(Math.round(running.progress * 100));
  }
  if (state.outcome?.kind !== 'done') return '';
  const stale = staleness(state);
  if (stale === null) return texts.check.checked;
  if (stale === 'other-sheet') return texts.check.elsewhere;
  return state.problem || !(recheck || state.running) ? texts.check.outdated : texts.check.updating;
}
