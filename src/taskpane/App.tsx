import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../core/finding/finding';
import { ErrorBoundary } from './components/ErrorBoundary';
import { ProblemView } from './components/ProblemView';
import { unseen } from './components/unseen';
import { usePane } from './components/use-pane';
import { WholePane } from './components/WholePane';
import { announcement } from './features/check/announcement';
import { CheckBar } from './features/check/CheckBar';
import {
  farCellsNotice,
  firstStepNotice,
  Notices,
  otherSheetNotice,
  problemNotice,
  type Notice,
} from './features/check/Notices';
import { HeadTools } from './features/actions/HeadTools';
import { preloadLongList } from './features/findings/long-list-part';
import { useFindings } from './features/findings/use-findings';
import { HandledBar, SeverityCounts, Verdict } from './features/findings/Verdict';
import { Head, type ViewName } from './Head';
import { LossesContext } from './losses';
import type { Problem } from './problem';
import type { Services } from './services';
import { preloadResult, SheetView } from './views/SheetView';
import { checkedSheet } from './state/check';
import type { LibrarySession, LibraryState, StartedForm } from './state/library-session';
import type { Repairs, RepairsState } from './state/repairs';
import { useStore } from './state/store';
import { cellRange } from './cell-range';
import { texts } from './texts';
import { formTexts } from './texts/forms';
import { repairTexts } from './texts/repair';
import { colorScheme, fluentTheme, type ThemeSource } from './theme';
import { OtherView } from './views/OtherView';

const useStyles = makeStyles({
  provider: { height: '100%' },
  // the scroll bar is always there: some web views hide it, and its coming and going would shift every line
  pane: {
    height: '100%',
    // what is hidden from the eye scrolls along with what it stands beside, instead of making the page longer
    position: 'relative',
    overflowY: 'scroll',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    // the list keeps its own place; the browser's guess would work against it
    overflowAnchor: 'none',
    // no last line of a single sign
    textWrap: 'pretty',
  },
  unseen,
  // what stays at the foot is there from the beginning, however little stands above it
  main: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', paddingBottom: tokens.spacingVerticalXXL },
});

const NONE: readonly Finding[] = [];

interface AppProps {
  readonly services: Services;
  readonly themes: ThemeSource;
  /** What the pane shows first. */
  readonly startView?: ViewName;
}

/** The pane. It knows a spreadsheet only through its services. */
export function App({ services, themes, startView = 'sheet' }: AppProps) {
  return (
    <Frame themes={themes}>
      <LossesContext value={services.askLosses}>
        <Pane services={services} startView={startView} />
      </LossesContext>
    </Frame>
  );
}

interface FailedStartProps {
  readonly problem: Problem;
  readonly themes: ThemeSource;
  /** Left out where it would come to the same. */
  readonly onRetry?: () => void;
}

/** What the pane shows when there is no spreadsheet to work on. */
export function FailedStart({ problem, themes, onRetry }: FailedStartProps) {
  return (
    <Frame themes={themes}>
      <WholePane>
        <ProblemView problem={problem}>{onRetry && <Button onClick={onRetry}>{texts.retry}</Button>}</ProblemView>
      </WholePane>
    </Frame>
  );
}

function Frame({ themes, children }: { readonly themes: ThemeSource; readonly children: ReactNode }) {
  const theme = useSyncExternalStore(themes.subscribe, themes.current);
  const styles = useStyles();
  return (
    <ErrorBoundary>
      <FluentProvider
        theme={fluentTheme(theme)}
        className={styles.provider}
        style={{ colorScheme: colorScheme(theme) }}
        data-theme={theme}
      >
        <ErrorBoundary>{children}</ErrorBoundary>
      </FluentProvider>
    </ErrorBoundary>
  );
}

