import { formatCell } from '../../core/sheet/address';
import type { CellPosition, CellValue } from '../../core/sheet/snapshot';
import { encodeText, writeEscapes } from '../xml-text';
import { formulaXml } from './formula-spans';

/** What a cell is to hold. */
export interface CellChange extends CellPosition {
  /** A formula's result where it is known; "" for a blank cell, or an unknown result. */
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
}

const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function textXml(text: string, prefix: string): string {
  const isTrimmed = /^\s|\s$|[\n\t]|\s{2}/.test(text);
  const escaped = encodeText(writeEscapes(text));
  return `<${prefix}is><${prefix}t${isTrimmed ? ' xml:space="preserve"' : ''}>${escaped}</${prefix}t></${prefix}is>`;
}

function resultXml(value: CellValue, prefix: string): { readonly type: string; readonly xml: string } {
  const inValue = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === '') return { type: '', xml: '' };
  if (typeof value === 'number') return { type: '', xml: inValue(String(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: inValue(value ? '1' : '0') };
  return { type: ERROR.test(value) ? ' t="e"' : ' t="str"', xml: inValue(encodeText(writeEscapes(value))) };
}

/**
 * A cell as an element: texts stand in the cell itself, so that the list of shared texts stays as it is.
 *
 * @param style its s="…" as written; '' for none
 * @returns '' for a cell that neither holds nor looks like anything
 */
export function cellXml({ row, column, value, formula }: CellChange, style: string, prefix: string): string {
  const looks = style === '' ? '' : ` s="${style}"`;
  const start = `<${prefix}c r="${formatCell({ row, column })}"${looks}`;
  const end = `</${prefix}c>`;
  if (formula !== undefined) {
    const { type, xml } = resultXml(value, prefix);
    return `${start}${type}>${formulaXml(formula.slice(1), prefix)}${xml}${end}`;
  }
  if (value === '') return style === '' ? '' : `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr">${textXml(value, prefix)}${end}`;
  const { type, xml } = resultXml(value, prefix);
  return `${start}${type}>${xml}${end}`;
}
