import { SPREADSHEET } from '../namespaces';
import { textBetween } from './formula-spans';
import { placedAttributes, xmlTags, type XmlTag } from './xml-tags';

/** A name of a workbook where the workbook's part says what it means. */
export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Of the formula's text. */
  readonly start: number;
  readonly end: number;
}

/** The names of a workbook, print areas and titles among them. @param xml of the workbook's part */
export function definedNames(xml: string): DefinedName[] {
  const found: DefinedName[] = [];
  let open: XmlTag | null = null;
  for (const tag of xmlTags(xml, SPREADSHEET)) {
    if (tag.name !== 'definedName') continue;
    if (tag.kind === 'open') open = tag;
    else if (tag.kind === 'close' && open) {
      const name = placedAttributes(xml, open).get('name')?.value ?? '';
      found.push({ name, formula: textBetween(xml, open, tag), start: open.end, end: tag.start });
    }
  }
  return found;
}
