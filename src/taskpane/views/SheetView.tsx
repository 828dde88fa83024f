import { lazy } from 'react';
import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { LazyView } from '../components/LazyView';
import { Placeholder } from '../components/Placeholder';
import { ProblemView } from '../components/ProblemView';
import type { DoneViewProps } from './DoneView';
import { StartHint } from '../features/check/StartHint';
import { ReportSeen } from '../features/report/ReportSeen';
import { useStore } from '../state/store';
import { texts } from '../texts';

const loadDoneView = () => import(/* webpackChunkName: "result" */ './DoneView');
const DoneView = lazy(loadDoneView);
const NewFormView = lazy(() => import(/* webpackChunkName: "library" */ './NewFormView'));

/** Fetches what a result needs while the user has not asked for one yet, so that the first check need not wait for it. */
export function preloadResult(): void {
  // if it fails now, it is tried again, and told, when there is a result to show
  loadDoneView().catch(() => {});
}

type Props = Omit<DoneViewProps, 'outcome'>;

/** What there is to say about the sheet in front of the user. */
export function SheetView(props: Props) {
  const { checks, preferences } = props.services;
  const { outcome } = useStore(checks);
  const { guided } = useStore(preferences);
  switch (outcome?.kind) {
    case undefined:
      return <StartHint guided={guided} onGuided={() => preferences.change({ guided: true })} />;
    case 'empty-sheet':
      return (
        <Placeholder icon={<DocumentSearchRegular />} title={texts.emptySheet.title}>
          <p>{texts.emptySheet.advice}</p>
          <NewForm services={props.services} />
        </Placeholder>
      );
    case 'report': {
      const { from } = outcome;
      return <ReportSeen from={from} onBack={(sheet) => void checks.openSheet(sheet.id, null)} />;
    }
    case 'no-table':
      return <NoTable services={props.services} />;
    case 'failed':
      return <ProblemView problem={outcome.problem} />;
    case 'done':
      return (
        <LazyView>
          <DoneView {...props} outcome={outcome} />
        </LazyView>
      );
  }
}

/** A correction may be what keeps the table from being found: then it can be taken back here. */
function NoTable({ services }: Pick<Props, 'services'>) {
  const { settings } = services;
  const { corrections } = useStore(settings).settings;
  const isCorrected = corrections.columns.length + corrections.rows.length > 0;
  return (
    <Placeholder icon={<DocumentSearchRegular />} title={texts.noTable.title}>
      <p>{texts.noTable.advice}</p>
      {isCorrected && (
        <>
          <p>{texts.noTable.corrected}</p>
          <Button
            onClick={() => settings.change((current) => ({ ...current, corrections: { columns: [], rows: [] } }))}
          >
            {texts.noTable.undoCorrections}
          </Button>
        </>
      )}
      <NewForm services={services} />
    </Placeholder>
  );
}

/** Where there is no table, one can be started. */
function NewForm({ services }: Pick<Props, 'services'>) {
  return (
    <LazyView>
      <NewFormView services={services} />
    </LazyView>
  );
}
