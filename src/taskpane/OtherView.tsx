import { lazy } from 'react';
import { LazyView } from './components/LazyView';
import type { ViewName } from './Head';
import type { Services } from './services';

const SettingsPanel = lazy(() => import(/* webpackChunkName: "settings" */ './features/settings/SettingsPanel'));

interface Props {
  readonly view: Exclude<ViewName, 'sheet'>;
  readonly services: Services;
}

/** The views that are not there from the start: their code is fetched when they are asked for. */
export function OtherView({ services }: Props) {
  return (
    <LazyView>
      <SettingsPanel session={services.settings} preferences={services.preferences} />
    </LazyView>
  );
}
