import type { LeftOut } from '../files/left-out';

const BY_FILE: readonly (readonly [LeftOut, RegExp])[] = [
  ['comments', /^xl\/(?:comments|threadedComments\/)/iu],
  ['pictures', /^xl\/(?:media|charts|diagrams|embeddings|pivotTables)\//iu],
  ['macros', /^xl\/vbaProject/iu],
];

/** In a sheet, outside its cells. A page that is set up as Excel does it by itself does not count. */
const BY_ELEMENT: readonly (readonly [LeftOut, RegExp])[] = [
  ['validation', /<dataValidations\b/u],
  ['formats', /<conditionalFormatting\b/u],
  ['links', /<hyperlinks\b/u],
  ['filters', /<(?:autoFilter|tableParts)\b/u],
  ['frozen', /<pane\s[^<>]*state="frozen/u],
  ['print', /<(?:rowBreaks|colBreaks|(?:odd|even|first)(?:Header|Footer)>[^<])/u],
  [
    'print',
    /<pageSetup\s[^<>]*(?:orientation="landscape"|scale="(?!100"))|<pageSetUpPr\s[^<>]*fitToPage="(?:1|true)"/u,
  ],
];

const PRINT_NAMES = /<definedName\s[^<>]*name="_xlnm\.Print_/u;
const OWN_NAMES = /<definedName\s(?![^<>]*(?:name="_xlnm\.|hidden="1"))/u;

/**
 * What of a workbook file gets lost on the way through the plain data.
 *
 * @param names of all files in the container
 * @param sheets the XML of every sheet
 * @param workbook the XML of the workbook itself
 */
export function leftOutOf(names: readonly string[], sheets: readonly string[], workbook: string): readonly LeftOut[] {
  const around = sheets.map(withoutCells);
  const found = [
    ...BY_FILE.filter(([, pattern]) => names.some((name) => pattern.test(name))),
    ...BY_ELEMENT.filter(([, pattern]) => around.some((xml) => pattern.test(xml))),
  ].map(([part]) => part);
  if (PRINT_NAMES.test(workbook)) found.push('print');
  if (OWN_NAMES.test(workbook)) found.push('names');
  return [...new Set(found)];
}

/** What stands before and behind a sheet's cells. */
function withoutCells(xml: string): string {
  const [start, end] = [xml.indexOf('<sheetData'), xml.lastIndexOf('</sheetData>')];
  return end < start ? xml : xml.slice(0, start) + xml.slice(end);
}
