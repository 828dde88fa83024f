import { rewriteZip } from '../saving/zip-rewrite';
import type { WorkbookData } from '../workbook-data';
import { newSheetXml } from './new-sheet';
import { writableName } from './sheet-name';
import { StyleSheet } from './style-sheet';
import { newParts, type NewSheet } from './template';

/**
 * Writes a new workbook as an .xlsx file. Works in Node and in a browser. A protected sheet stays so, without password; a
 * name that Excel does not take gets as near as can be.
 */
export async function writeWorkbook({ sheets, activeSheet = 0 }: WorkbookData): Promise<Uint8Array> {
  const styles = new StyleSheet();
  const taken = new Set<string>();
  const written = sheets.map((data, n): NewSheet => {
    const name = writableName(data.name, taken);
    taken.add(name.toLowerCase());
    return { name, hidden: data.hidden ?? false, xml: newSheetXml(data, styles, n === activeSheet) };
  });
  const parts = newParts(written, styles.toXml(), activeSheet);
  const encoder = new TextEncoder();
  const added = new Map([...parts].map(([name, xml]) => [name, encoder.encode(xml)]));
  return rewriteZip(new Uint8Array(), [], { changed: new Map(), added });
}
