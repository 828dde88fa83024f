import { BUILT_IN_FORMATS } from '../files/built-in-formats';
import { rejectByParts, unreadable } from '../files/file-kind';
import { leftOutOf } from './left-out';
import type { LeftOut } from '../files/left-out';
import { markFormulas, unshareFormulas } from './sheet-formulas';
import { renameForReader } from './sheet-names';
import { dropBadMerges, dropImpossibleColumns, hasImpossibleRow, numberCells } from './sheet-xml';
import { dropForbidden, escapeMarkedTexts, protectEscapes } from '../files/xml-text';
import { listZip, packZip, readEntry } from '../files/zip';

/** All the XML that is read, inflated. A form of 50,000 rows stays below; a sheet "formatted to the end" does not. */
const MAX_XML_BYTES = 50 * 1024 * 1024;

/** A format code may have 255 characters; ExcelJS takes very long over much longer ones. */
const MAX_FORMAT_TAG = 2_000;

const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedstrings\.xml|styles\.xml|theme\/theme\d+\.xml|worksheets\/[^/]+\.xml)$/i;
const NUMBERED_SHEET = /\/sheet\d+\.xml$/;
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';

function canonicalName(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\//, '');
  return path.toLowerCase() === STRINGS.toLowerCase() ? STRINGS : path;
}

function editXml(parts: Map<string, Uint8Array>, name: string, edit: (xml: string) => string): void {
  const content = parts.get(name);
  if (!content) return;
  const xml = new TextDecoder().decode(content);
  const edited = edit(xml);
  if (edited !== xml) parts.set(name, new TextEncoder().encode(edited));
}

/** Files from the Open XML SDK write `<x:worksheet>`; ExcelJS knows bare names only. */
function dropPrefix(xml: string): string {
  const prefix = /<([\w-]+):(?:workbook|worksheet|sst|styleSheet|Relationships)\b/.exec(xml.slice(0, 2000))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : xml;
}

/** Everything from the first beginning of an element to its last end. */
function dropElement(xml: string, name: string): string {
  const [start, close] = [xml.indexOf(`<${name}`), `</${name}>`];
  const end = xml.lastIndexOf(close);
  return start < 0 || end < start ? xml : xml.slice(0, start) + xml.slice(end + close.length);
}

/**
 * A number format may be written as a bare id whose meaning depends on the language of Excel. Chinese Excel does so
 * for 2012年3月14日 (31), and ExcelJS would show such a date as a number.
 */
function spellOutFormats(styles: string): string {
  const xml = styles.replace(/<numFmt\s[^<>]*>/g, (tag) => (tag.length > MAX_FORMAT_TAG ? '' : tag));
  const formats = Object.entries(BUILT_IN_FORMATS)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const open = /<numFmts(?:\s[^<>]*)?>/.exec(xml)?.[0];
  if (open && !open.endsWith('/>')) return xml.replace(open, open + formats);
  const without = open ? xml.replace(open, '') : xml;
  return without.replace(/<styleSheet\b[^<>]*>/, `$&<numFmts>${formats}</numFmts>`);
}

/** ExcelJS reads worksheets named sheet1.xml, sheet2.xml … only; the relations say what a sheet's file is called. */
function renameSheets(parts: Map<string, Uint8Array>): void {
  const others = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/') && !NUMBERED_SHEET.test(name));
  others.forEach((name, n) => {
    const fresh = `sheet${10_000 + n}.xml`;
    const old = name.slice('xl/worksheets/'.length);
    editXml(parts, RELATIONS, (xml) => xml.replaceAll(`worksheets/${old}"`, `worksheets/${fresh}"`));
    parts.set(`xl/worksheets/${fresh}`, parts.get(name) ?? new Uint8Array());
    parts.delete(name);
  });
}

function readable(xml: string): string {
  return escapeMarkedTexts(dropForbidden(dropPrefix(xml)));
}

function holdsTexts(name: string): boolean {
  return name === STRINGS || name.startsWith('xl/worksheets/');
}

function readableSheet(xml: string, formulas: boolean): string {
  const numbered = numberCells(formulas ? xml : markFormulas(xml));
  if (hasImpossibleRow(numbered)) throw unreadable.damaged();
  const plain = formulas ? withOwnFormulas(numbered) : numbered;
  return dropBadMerges(dropImpossibleColumns(plain));
}

function withOwnFormulas(xml: string): string {
  try {
    return unshareFormulas(xml, MAX_XML_BYTES);
  } catch (error) {
    throw error instanceof RangeError ? unreadable.tooLarge() : error;
  }
}

/** A workbook file made easy for ExcelJS. */
export interface Repacked {
  readonly bytes: Uint8Array;
  /** The sheets' names by those that stand in `bytes`. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What the file held besides what is read. */
  readonly leftOut: readonly LeftOut[];
}

interface Inflated {
  readonly parts: Map<string, Uint8Array>;
  /** Of all files in the container. */
  readonly names: readonly string[];
}

async function inflateNeeded(bytes: Uint8Array): Promise<Inflated> {
  const entries = listZip(bytes).map((entry) => ({ ...entry, name: canonicalName(entry.name) }));
  const rejection = rejectByParts(entries.map((entry) => entry.name));
  if (rejection) throw rejection;
  const parts = new Map<string, Uint8Array>();
  let left = MAX_XML_BYTES;
  for (const entry of entries.filter(({ name }) => NEEDED.test(name))) {
    if (entry.encrypted) throw unreadable.encrypted();
    const content = await readEntry(bytes, entry, left);
    left -= content.length;
    parts.set(entry.name, content);
  }
  return { parts, names: entries.map(({ name }) => name) };
}

/**
 * Takes out of a workbook file what is needed of it, within limits, and packs it so that ExcelJS reads it well.
 * Pictures, comments, tables, printer settings are left out: nothing of them is used, and each has made ExcelJS fail.
 *
 * @param formulas whether their words are wanted; that there is one, and its result, are kept in any case
 * @throws UserError for another kind of file or too much content
 * @throws ZipError for a damaged container
 */
export async function repackForReader(bytes: Uint8Array, formulas: boolean): Promise<Repacked> {
  const { parts, names } = await inflateNeeded(bytes);
  const sheets: string[] = [];
  let workbook = '';
  for (const name of [...parts.keys()]) {
    editXml(parts, name, (xml) => {
      const plain = readable(xml);
      if (name.startsWith('xl/worksheets/')) sheets.push(plain);
      if (name === WORKBOOK) workbook = plain;
      return holdsTexts(name) ? protectEscapes(plain) : plain;
    });
  }
  let sheetNames: Repacked['sheetNames'] = new Map();
  editXml(parts, WORKBOOK, (xml) => {
    // ExcelJS makes every cell that a name refers to, and a name often refers to whole columns
    const renamed = renameForReader(dropElement(xml, 'definedNames'));
    sheetNames = renamed.names;
    return renamed.xml;
  });
  editXml(parts, STYLES, spellOutFormats);
  renameSheets(parts);
  for (const name of parts.keys()) {
    if (name.startsWith('xl/worksheets/')) editXml(parts, name, (xml) => readableSheet(xml, formulas));
  }
  return { bytes: packZip(parts), sheetNames, leftOut: leftOutOf(names, sheets, workbook) };
}
