import { useMemo, useRef, useSyncExternalStore, type FocusEvent } from 'react';
import type { CellRange } from '../../core/sheet/snapshot';
import type { Sheet, WorkbookModel } from '../model';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import { texts } from './texts';
import { Toolbar } from './Toolbar';
import { useEditing } from './use-editing';
import { useFileDrop } from './use-file-drop';
import type { Workbench } from './workbench';

/** The workbench: a spreadsheet, and beside it the task pane exactly as Excel would show it. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const state = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const { hovering, handlers } = useFileDrop((file) => void workbench.openFile(file));
  return (
    <div className="workbench" {...handlers}>
      <Toolbar workbench={workbench} />
      <Messages workbench={workbench} />
      <main>
        <SheetView key={state.generation} workbench={workbench} />
        <iframe key={`pane ${state.generation}`} title={texts.pane} src="taskpane-embedded.html" />
      </main>
      {hovering && <div className="drop-target">{texts.dropHere}</div>}
    </div>
  );
}

/** The active sheet with what is typed into it. */
function SheetView({ workbench }: { readonly workbench: Workbench }) {
  const { model } = workbench.state;
  const { activeSheet: sheet } = model;
  const selection = useSelection(model, sheet);
  const box = useRef<HTMLTextAreaElement>(null);
  const editing = useEditing(workbench, { row: selection.top, column: selection.left });
  const shared = { workbench, sheet, selection, editing };
  // whoever turns to the pane or the toolbar wants what is typed to count
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget instanceof Node ? relatedTarget : null)) editing.commit();
  };
  return (
    <section className="sheet-view" onBlur={onBlur}>
      <FormulaBar {...shared} onLeave={() => box.current?.focus({ preventScroll: true })} />
      <Grid key={sheet.id} {...shared} box={box} />
      <SheetTabs model={model} onChoose={(sheetId) => editing.commit() && model.activate(sheetId)} />
    </section>
  );
}

/** A new sheet has its first cell selected, whether or not that begins a merged area. */
function useSelection(model: WorkbookModel, sheet: Sheet): CellRange {
  const { selection } = model;
  return useMemo(() => sheet.expandToMerges(selection), [sheet, selection]);
}

function Messages({ workbench }: { readonly workbench: Workbench }) {
  const { loading, message, generation } = workbench.state;
  if (message !== null) {
    return (
      <div className="message problem" role="alert">
        {message}
        <button type="button" aria-label={texts.dismiss} onClick={() => workbench.say(null)}>
          ×
        </button>
      </div>
    );
  }
  const hint = loading !== null ? texts.loading(loading) : generation === 0 ? texts.hint : null;
  return (
    hint && (
      <div className="message" role="status">
        {hint}
      </div>
    )
  );
}
