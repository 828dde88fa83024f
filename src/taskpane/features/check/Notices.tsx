import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { texts } from '../../texts';
import { checkedSheet, staleness, type CheckState } from './state';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

interface Props {
  readonly state: CheckState;
  readonly onDismiss: () => void;
}

/** What the user has to know about the result on screen: a problem met, a result of another sheet. */
export function Notices({ state, onDismiss }: Props) {
  const styles = useStyles();
  const sheet = checkedSheet(state);
  const elsewhere = staleness(state) === 'other-sheet' && sheet;
  if (!state.problem && !elsewhere) return null;
  return (
    <div className={styles.root}>
      {state.problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {state.problem.message}
            {state.problem.advice}
            {state.problem.detail !== null && ` ${texts.bug.detail}${state.problem.detail}`}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onDismiss}>
              {texts.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {elsewhere && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.otherSheet(elsewhere.name)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
