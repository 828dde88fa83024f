import { formatCell, MAX_ROW } from '../../core/sheet/address';
import { shiftIndex, shiftSpan, type Shift } from '../../core/sheet/shift';
import { encodeText, writeEscapes } from '../xml-text';
import { rangeOf } from './addresses';
import { formulaSpans, typeOf, unshare, type FormulaSpan } from './formula-spans';
import { cannotShift, shiftedAddress } from './shift-addresses';
import { endOf, readGrid, type Grid, type RowSpan } from './sheet-grid';
import type { SheetTag } from './walk-sheet';
import { patched, prefixOf, type Patch } from './xml-tags';

/** Formulas that fill several cells move as a whole, or not at all. */
function guardArray(span: FormulaSpan, shift: Shift): void {
  const area = rangeOf(span.attributes.get('ref')?.value ?? '');
  if (!area) return;
  const moved = shiftSpan(area.top, area.bottom, shift);
  const isTorn = moved !== null && moved.end - moved.start !== area.bottom - area.top;
  if (isTorn || (moved !== null && shiftIndex(span.row, shift) === null)) throw cannotShift('数组公式或模拟运算表');
}

/** Attributes of a formula that say where it stands, or what it takes. */
const FORMULA_ADDRESSES = ['ref', 'r1', 'r2'] as const;

function formulaPatches(xml: string, span: FormulaSpan, shift: Shift, formula: (text: string) => string): Patch[] {
  const patches: Patch[] = [];
  if (typeOf(span) !== 'normal') guardArray(span, shift);
  for (const name of FORMULA_ADDRESSES) {
    const attribute = span.attributes.get(name);
    const moved = attribute && shiftedAddress(attribute.value, shift);
    if (attribute && moved && moved !== attribute.value) {
      patches.push({ start: attribute.start, end: attribute.end, text: moved });
    }
  }
  const moved = formula(span.text);
  if (moved !== span.text) patches.push(textPatch(xml, span, moved));
  return patches;
}

/** Another text in an element that has one. */
function textPatch(xml: string, { start, end }: FormulaSpan, text: string): Patch {
  const from = xml.indexOf('>', start) + 1;
  return { start: from, end: xml.lastIndexOf('<', end - 1), text: encodeText(writeEscapes(text)) };
}

/** Says where a row or cell is; one that has left it out so far is told. */
function place(tag: SheetTag, value: string, prefix: string): Patch {
  const own = tag.attributes.get('r');
  if (own) return { start: own.start, end: own.end, text: value };
  const start = tag.start + 1 + prefix.length + (tag.place === 'row' ? 'row'.length : 'c'.length);
  return { start, end: start, text: ` r="${value}"` };
}

/** What new rows do not take from the row before them. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['r', 'hidden', 'collapsed']);

/** New rows look like the one before them: its height, its styles. */
function newRows(xml: string, pattern: RowSpan | undefined, { at, count }: Shift, prefix: string): string {
  if (!pattern) return '';
  const attributes = [...pattern.tag.attributes]
    .filter(([name]) => !NOT_TAKEN.has(name))
    .map(([name, { start, end }]) => ` ${name}="${xml.slice(start, end)}"`)
    .join('');
  const styled = pattern.cells.flatMap(({ column, tag }) => {
    const style = tag.attributes.get('s')?.value;
    return style === undefined ? [] : [{ column, style }];
  });
  const rows = Array.from({ length: Math.max(0, count) }, (_, n) => {
    const row = at + n;
    const cells = styled.map(({ column, style }) => `<${prefix}c r="${formatCell({ row, column })}" s="${style}"/>`);
    const start = `<${prefix}row r="${row + 1}"${attributes}`;
    return cells.length > 0 ? `${start}>${cells.join('')}</${prefix}row>` : `${start}/>`;
  });
  return rows.join('');
}

function rowPatches({ rows }: Grid, shift: Shift, prefix: string): Patch[] {
  return rows.flatMap((row): Patch[] => {
    const moved = shiftIndex(row.row, shift);
    if (moved === null) return [{ start: row.tag.start, end: endOf(row), text: '' }];
    if (moved > MAX_ROW) throw cannotShift('已到最后一行的内容');
    if (moved === row.row) return [];
    const cells = row.cells.map(({ tag, column }) => place(tag, formatCell({ row: moved, column }), prefix));
    return [place(row.tag, String(moved + 1), prefix), ...cells];
  });
}

/** Where the patches drop nothing. */
function outside(dropped: readonly Patch[]): (patch: Patch) => boolean {
  return ({ start }) => !dropped.some((row) => start > row.start && start < row.end);
}

/**
 * The cells of a sheet's part after rows came or went. Formulas that cells share are given to each of them: what they
 * point at no longer moves alike.
 *
 * @param formula as it has to be after the shift
 * @throws UserError `cannot-save`
 */
export function shiftCells(xml: string, shift: Shift, formula: (text: string) => string): string {
  const whole = patched(
    xml,
    unshare(formulaSpans(xml), () => true),
  );
  const grid = readGrid(whole, (row) => row >= shift.at - 1);
  const prefix = prefixOf(whole, grid.data.tag);
  const moves = rowPatches(grid, shift, prefix);
  const dropped = moves.filter(({ start, end, text }) => text === '' && end > start);
  const formulas = formulaSpans(whole).flatMap((span) => formulaPatches(whole, span, shift, formula));
  const pattern = grid.rows.filter(({ row }) => row === shift.at - 1).at(-1);
  const start = grid.rows.find(({ row }) => row >= shift.at)?.tag.start ?? grid.data.close?.start;
  const added = newRows(whole, pattern, shift, prefix);
  const insertion = start === undefined || added === '' ? [] : [{ start, end: start, text: added }];
  return patched(whole, [...insertion, ...moves, ...formulas.filter(outside(dropped))]);
}

/** The formulas of a sheet's cells after rows of another sheet came or went. */
export function refreshCells(xml: string, formula: (text: string) => string): string {
  const spans = formulaSpans(xml);
  const groups = new Set(
    spans
      .filter((span) => typeOf(span) === 'shared' && formula(span.text) !== span.text)
      .map(({ attributes }) => attributes.get('si')?.value ?? ''),
  );
  const whole =
    groups.size > 0
      ? patched(
          xml,
          unshare(spans, (group) => groups.has(group)),
        )
      : xml;
  const patches = formulaSpans(whole).flatMap((span): Patch[] => {
    const moved = formula(span.text);
    return moved === span.text ? [] : [textPatch(whole, span, moved)];
  });
  return patched(whole, patches);
}
