import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { STICKY_FOOT } from '../../components/pane-covers';
import type { Problem } from '../../problem';
import { checkedSheet, staleness, type CheckState } from '../../state/check';
import { texts } from '../../texts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  // nothing moves when it comes or goes, and it is seen however far the list was scrolled
  foot: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    // over the space that ends the pane, as when it has scrolled
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    zIndex: 1,
    boxSizing: 'border-box',
    maxHeight: '50vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  body: { overflowWrap: 'anywhere' },
  // in a pane that is zoomed far they are no wider than their words
  actions: { '& button': { minWidth: 0 } },
});

/** One thing to know; it stays until it is put away, or until it is no longer so. */
export interface Notice {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly text: string;
  readonly onDismiss?: () => void;
  /** Something to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A problem as a notice. */
export function problemNotice(problem: Problem | null, onDismiss: () => void): Notice[] {
  if (!problem) return [];
  const detail = problem.detail === null ? '' : ` ${texts.bug.detail}${problem.detail}`;
  return [{ intent: 'error', text: `${problem.message}${problem.advice}${detail}`, onDismiss }];
}

/** That the result on screen belongs to another sheet than the one in front. */
export function otherSheetNotice(state: CheckState): Notice[] {
  const sheet = checkedSheet(state);
  const isElsewhere = staleness(state) === 'other-sheet' && state.running?.trigger !== 'switch';
  return isElsewhere && sheet ? [{ intent: 'warning', text: texts.otherSheet(sheet.name) }] : [];
}

/** That cells were left out: whoever put them there by mistake does not know of them. */
export function farCellsNotice({ outcome }: CheckState): Notice[] {
  const omitsFar = (outcome?.kind === 'done' || outcome?.kind === 'no-table') && outcome.omitsFar;
  return omitsFar ? [{ intent: 'warning', text: texts.farCells }] : [];
}

/** To whoever has not gone to a finding yet: that this is possible, and how. */
export function firstStepNotice(state: CheckState, guided: boolean, onDismiss: () => void): Notice[] {
  const isWanted = !guided && state.outcome?.kind === 'done' && state.outcome.result.findings.length > 0;
  return isWanted ? [{ intent: 'info', text: texts.start.lastStep, onDismiss }] : [];
}

interface Props {
  readonly notices: readonly Notice[];
  /** Whether they stay in sight at the foot of the pane. */
  readonly atFoot?: boolean;
}

/** What the user has to know about what is on screen. */
export function Notices({ notices, atFoot = false }: Props) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={mergeClasses(styles.root, atFoot && styles.foot)} {...(atFoot && { [STICKY_FOOT]: '' })}>
      {notices.map(({ intent, text, onDismiss, action }) => (
        <MessageBar key={text} intent={intent} layout="multiline">
          <MessageBarBody className={styles.body}>{text}</MessageBarBody>
          {(action || onDismiss) && (
            <MessageBarActions className={styles.actions}>
              {action && (
                <Button size="small" onClick={action.run}>
                  {action.label}
                </Button>
              )}
              {onDismiss && (
                <Button size="small" onClick={onDismiss}>
                  {texts.dismiss}
                </Button>
              )}
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