function Pane({ services, startView }: Required<Pick<AppProps, 'services' | 'startView'>>) {
  const styles = useStyles();
  const { checks, library, marks, preferences, repairs, reports, settings, warmUp } = services;
  // once the pane is there: Office's own scripts and ours have had the network for themselves
  useEffect(() => {
    void warmUp().then(preloadLongList);
    preloadResult();
  }, [warmUp]);
  useEffect(() => {
    void checks.start();
    return () => void checks.stop();
  }, [checks]);
  const state = useStore(checks);
  const { recheck, grouping, guided, overview } = useStore(preferences);
  const [isMore, setMore] = useState(false);
  const repaired = useStore(repairs);
  const form = useStore(library);
  const reported = useStore(reports);
  const marked = useStore(marks);
  const { problem: settingsProblem } = useStore(settings);
  const [view, setView] = useState<ViewName>(startView);
  const [wantedFor, setWantedFor] = useState<Finding | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const sheetId = checkedSheet(state)?.id;
  const done = state.outcome?.kind === 'done' ? state.outcome : null;
  const findings = useFindings(done?.result.findings ?? NONE, grouping, sheetId ?? '');
  usePane(pane, `${view} ${sheetId}`);
  const endGuide = () => preferences.change({ guided: true });
  // whoever has gone to a finding knows how it goes
  const isGuided = guided || findings.current !== null;
  useEffect(() => {
    if (isGuided && !guided) preferences.change({ guided: true });
  }, [preferences, isGuided, guided]);

  const notices = [
    ...problemNotice(state.problem, checks.dismissProblem),
    ...problemNotice(settingsProblem, settings.dismissProblem),
    ...problemNotice(repaired.problem, repairs.dismiss),
    ...problemNotice(form.problem, library.dismiss),
    ...problemNotice(reported.problem, reports.dismiss),
    ...problemNotice(marked.problem, marks.dismiss),
    ...formNotice(form, library),
    ...wordsNotice(reported.done, reports.dismiss),
    ...wordsNotice(marked.done, marks.dismiss),
    ...doneNotice(services.repairs, repaired),
    ...(view === 'sheet' ? firstStepNotice(state, isGuided, endGuide) : []),
  ];

  // the notices are shown; whoever does not see them is told
  const problemTexts = [repaired.problem, form.problem, reported.problem, marked.problem, settingsProblem]
    .map((problem) => (problem ? `${problem.message}${problem.advice}` : ''))
    .concat(repaired.done ?? '', reported.done ?? '', marked.done ?? '')
    .concat(form.started ? startedText(form.started) : '', announcement(state))
    .join('');

  const showPhrasings = useCallback((finding: Finding) => {
    setWantedFor(finding);
    setView('library');
  }, []);
  const tools = (
    <HeadTools
      isOverview={findings.all.length > 0 ? overview : null}
      onOverview={(open) => preferences.change({ overview: open })}
      isMore={isMore}
      onMore={setMore}
    />
  );
  const step = (key: string) => {
    const item = findings.choose(key);
    if (item) void checks.locate(cellRange(item.finding.cell));
  };

  return (
    <div ref={pane} className={styles.pane} data-pane-scroller>
      <Head
        view={view}
        onView={(chosen) => {
          setWantedFor(null);
          setView(chosen);
        }}
      >
        {view === 'sheet' && (
          <CheckBar
            state={state}
            recheck={recheck}
            onCheck={() => void checks.checkActiveSheet()}
            {...(done && { verdict: <Verdict result={done.result} view={findings} />, tools })}
          >
            {done && (
              <>
                <SeverityCounts view={findings} onStep={step} />
                <HandledBar view={findings} />
              </>
            )}
          </CheckBar>
        )}
      </Head>
      <main className={styles.main} aria-busy={state.running !== null}>
        {view === 'sheet' && <Notices notices={[...otherSheetNotice(state), ...farCellsNotice(state)]} />}
        {view === 'sheet' ? (
          <SheetView
            key={sheetId}
            services={services}
            findings={findings}
            isMore={isMore}
            onPhrasings={showPhrasings}
          />
        ) : (
          <OtherView view={view} services={services} finding={wantedFor} onFinding={setWantedFor} onView={setView} />
        )}
        <Notices notices={notices} atFoot />
      </main>
      <div role="status" className={styles.unseen}>
        {problemTexts}
      </div>
    </div>
  );
}

/** What was done, until it is put away. */
function wordsNotice(done: string | null, onDismiss: () => void): Notice[] {
  return done === null ? [] : [{ intent: 'success', text: done, onDismiss }];
}

/** A form that was put on a new sheet, and what to do first; as long as this stands, it can be taken back. */
function formNotice({ started }: LibraryState, { dismiss, undoStart }: LibrarySession): Notice[] {
  if (!started) return [];
  const action = { label: formTexts.undo, run: () => void undoStart() };
  return [{ intent: 'success', text: startedText(started), onDismiss: dismiss, action }];
}

function startedText({ name, purpose }: StartedForm): string {
  return purpose === 'targets' ? formTexts.started(name) : formTexts.evaluationStarted(name);
}

/** What was last written into the sheet; as long as it can be taken back, this is where. */
function doneNotice(repairs: Repairs, { done, batches }: RepairsState): Notice[] {
  if (done === null) return [];
  const last = batches.at(-1);
  const action = last && { label: repairTexts.undo, run: () => void repairs.undo() };
  return [{ intent: 'success', text: done, onDismiss: repairs.dismiss, ...(action && { action }) }];
}
