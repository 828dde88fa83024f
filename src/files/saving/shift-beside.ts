import { shiftIndex, type Shift } from '../../core/sheet/shift';
import { SHEET_AND_EXTENSIONS } from '../namespaces';
import { decodeAttribute, decodeEscapes, encodeText, writeEscapes } from '../xml-text';
import { ElementPatches, elementsOf, type XmlElement } from './elements';
import { cannotShift, shiftedAddress, shiftedAddresses } from './shift-addresses';
import type { Patch } from './xml-tags';

/** What stands in a sheet's part without saying where a cell is. */
const WITHOUT_ADDRESSES: ReadonlySet<string> = new Set([
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetCalcPr', 'sheetProtection', 'phoneticPr', 'printOptions'],
  ...['pageMargins', 'pageSetup', 'headerFooter', 'colBreaks', 'customProperties', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'picture', 'tableParts'],
]);

/** What does, and is moved here. */
const WITH_ADDRESSES: ReadonlySet<string> = new Set([
  ...['dimension', 'sheetData', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'autoFilter'],
  ...['sortState', 'rowBreaks', 'protectedRanges', 'ignoredErrors', 'extLst'],
]);

/** Extensions whose addresses stand in xm:sqref and xm:f, or that have none. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  // conditional formats, validations, sparklines, ignored errors
  ...['{78C0D931-6437-407D-A8EE-F0AAD7539E65}', '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}'],
  ...['{05C60535-1F16-4FD2-B633-F4F36F0B64E0}', '{01252117-D84E-4E92-8308-4BE1C098FCBB}'],
  // slicers and timelines, which are drawn
  ...['{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}', '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}'],
  '{7E03D99C-DC04-49D9-9315-930204A7B6E9}',
]);

/** Attributes that hold one address, and those that hold several. */
const ONE_ADDRESS: ReadonlySet<string> = new Set([
  'dimension',
  'hyperlink',
  'autoFilter',
  'sortState',
  'sortCondition',
]);
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError'],
]);

/** Elements that hold a formula as their text. */
const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2']);

/** Lists that say how many they are, or may not be empty. */
const LISTS: readonly (readonly [list: string, item: string])[] = [
  ['mergeCells', 'mergeCell'],
  ['dataValidations', 'dataValidation'],
  ['hyperlinks', 'hyperlink'],
  ['protectedRanges', 'protectedRange'],
  ['ignoredErrors', 'ignoredError'],
  ['rowBreaks', 'brk'],
];

/** Words for what cannot be moved. */
const UNMOVED: Readonly<Record<string, string>> = {
  scenarios: '方案',
  dataConsolidate: '合并计算',
  customSheetViews: '自定义视图',
  cellWatches: '监视点',
  smartTags: '智能标记',
  oleObjects: '嵌入的对象',
  controls: '控件',
  webPublishItems: '网页发布设置',
};

/** The elements of a sheet's part outside of its cells. */
export function besideElements(xml: string): XmlElement[] {
  return elementsOf(xml, SHEET_AND_EXTENSIONS, ({ name, depth }) => name === 'sheetData' && depth === 1);
}

/** @throws UserError `cannot-save` when the sheet holds an address that nobody here knows to move */
function guardKinds(elements: readonly XmlElement[], patches: ElementPatches): void {
  for (const element of elements) {
    const { name, tag, parent } = element;
    if (tag.depth === 1 && !WITHOUT_ADDRESSES.has(name) && !WITH_ADDRESSES.has(name)) {
      throw cannotShift(UNMOVED[name] ?? '这里不认识的内容');
    }
    if (name !== 'ext' || parent?.name !== 'extLst' || parent.tag.depth !== 1) continue;
    const uri = patches.attribute(element, 'uri')?.value.toUpperCase() ?? '';
    if (!KNOWN_EXTENSIONS.has(uri)) throw cannotShift('这里不认识的扩展内容');
  }
}

/** A merge of one cell is none. */
function shiftedMerge(address: string, shift: Shift): string | null {
  const moved = shiftedAddress(address, shift);
  return moved?.includes(':') ? moved : null;
}

/** A page ends above row `id`, counted from 0. */
function shiftedBreak(id: string, shift: Shift): string | null {
  const moved = shiftIndex(Number(id), shift);
  return moved === null ? null : String(moved);
}

function textOf(xml: string, { tag, inner }: XmlElement): string {
  return decodeEscapes(decodeAttribute(xml.slice(tag.end, inner)));
}

/** Moves one element. @param formula after the shift */
function moveElement(
  xml: string,
  element: XmlElement,
  shift: Shift,
  patches: ElementPatches,
  formula: (text: string) => string,
): void {
  const { name, tag, inner } = element;
  if (ONE_ADDRESS.has(name)) patches.rewrite(element, 'ref', (ref) => shiftedAddress(ref, shift));
  else if (ADDRESSES.has(name)) patches.rewrite(element, 'sqref', (list) => shiftedAddresses(list, shift));
  else if (name === 'mergeCell') patches.rewrite(element, 'ref', (ref) => shiftedMerge(ref, shift));
  else if (name === 'brk' && element.parent?.name === 'rowBreaks') {
    patches.rewrite(element, 'id', (id) => shiftedBreak(id, shift));
  } else if (name === 'sqref') {
    const list = shiftedAddresses(textOf(xml, element), shift);
    if (list === null) throw cannotShift('只用于被删除的行的扩展格式或迷你图');
    patches.replace(tag.end, inner, list);
  } else if (FORMULAS.has(name) || name === 'f') {
    const text = textOf(xml, element);
    const moved = formula(text);
    if (moved !== text) patches.replace(tag.end, inner, encodeText(writeEscapes(moved)));
  }
}

/**
 * What is to change in a sheet's part, outside of its cells, when rows come or go.
 *
 * @param formula as it has to be after the shift
 * @throws UserError `cannot-save` where something cannot be moved along
 */
export function shiftBeside(xml: string, shift: Shift, formula: (text: string) => string): Patch[] {
  const elements = besideElements(xml);
  const patches = new ElementPatches(xml, elements);
  guardKinds(elements, patches);
  for (const element of elements) moveElement(xml, element, shift, patches, formula);
  for (const [list, item] of LISTS) patches.recount(list, item);
  return patches.finish();
}

/** What is to change there when rows of another sheet come or go: formulas. */
export function refreshBeside(xml: string, formula: (text: string) => string): Patch[] {
  const elements = besideElements(xml);
  const patches = new ElementPatches(xml, elements);
  for (const element of elements) {
    if (!FORMULAS.has(element.name) && element.name !== 'f') continue;
    const text = textOf(xml, element);
    const moved = formula(text);
    if (moved !== text) patches.replace(element.tag.end, element.inner, encodeText(writeEscapes(moved)));
  }
  return patches.finish();
}
