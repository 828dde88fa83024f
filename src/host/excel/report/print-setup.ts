import type { ReportSheet } from '../../../core/report-sheet/model';
import { PAGE_LAYOUT, hasExcelApi } from '../requirement-sets';
import { runWrite } from '../run';
import { wholeRows } from '../edits/actions';

/** Points: 1.3 and 1.5 cm, the latter with room for the page number. */
const SIDE_MARGIN = 36;
const END_MARGIN = 43;

const FOOTER = '第 &P 页，共 &N 页';

/** A4 held sideways, one page wide, the header on every page. An older Excel prints it as it prints any sheet. */
export async function setUpPrint(sheetId: string, { header }: ReportSheet): Promise<void> {
  if (!hasExcelApi(PAGE_LAYOUT)) return;
  await runWrite(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = SIDE_MARGIN;
    pageLayout.rightMargin = SIDE_MARGIN;
    pageLayout.topMargin = END_MARGIN;
    pageLayout.bottomMargin = END_MARGIN;
    pageLayout.setPrintTitleRows(`$${wholeRows(header.top, 1).replace(':', ':$')}`);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
    // last: a computer without a printer may not know the paper
    pageLayout.paperSize = 'A4';
    await context.sync();
  });
}
