import { lazy } from 'react';
import type { Finding } from '../../core/check/finding';
import { LazyView } from '../components/LazyView';
import type { ViewName } from '../Head';
import type { Services } from '../services';

const SettingsPanel = lazy(() => import(/* webpackChunkName: "settings" */ '../features/settings/SettingsPanel'));
const LibraryView = lazy(() => import(/* webpackChunkName: "library" */ './LibraryView'));
const WorkbookView = lazy(() => import(/* webpackChunkName: "workbook-check" */ './WorkbookView'));

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
      return (
        <LazyView key={view}>
          <SettingsPanel session={services.settings} preferences={services.preferences} />
        </LazyView>
      );
    case 'library':
      return (
        <LazyView key={view}>
          <LibraryView services={services} finding={finding} onFinding={onFinding} onStarted={() => onView('sheet')} />
        </LazyView>
      );
    case 'workbook':
      return (
        <LazyView key={view}>
          <WorkbookView services={services} onOpen={() => onView('sheet')} />
        </LazyView>
      );
  }
}
