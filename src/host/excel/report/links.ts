import type { ReportLink } from '../../../core/report-sheet/model';
import { formatCell } from '../../../core/sheet/address';
import { runWrite } from '../run';

/** Excel takes some time for each; whoever has more findings than this does not go to them one by one. */
const MOST_LINKS = 2_000;
const LINKS_PER_REQUEST = 500;

/** Makes the addresses in the report lead to their cells. Where that fails they are there all the same, as texts. */
export async function addLinks(sheetId: string, links: readonly ReportLink[]): Promise<void> {
  const wanted = links.slice(0, MOST_LINKS);
  for (let from = 0; from < wanted.length; from += LINKS_PER_REQUEST) {
    await writeLinks(sheetId, wanted.slice(from, from + LINKS_PER_REQUEST));
  }
}

async function writeLinks(sheetId: string, links: readonly ReportLink[]): Promise<void> {
  await runWrite(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    for (const { row, column, sheet, target } of links) {
      const address = formatCell(target);
      worksheet.getCell(row, column).hyperlink = {
        documentReference: `'${sheet.replaceAll("'", "''")}'!${address}`,
        textToDisplay: address,
        screenTip: `${sheet} ${address}`,
      };
      // a link has a font of its own
      worksheet.getCell(row, column).format.font.size = 10;
    }
    await context.sync();
  });
}
