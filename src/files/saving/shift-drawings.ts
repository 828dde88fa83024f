import { MAX_ROW } from '../../core/sheet/address';
import { shiftIndex, type Shift } from '../../core/sheet/shift';
import { OLD_DRAWING, SHEET_DRAWING } from '../namespaces';
import { ElementPatches, elementsOf, type XmlElement } from './elements';
import { patched, type Patch } from './xml-tags';

/** Where a drawing's corner goes; one in a deleted row goes to where the rows were. */
function corner(row: number, shift: Shift): number {
  return Math.min(MAX_ROW, shiftIndex(row, shift) ?? shift.at);
}

function numberIn(xml: string, { tag, inner }: XmlElement): number {
  return Number(xml.slice(tag.end, inner).trim());
}

/** A corner of an anchor: the number of its row. */
function rowOf(elements: readonly XmlElement[], anchor: XmlElement, name: string): XmlElement | undefined {
  const found = elements.find((element) => element.name === name && element.parent === anchor);
  return found && elements.find((element) => element.name === 'row' && element.parent === found);
}

/** Pictures, charts and shapes after rows came or went, each as it says itself: moved, moved and stretched, or not. */
export function shiftDrawing(xml: string, shift: Shift): string {
  const elements = elementsOf(xml, SHEET_DRAWING);
  const patches = new ElementPatches(xml, elements);
  for (const anchor of elements) {
    if (anchor.name !== 'twoCellAnchor' && anchor.name !== 'oneCellAnchor') continue;
    const behaviour = patches.attribute(anchor, 'editAs')?.value ?? 'twoCell';
    const [from, to] = [rowOf(elements, anchor, 'from'), rowOf(elements, anchor, 'to')];
    if (behaviour === 'absolute' || !from) continue;
    const top = numberIn(xml, from);
    const moved = corner(top, shift);
    patches.replace(from.tag.end, from.inner, String(moved));
    if (!to) continue;
    const bottom = numberIn(xml, to);
    const end = behaviour === 'oneCell' ? bottom + moved - top : corner(bottom, shift);
    patches.replace(to.tag.end, to.inner, String(end));
  }
  return patched(xml, patches.finish());
}

/** "1, 15, 3, 2, 3, 31, 7, 1": columns, rows and what they are off, of both corners. */
function shiftedAnchor(text: string, shift: Shift): string {
  const numbers = text.split(',');
  return numbers
    .map((part, n) => {
      if (n !== 2 && n !== 6) return part;
      return part.replace(/\d+/, (row) => String(corner(Number(row), shift)));
    })
    .join(',');
}

function clientData(elements: readonly XmlElement[], shape: XmlElement, name: string): XmlElement | undefined {
  return elements.find((element) => element.name === name && element.parent?.parent === shape);
}

function shapePatches(xml: string, elements: readonly XmlElement[], shape: XmlElement, shift: Shift): Patch[] | null {
  const [row, anchor] = [clientData(elements, shape, 'Row'), clientData(elements, shape, 'Anchor')];
  const patches: Patch[] = [];
  if (row) {
    const moved = shiftIndex(numberIn(xml, row), shift);
    if (moved === null) return null;
    patches.push({ start: row.tag.end, end: row.inner, text: String(moved) });
  }
  if (anchor) {
    const text = xml.slice(anchor.tag.end, anchor.inner);
    patches.push({ start: anchor.tag.end, end: anchor.inner, text: shiftedAnchor(text, shift) });
  }
  return patches;
}

/** The boxes of comments after rows came or went; those of deleted rows go. */
export function shiftOldDrawing(xml: string, shift: Shift): string {
  const elements = elementsOf(xml, OLD_DRAWING);
  const patches = new ElementPatches(xml, elements);
  for (const shape of elements) {
    if (shape.name !== 'shape') continue;
    const own = shapePatches(xml, elements, shape, shift);
    if (!own) patches.drop(shape);
    else for (const { start, end, text } of own) patches.replace(start, end, text);
  }
  return patched(xml, patches.finish());
}
