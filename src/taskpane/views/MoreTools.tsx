import type { Finding } from '../../core/finding/finding';
import { MarkTools } from '../features/marks/MarkTools';
import { CopyButtons } from '../features/report/CopyButtons';
import { makeSheetReport } from '../features/report/make-report';
import { opinionText, summaryText } from '../features/report/opinions';
import { ReportButton } from '../features/report/ReportButton';
import type { Services } from '../services';
import type { Outcome } from '../state/check';

interface Props {
  readonly services: Services;
  readonly outcome: Outcome & { readonly kind: 'done' };
  /** The findings as they are shown in the list. */
  readonly shown: readonly Finding[];
}

/** What can be done with a result besides mending the sheet: copied, reported, marked. */
export default function MoreTools({ services, outcome: { sheet, snapshot, result }, shown }: Props) {
  const { checks, reports, marks, canComment } = services;
  return (
    <>
      <CopyButtons
        opinions={() => opinionText(sheet.name, result, shown)}
        opinionCount={shown.length + result.doubts.length + result.unreadRows.length}
        summary={() => summaryText(sheet.name, result)}
      />
      <ReportButton session={reports} onMake={() => void makeSheetReport(checks, reports)} />
      <MarkTools session={marks} sheetId={sheet.id} snapshot={snapshot} findings={shown} canComment={canComment} />
    </>
  );
}
