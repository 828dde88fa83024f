import { NO_CORRECTIONS } from '../../core/reading/columns/corrections';
import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { Deferred } from '../components/Later';
import { lazyPart } from '../components/lazy-part';
import { Placeholder } from '../components/Placeholder';
import { ProblemView } from '../components/ProblemView';
import type { DoneViewProps } from './DoneView';
import { StartHint } from '../features/check/StartHint';
import { ReportSeen } from '../features/report/ReportSeen';
import { useStore } from '../state/store';
import { texts } from '../texts';

const { Part: DoneView, preload } = lazyPart(() => import(/* webpackChunkName: "result" */ './DoneView'));
/** Where there is no table, one can be started. */
const { Part: NewFormView } = lazyPart(() => import(/* webpackChunkName: "library" */ './NewFormView'));

/** Fetches what a result needs while the user has not asked for one yet, so that the first check need not wait for it. */
export const preloadResult = preload;

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
          <NewFormView services={props.services} />
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
        <Deferred>
          <DoneView {...props} outcome={outcome} />
        </Deferred>
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
          <Button onClick={() => settings.change((current) => ({ ...current, corrections: NO_CORRECTIONS }))}>
            {texts.noTable.undoCorrections}
          </Button>
        </>
      )}
      <NewFormView services={services} />
    </Placeholder>
  );
}
