import { parseRange } from '../../../core/sheet/address';
import type { WorkbookModel } from '../../model';

/** Goes to the place that a link names, as "'表 1'!G7"; one that is no longer there leads nowhere. */
export function followLink(model: WorkbookModel, target: string): void {
  const bang = target.lastIndexOf('!');
  const name = target.slice(0, bang).replace(/^'|'$/gu, '').replaceAll("''", "'");
  const sheet = model.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (sheet) model.select(sheet.id, parseRange(target.slice(bang + 1)));
}
