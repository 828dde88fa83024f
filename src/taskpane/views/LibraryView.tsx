import type { Finding } from '../../core/finding/finding';
import { cellRange } from '../cell-range';
import { LibraryPanel } from '../features/library/LibraryPanel';
import type { Services } from '../services';
import { useStore } from '../state/store';

interface Props {
  readonly services: Services;
  /** What standard phrasings are wanted for; `null` for the whole library. */
  readonly finding: Finding | null;
  readonly onFinding: (finding: Finding | null) => void;
  /** A form was put on a new sheet, and checked. */
  readonly onStarted: () => void;
}

/** The standard phrasings beside the checked sheet. */
export default function LibraryView({ services, finding, onFinding, onStarted }: Props) {
  const { checks, repairs, library } = services;
  const { outcome } = useStore(checks);
  const { busy } = useStore(repairs);
  const selection = useStore(checks.selection);
  const done = outcome?.kind === 'done' ? outcome : null;
  const isHere = selection !== null && selection.sheetId === done?.sheet.id;
  return (
    <LibraryPanel
      session={library}
      outcome={done}
      selection={isHere ? selection.range : null}
      finding={finding}
      busy={busy}
      onCheck={() => void checks.checkActiveSheet()}
      onShowAll={() => onFinding(null)}
      onStartForm={(form) => void library.start(form).then((worked) => worked && onStarted())}
      onLocate={(cell) => void checks.locate(cellRange(cell))}
      onInsert={(edits, done, goTo) => repairs.apply(edits, done, cellRange(goTo))}
    />
  );
}
