import { decodeAttribute, protectEscapes, readEscapes } from '../files/xml-text';

/** One sheet of the list in the workbook part. Neither quotes nor brackets can stand in an attribute as they are. */
const SHEET = /<sheet\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;
const NAME = /\sname=(?:"([^"]*)"|'([^']*)')/;

const MOST_CHARACTERS = 31;

/**
 * Gives the sheets names that ExcelJS takes (it refuses some that files have: "History", a name twice, a name with a
 * quote at its end), and tells their own.
 *
 * @param xml of the workbook part
 * @returns names by those that now stand in the file
 */
export function renameForReader(xml: string): { readonly xml: string; readonly names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  const renamed = xml.replace(SHEET, (tag) => {
    const plain = `s${names.size + 1}`;
    const found = NAME.exec(tag);
    const own = found ? readEscapes(protectEscapes(decodeAttribute(found[1] ?? found[2] ?? ''))) : '';
    names.set(plain, own === '' ? `Sheet${names.size + 1}` : own);
    return found ? tag.replace(NAME, ` name="${plain}"`) : tag.replace('<sheet', `<sheet name="${plain}"`);
  });
  return { xml: renamed, names };
}

/** A name that Excel and ExcelJS take, as near as can be to the one that the sheet has. @param taken in lower case */
export function writableName(name: string, taken: ReadonlySet<string>): string {
  const allowed = name.replace(/[\\/?*[\]:]/g, '_').slice(0, MOST_CHARACTERS);
  const plain = allowed.replace(/^'/, '_').replace(/'$/, '_') || 'Sheet';
  const isFree = (candidate: string): boolean =>
    !taken.has(candidate.toLowerCase()) && candidate.toLowerCase() !== 'history';
  if (isFree(plain)) return plain;
  for (let n = 2; ; n++) {
    const ending = ` (${n})`;
    const candidate = plain.slice(0, MOST_CHARACTERS - ending.length) + ending;
    if (isFree(candidate)) return candidate;
  }
}
