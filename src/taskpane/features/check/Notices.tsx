import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Problem } from '../../problem';
import { checkedSheet, staleness, type CheckState } from '../../state/check';
import { texts } from '../../texts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** One thing to know; it stays until it is put away, or until it is no longer so. */
export interface Notice {
  readonly intent: 'error' | 'warning' | 'success';
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

/** What the user has to know about what is on screen. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={styles.root}>
      {notices.map(({ intent, text, onDismiss, action }) => (
        <MessageBar key={text} intent={intent} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          {(action || onDismiss) && (
            <MessageBarActions>
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
