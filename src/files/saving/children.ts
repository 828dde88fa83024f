import { SPREADSHEET } from '../namespaces';
import { placedAttributes, prefixOf, xmlTags, type Patch, type PlacedAttribute, type XmlTag } from './xml-tags';

/** An element inside the root of a part. */
export interface Child {
  readonly name: string;
  /** The whole element. */
  readonly start: number;
  readonly end: number;
  /** Its first tag. */
  readonly tag: XmlTag;
}

/** The root of a part, and what stands in it. */
export interface Children {
  readonly prefix: string;
  readonly root: XmlTag;
  /** Where the root closes. */
  readonly close: number;
  readonly list: readonly Child[];
}

/** @param namespaces whose elements are told by name */
export function childrenOf(xml: string, namespaces: ReadonlySet<string> = SPREADSHEET): Children {
  const list: Child[] = [];
  let root: XmlTag | null = null;
  let close = xml.length;
  let open: XmlTag | null = null;
  for (const tag of xmlTags(xml, namespaces)) {
    if (tag.depth === 0) {
      if (tag.kind === 'close') close = tag.start;
      else root = tag;
    }
    if (tag.depth !== 1) continue;
    if (tag.kind === 'open') open = tag;
    else {
      const first: XmlTag = tag.kind === 'close' && open ? open : tag;
      list.push({ name: first.name, start: first.start, end: tag.end, tag: first });
    }
  }
  if (!root) throw new Error('a part without a root');
  return { prefix: prefixOf(xml, root), root, close, list };
}

/** Where the elements of a workbook stand, one kind after another. */
export const WORKBOOK_ORDER: readonly string[] = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr'],
];

/** Where the elements of a sheet stand. */
export const SHEET_ORDER: readonly string[] = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
];

/** Puts a new element where its kind stands: behind those that come before it. */
export function insertChild(children: Children, order: readonly string[], name: string, text: string): Patch {
  const before = new Set(order.slice(0, order.indexOf(name)));
  const last = children.list.filter((child) => before.has(child.name)).at(-1);
  const start = last?.end ?? children.root.end;
  return { start, end: start, text };
}

/** Gives an element an attribute, or another value for it. @param value as it is meant, without signs to escape */
export function setAttribute(xml: string, tag: XmlTag, name: string, value: string): Patch {
  const found: PlacedAttribute | undefined = placedAttributes(xml, tag).get(name);
  if (found) return { start: found.start, end: found.end, text: value };
  const start = tag.end - (tag.kind === 'empty' ? 2 : 1);
  return { start, end: start, text: ` ${name}="${value}"` };
}
