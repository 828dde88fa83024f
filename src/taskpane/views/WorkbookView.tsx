import { cellRange } from '../cell-range';
import { CopyButtons } from '../features/report/CopyButtons';
import { opinionText } from '../features/report/opinions';
import { WorkbookPanel } from '../features/workbook/WorkbookPanel';
import type { Services } from '../services';
import type { WorkbookSheet } from '../state/workbook-session';

interface Props {
  readonly services: Services;
  /** Another sheet is opened: its own view has to come up. */
  readonly onOpen: () => void;
}

/** All sheets of the workbook together. */
export default function WorkbookView({ services: { checks, workbook }, onOpen }: Props) {
  return (
    <WorkbookPanel
      session={workbook}
      onOpen={({ sheet, result }) => {
        const [finding] = result?.findings ?? [];
        onOpen();
        void checks.openSheet(sheet.id, cellRange(finding?.cell ?? { row: 0, column: 0 }));
      }}
      renderTools={(sheets) => (
        <CopyButtons
          opinions={() => sheets.map(opinionsOf).join('\n\n')}
          opinionCount={sheets.reduce((sum, { result }) => sum + (result?.findings.length ?? 0), 0)}
        />
      )}
    />
  );
}

function opinionsOf({ sheet, result }: WorkbookSheet): string {
  return opinionText(sheet.name, result?.findings ?? [], result?.tables.length ?? 0);
}
