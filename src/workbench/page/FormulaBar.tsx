import { useState, type KeyboardEvent } from 'react';
import { formatCell, parseRange } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import type { Sheet } from '../model';
import { texts } from './texts';
import type { Editing } from './use-editing';
import type { Workbench } from './workbench';

interface FormulaBarProps {
  readonly workbench: Workbench;
  readonly sheet: Sheet;
  readonly selection: CellRange;
  readonly editing: Editing;
  readonly onLeave: () => void;
}

/** Where the selection is, and what its first cell holds. */
export function FormulaBar({ workbench, sheet, selection, editing, onLeave }: FormulaBarProps) {
  const content = sheet.editingText(selection.top, selection.left);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'Escape') editing.cancel();
    else if (event.key !== 'Enter' || !editing.commit()) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="formula-bar">
      <NameBox key={`${sheet.id} ${selection.top} ${selection.left}`} {...{ workbench, sheet, selection }} />
      <textarea
        aria-label={texts.formulaBar}
        rows={2}
        spellCheck={false}
        value={editing.draft ?? content}
        onChange={(event) => editing.start(event.target.value, 'bar')}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Shows the address of the selection; an address typed into it is gone to. */
function NameBox({ workbench, sheet, selection }: Pick<FormulaBarProps, 'workbench' | 'sheet' | 'selection'>) {
  const [text, setText] = useState(() => formatCell({ row: selection.top, column: selection.left }));
  const go = () => {
    let range: CellRange;
    try {
      range = parseRange(text.trim());
    } catch {
      workbench.say(texts.noAddress(text));
      return;
    }
    workbench.tryTo(() => workbench.state.model.select(sheet.id, range));
  };
  return (
    <input
      aria-label={texts.nameBox}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && go()}
    />
  );
}
