import type { WorkbookModel } from '../model';
import { texts } from './texts';

interface SheetTabsProps {
  readonly model: WorkbookModel;
  readonly onChoose: (sheetId: string) => void;
}

/** The sheets of the workbook; hidden ones stay hidden. */
export function SheetTabs({ model, onChoose }: SheetTabsProps) {
  const active = model.activeSheet;
  return (
    <nav className="sheet-tabs" role="tablist" aria-label={texts.sheets}>
      {model.sheets
        .filter((sheet) => sheet.visibility === 'Visible')
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.id === active.id}
            onClick={() => onChoose(sheet.id)}
          >
            {sheet.name}
            {sheet.isProtected && <small>（{texts.protectedSheet}）</small>}
          </button>
        ))}
    </nav>
  );
}
