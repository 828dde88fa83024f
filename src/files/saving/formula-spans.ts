import { CellFormulas } from '../cell-formulas';
import type { CellPosition } from '../../core/sheet/snapshot';
import { decodeAttribute, decodeEscapes, encodeText, writeEscapes } from '../xml-text';
import { walkSheet } from './walk-sheet';
import { placedAttributes, prefixOf, type Patch, type PlacedAttribute, type XmlTag } from './xml-tags';

/** The formula of a cell where it stands in a sheet's part. */
export interface FormulaSpan extends CellPosition {
  /** The element, tags included. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, PlacedAttribute>;
  /** Without "="; "" where it is that of another cell. */
  readonly text: string;
}

/** A text between tags, as it is meant. */
export function textBetween(xml: string, open: XmlTag, close: XmlTag): string {
  return decodeEscapes(decodeAttribute(xml.slice(open.end, close.start)));
}

export function typeOf({ attributes }: FormulaSpan): string {
  return attributes.get('t')?.value ?? 'normal';
}

/** The formulas of a sheet's cells, in the order of the file. */
export function formulaSpans(xml: string): FormulaSpan[] {
  if (!/<(?:[\w.-]+:)?f[\s>/]/.test(xml)) return [];
  const found: FormulaSpan[] = [];
  let open: XmlTag | null = null;
  for (const tag of walkSheet(xml)) {
    if (tag.place !== 'in-cell' || tag.depth !== 4 || tag.name !== 'f') continue;
    if (tag.kind === 'open') open = tag;
    else {
      const from: XmlTag = tag.kind === 'empty' ? tag : (open ?? tag);
      found.push({
        row: tag.row,
        column: tag.column,
        start: from.start,
        end: tag.end,
        prefix: prefixOf(xml, from),
        attributes: placedAttributes(xml, from),
        text: tag.kind === 'empty' ? '' : textBetween(xml, from, tag),
      });
    }
  }
  return found;
}

/** A formula as an element of a cell. @param text without "=" */
export function formulaXml(text: string, prefix: string): string {
  return `<${prefix}f>${encodeText(writeEscapes(text))}</${prefix}f>`;
}

/**
 * Gives cells that share a formula one each.
 *
 * @param isAsked tells which groups
 */
export function unshare(spans: readonly FormulaSpan[], isAsked: (group: string) => boolean): Patch[] {
  const formulas = new CellFormulas(true);
  return spans.flatMap((span): Patch[] => {
    if (typeOf(span) !== 'shared') return [];
    const group = span.attributes.get('si')?.value ?? '';
    const own = formulas.read({ t: 'shared', si: group }, span.text, span);
    if (own === undefined || !isAsked(group)) return [];
    return [{ start: span.start, end: span.end, text: formulaXml(own.slice(1), span.prefix) }];
  });
}
