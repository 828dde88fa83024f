import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
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
const { Part: TakeBack } = lazyPart(() => import(/* webpackChunkName: "questions" */ './TakeBack'));
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
      return <NoTable services={props.services} snapshot={outcome.snapshot} />;
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

function NoTable({ services, snapshot }: Pick<Props, 'services'> & { readonly snapshot: SheetSnapshot }) {
  return (
    <Placeholder icon={<DocumentSearchRegular />} title={texts.noTable.title}>
      <p>{texts.noTable.advice}</p>
      <TakeBack settings={services.settings} snapshot={snapshot} />
      <NewFormView services={services} />
    </Placeholder>
  );
}
