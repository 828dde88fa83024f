import type { ReactNode } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { SIZES } from '../../components/sizes';
import { unseen } from '../../components/unseen';
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
  told: {
    display: 'flex',
    alignItems: 'center',
    '& > h2': { flexGrow: 1 },
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    '& > button': { flexShrink: 0, minWidth: 'auto' },
  },
  outdated: { padding: `0 ${tokens.spacingHorizontalL}` },
  unseen,
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // always there, so that nothing below moves when it fills
  progress: { height: tokens.strokeWidthThick },
});

interface Props {
  readonly state: CheckState;
  /** Whether an edit is followed by a check. */
  readonly recheck: boolean;
  readonly onCheck: () => void;
  /** The verdict in a line; left out where there is none. */
  readonly verdict?: ReactNode;
  /** Small buttons beside the verdict. */
  readonly tools?: ReactNode;
  /** What goes with the verdict, under it. */
  readonly children?: ReactNode;
}

/** The button, which sheet the result is of and whether it still holds, the progress. */
export function CheckBar({ state, recheck, onCheck, verdict, tools, children }: Props) {
  const styles = useStyles();
  const { running } = state;
  const progress = running?.progressVisible ? running.progress : undefined;
  const isTold = verdict !== undefined && staleness(state) !== 'other-sheet';
  return (
    <>
      {isTold ? (
        <Told state={state} recheck={recheck} verdict={verdict} tools={tools} onCheck={onCheck} />
      ) : (
        <>
          <div className={styles.row}>
            <Button className={styles.button} appearance="primary" onClick={onCheck}>
              {texts.check.button}
            </Button>
            <Status state={state} recheck={recheck} />
          </div>
          {verdict !== undefined && (
            <div className={styles.told}>
              {verdict}
              {tools}
            </div>
          )}
        </>
      )}
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

/** The verdict of this sheet. As long as it holds, or is about to, checking again needs no more than a small button. */
function Told({ state, recheck, verdict, tools, onCheck }: Omit<Props, 'children'>) {
  const styles = useStyles();
  const isOutdated = staleness(state) !== null && !state.running && (state.problem !== null || !recheck);
  return (
    <>
      <div className={styles.told}>
        {verdict}
        <Button
          size="small"
          appearance={isOutdated ? 'primary' : 'subtle'}
          {...(!isOutdated && { icon: <ArrowClockwiseRegular />, 'aria-label': texts.check.again })}
          title={texts.check.again}
          onClick={onCheck}
        >
          {isOutdated && texts.check.again}
        </Button>
        {tools}
      </div>
      <div className={isOutdated ? styles.outdated : styles.unseen}>
        <Status state={state} recheck={recheck} />
      </div>
    </>
  );
}

function Status({ state, recheck }: Pick<Props, 'state' | 'recheck'>) {
  const styles = useStyles();
  const sheet = checkedSheet(state);
  return (
    <div className={styles.status}>
      {sheet && (
        <div className={styles.sheet} title={sheet.name}>
          {texts.check.resultOf(sheet.name)}
        </div>
      )}
      <div>{statusText(state, recheck)}</div>
    </div>
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
