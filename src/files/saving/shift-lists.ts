import { shiftIndex, shiftRange, type Shift } from '../../core/sheet/shift';
import { SPREADSHEET, THREADED_COMMENTS } from '../namespaces';
import { addressOf, rangeOf } from './addresses';
import { childrenOf } from './children';
import { ElementPatches, elementsOf } from './elements';
import { cannotShift, shiftedAddress } from './shift-addresses';
import { patched, placedAttributes } from './xml-tags';

/** Comments after rows came or went; those of deleted rows go. */
export function shiftComments(xml: string, shift: Shift): string {
  const elements = elementsOf(xml, new Set([...SPREADSHEET, ...THREADED_COMMENTS]));
  const patches = new ElementPatches(xml, elements);
  for (const element of elements) {
    if (element.name !== 'comment' && element.name !== 'threadedComment') continue;
    patches.rewrite(element, 'ref', (ref) => shiftedAddress(ref, shift));
  }
  return patched(xml, patches.finish());
}

/**
 * A table after rows came or went: it moves, and grows or shrinks by rows inside of it.
 *
 * @throws UserError `cannot-save` where its head, its totals or all of its rows would go
 */
export function shiftTable(xml: string, shift: Shift): string {
  const { root } = childrenOf(xml);
  const attributes = placedAttributes(xml, root);
  const range = rangeOf(attributes.get('ref')?.value ?? '');
  if (!range) return xml;
  const heads = Number(attributes.get('headerRowCount')?.value ?? 1);
  const totals = Number(attributes.get('totalsRowCount')?.value ?? 0);
  const moved = shiftRange(range, shift);
  const ends = [...Array(heads).keys()].map((n) => range.top + n);
  for (let n = 0; n < totals; n++) ends.push(range.bottom - n);
  const isBroken = ends.some((row) => shiftIndex(row, shift) === null);
  if (!moved || isBroken || moved.bottom - moved.top < heads + totals)
    throw cannotShift('表格，删除的行是它的表头、汇总行或全部数据');
  const elements = elementsOf(xml, SPREADSHEET);
  const patches = new ElementPatches(xml, elements);
  for (const element of elements) {
    if (element.name === 'table') patches.rewrite(element, 'ref', () => addressOf(moved));
    if (element.name === 'autoFilter' || element.name === 'sortState' || element.name === 'sortCondition') {
      patches.rewrite(element, 'ref', (ref) => shiftedAddress(ref, shift));
    }
  }
  return patched(xml, patches.finish());
}
