import { lazy } from 'react';
import type { Finding } from '../core/check/finding';
import { cellRange } from './cell-range';
import { LazyView } from './components/LazyView';
import type { ViewName } from './Head';
import { CopyButtons } from './features/report/CopyButtons';
import { opinionText } from './features/report/opinions';
import type { Services } from './services';
import { useStore } from './state/store';
import type { WorkbookSheet } from './state/workbook-session';

const SettingsPanel = lazy(() => import(/* webpackChunkName: "settings" */ './features/settings/SettingsPanel'));

const LibraryPanel = lazy(() => import(/* webpackChunkName: "library" */ './features/library/LibraryPanel'));
const WorkbookPanel = lazy(() => import(/* webpackChunkName: "workbook-check" */ './features/workbook/WorkbookPanel'));

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
  const { checks, preferences, settings, workbook } = services;

  const openSheet = ({ sheet, result }: WorkbookSheet) => {
    const [finding] = result?.findings ?? [];
    onView('sheet');
    void checks.openSheet(sheet.id, cellRange(finding?.cell ?? { row: 0, column: 0 }));
  };

  switch (view) {
    case 'settings':
      return (
        <LazyView key={view}>
          <SettingsPanel session={settings} preferences={preferences} />
        </LazyView>
      );
    case 'library':
      return (
        <LazyView key={view}>
          <LibraryView services={services} finding={finding} onFinding={onFinding} />
        </LazyView>
      );
    case 'workbook':
      return (
        <LazyView key={view}>
          <WorkbookPanel
            session={workbook}
            onOpen={openSheet}
            renderTools={(sheets) => (
              <CopyButtons
                opinions={() => sheets.map(opinionsOf).join('\n\n')}
                opinionCount={sheets.reduce((sum, { result }) => sum + (result?.findings.length ?? 0), 0)}
              />
            )}
          />
        </LazyView>
      );
  }
}

function LibraryView({ services, finding, onFinding }: Omit<Props, 'view' | 'onView'>) {
  const { checks, repairs } = services;
  const { outcome } = useStore(checks);
  const { busy } = useStore(repairs);
  const selection = useStore(checks.selection);
  const done = outcome?.kind === 'done' ? outcome : null;
  const isHere = selection !== null && selection.sheetId === done?.sheet.id;
  return (
    <LibraryPanel
      outcome={done}
      selectedRow={isHere ? (selection.range?.top ?? null) : null}
      finding={finding}
      busy={busy}
      onCheck={() => void checks.checkActiveSheet()}
      onShowAll={() => onFinding(null)}
      onLocate={(cell) => void checks.locate(cellRange(cell))}
      onInsert={repairs.apply}
    />
  );
}

function opinionsOf({ sheet, result }: WorkbookSheet): string {
  return opinionText(sheet.name, result?.findings ?? [], result?.tables.length ?? 0);
}
