import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Placeholder } from './components/Placeholder';
import { ProblemView } from './components/ProblemView';
import { unseen } from './components/unseen';
import { announcement } from './features/check/announcement';
import { CheckBar, LOW_PANE } from './features/check/CheckBar';
import { Notices } from './features/check/Notices';
import type { CheckSession } from './features/check/session';
import { StartHint } from './features/check/StartHint';
import { checkedSheet, type Outcome } from './features/check/state';
import { useCheckState } from './features/check/use-session';
import { FindingsPanel } from './features/findings/FindingsPanel';
import { Verdict } from './features/findings/Verdict';
import { Recognised } from './features/recognised/Recognised';
import type { Problem } from './problem';
import { texts } from './texts';
import { fluentTheme, type ThemeSource } from './theme';

const useStyles = makeStyles({
  provider: { height: '100%' },
  // the scroll bar is always there: some web views hide it, and its coming and going would shift every line
  pane: {
    height: '100%',
    overflowY: 'scroll',
    overflowX: 'hidden',
    // what gets the focus must not hide behind the head of the pane
    scrollPaddingTop: '120px',
    [LOW_PANE]: { scrollPaddingTop: 0 },
  },
  unseen,
  main: { paddingBottom: tokens.spacingVerticalXXL },
});

interface AppProps {
  readonly session: CheckSession;
  readonly themes: ThemeSource;
}

/** The pane. It knows a spreadsheet only through the session. */
export function App({ session, themes }: AppProps) {
  return (
    <Frame themes={themes}>
      <Pane session={session} />
    </Frame>
  );
}

/** What the pane shows when there is no spreadsheet to work on. */
export function FailedStart({ problem, themes }: { readonly problem: Problem; readonly themes: ThemeSource }) {
  const styles = useStyles();
  return (
    <Frame themes={themes}>
      <main>
        <h1 className={styles.unseen}>{texts.title}</h1>
        <div role="alert">
          <ProblemView problem={problem} />
        </div>
      </main>
    </Frame>
  );
}

function Frame({ themes, children }: { readonly themes: ThemeSource; readonly children: ReactNode }) {
  const theme = useSyncExternalStore(themes.subscribe, themes.current);
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.provider}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </FluentProvider>
  );
}

function Pane({ session }: { readonly session: CheckSession }) {
  const styles = useStyles();
  const state = useCheckState(session);
  const { outcome } = state;
  const pane = useRef<HTMLDivElement>(null);
  const sheetId = checkedSheet(state)?.id;
  // another sheet is read from its beginning
  useEffect(() => pane.current?.scrollTo(0, 0), [sheetId]);
  return (
    <div ref={pane} className={styles.pane}>
      <CheckBar state={state} onCheck={() => void session.checkActiveSheet()}>
        {outcome?.kind === 'done' && <Verdict findings={outcome.result.findings} />}
      </CheckBar>
      <main className={styles.main} aria-busy={state.running !== null}>
        <Notices state={state} onDismiss={session.dismissProblem} />
        <OutcomeView key={sheetId} outcome={outcome} session={session} />
      </main>
      <div role="status" className={styles.unseen}>
        {announcement(state)}
      </div>
    </div>
  );
}

interface OutcomeViewProps {
  readonly outcome: Outcome | null;
  readonly session: CheckSession;
}

function OutcomeView({ outcome, session }: OutcomeViewProps) {
  switch (outcome?.kind) {
    case undefined:
      return <StartHint />;
    case 'empty-sheet':
      return (
        <Placeholder icon={<DocumentSearchRegular />} title={texts.emptySheet.title}>
          <p>{texts.emptySheet.advice}</p>
        </Placeholder>
      );
    case 'no-table':
      return (
        <Placeholder icon={<DocumentSearchRegular />} title={texts.noTable.title}>
          <p>{texts.noTable.advice}</p>
        </Placeholder>
      );
    case 'failed':
      return <ProblemView problem={outcome.problem} />;
    case 'done':
      return (
        <>
          <Recognised tables={outcome.result.tables} onLocate={(range) => void session.locate(range)} />
          <FindingsPanel
            findings={outcome.result.findings}
            tableCount={outcome.result.tables.length}
            onLocate={({ row, column }) => void session.locate({ top: row, left: column, bottom: row, right: column })}
          />
        </>
      );
  }
}
