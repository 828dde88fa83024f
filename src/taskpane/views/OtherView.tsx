import type { Finding } from '../../core/finding/finding';
import { lazyPart } from '../components/lazy-part';
import type { ViewName } from '../Head';
import type { Services } from '../services';

const { Part: SettingsPanel } = lazyPart(
  () => import(/* webpackChunkName: "settings" */ '../features/settings/SettingsPanel'),
);
const { Part: LibraryView } = lazyPart(() => import(/* webpackChunkName: "library" */ './LibraryView'));
const { Part: WorkbookView } = lazyPart(() => import(/* webpackChunkName: "workbook-check" */ './WorkbookView'));

interface Props {
  readonly view: Exclude<ViewName, 'sheet'>;
  readonly services: Services;
  /** What standard phrasings are wanted for. */
  readonly finding: Finding | null;
  readonly onFinding: (finding: Finding | null) => void;
  readonly onView: (view: ViewName) => void;
}

/** The views that are not there from the start: their code is fetched when they are asked for. */
export function OtherView({ view, services, finding, onFinding, onView }: Props) {
  switch (view) {
    case 'settings':
      return <SettingsPanel session={services.settings} preferences={services.preferences} />;
    case 'library':
      return (
        <LibraryView services={services} finding={finding} onFinding={onFinding} onStarted={() => onView('sheet')} />
      );
    case 'workbook':
      return <WorkbookView services={services} onOpen={() => onView('sheet')} />;
  }
}
