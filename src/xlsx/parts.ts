import { parseRange } from '../core/sheet/address';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { rejectByParts, unreadable } from './file-kind';
import { listZip, packZip, readEntry } from './zip';

/** All the XML that is read, inflated. A form of 50,000 rows stays below; a sheet "formatted to the end" does not. */
const MAX_XML_BYTES = 50 * 1024 * 1024;

/** A merge of more cells is a slip of the mouse (a whole column), and the reader would make every cell of it. */
const MAX_MERGED_CELLS = 100_000;

const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedstrings\.xml|styles\.xml|theme\/theme\d+\.xml|worksheets\/[^/]+\.xml)$/i;
const NUMBERED_SHEET = /\/sheet\d+\.xml$/;
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

function canonicalName(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\//, '');
  return path.toLowerCase() === 'xl/sharedstrings.xml' ? 'xl/sharedStrings.xml' : path;
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

function isHuge(ref: string): boolean {
  const { top, left, bottom, right } = parseRange(ref);
  return (bottom - top + 1) * (right - left + 1) > MAX_MERGED_CELLS;
}

function dropHugeMerges(xml: string): string {
  const at = xml.lastIndexOf('<mergeCells');
  if (at < 0) return xml;
  const merges = xml.slice(at).replace(/<mergeCell [^>]*ref="([^"]+)"[^>]*>/g, (tag, ref) => (isHuge(ref) ? '' : tag));
  return xml.slice(0, at) + merges;
}

/**
 * A number format may be written as a bare id whose meaning depends on the language of Excel. Chinese Excel does so
 * for 2012年3月14日 (31), and ExcelJS would show such a date as a number.
 */
function spellOutFormats(xml: string): string {
  const formats = Object.entries(BUILT_IN_FORMATS)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const open = /<numFmts\b[^>]*[^/]>|<numFmts>/.exec(xml)?.[0];
  if (open) return xml.replace(open, open + formats);
  return xml.replace(/<numFmts[^>]*\/>/, '').replace(/<styleSheet\b[^>]*>/, `$&<numFmts>${formats}</numFmts>`);
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

/**
 * Takes out of a workbook file what is needed of it, within limits, and packs it so that ExcelJS reads it well.
 * Pictures, comments, tables, printer settings are left out: nothing of them is used, and each has made ExcelJS fail.
 *
 * @throws UserError for another kind of file or too much content
 * @throws ZipError for a damaged container
 */
export async function repackForReader(bytes: Uint8Array): Promise<Uint8Array> {
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
  for (const name of [...parts.keys()]) editXml(parts, name, dropPrefix);
  // ExcelJS makes every cell that a name refers to, and a name often refers to whole columns
  editXml(parts, WORKBOOK, (xml) => xml.replace(/<definedNames\b[\s\S]*<\/definedNames>/, ''));
  editXml(parts, STYLES, spellOutFormats);
  renameSheets(parts);
  for (const name of parts.keys()) if (name.startsWith('xl/worksheets/')) editXml(parts, name, dropHugeMerges);
  return packZip(parts);
}
