import { cellRange } from '../cell-range';
import { Button } from '@fluentui/react-components';
import { CopyButtons } from '../features/report/CopyButtons';
import { opinionText, summaryText } from '../features/report/opinions';
import { ReportButton } from '../features/report/ReportButton';
import { makeWorkbookReport } from '../features/report/make-report';
import { WorkbookPanel } from '../features/workbook/WorkbookPanel';
import type { Services } from '../services';
import { useStore } from '../state/store';
import type { WorkbookSheet } from '../state/workbook-session';
import { markTexts } from '../texts/marks';

interface Props {
  readonly services: Services;
  /** Another sheet is opened: its own view has to come up. */
  readonly onOpen: () => void;
}

/** All sheets of the workbook together. */
export default function WorkbookView({ services: { checks, workbook, reports, marks }, onOpen }: Props) {
  const { busy } = useStore(marks);
  return (
    <WorkbookPanel
      session={workbook}
      onOpen={({ sheet, result }) => {
        const [finding] = result?.findings ?? [];
        onOpen();
        void checks.openSheet(sheet.id, cellRange(finding?.cell ?? { row: 0, column: 0 }));
      }}
      renderTools={(sheets) => (
        <>
          <CopyButtons
            opinions={() => sheets.flatMap(opinionsOf).join('\n\n')}
            opinionCount={sheets.reduce((sum, { result }) => sum + countOpinions(result), 0)}
            summary={() => sheets.flatMap(summaryOf).join('\n')}
          />
          <ReportButton session={reports} onMake={() => void makeWorkbookReport(workbook, reports)} />
          <Button size="small" disabledFocusable={busy} onClick={() => void marks.remove(null)}>
            {markTexts.removeAll}
          </Button>
        </>
      )}
    />
  );
}

function opinionsOf({ sheet, result }: WorkbookSheet): string[] {
  return result ? [opinionText(sheet.name, result)] : [];
}

function countOpinions(result: WorkbookSheet['result']): number {
  return result ? result.findings.length + result.doubts.length + result.unreadRows.length : 0;
}

function summaryOf({ sheet, result }: WorkbookSheet): string[] {
  return result ? [summaryText(sheet.name, result)] : [];
}
