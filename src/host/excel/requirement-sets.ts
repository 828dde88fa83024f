/** Whether Excel has ExcelApi 1.`minor`; asked at run time for everything above the manifest's 1.7. */
export function hasExcelApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
}

/** `getMergedAreasOrNullObject`; perpetual Excel 2019 does not have it. */
export const MERGED_AREAS = 13;

/** Change and selection events of all sheets at once. */
export const WORKBOOK_EVENTS = 9;

/** `dataValidation`: lists to choose a cell's contents from. */
export const DATA_VALIDATION = 8;

/** Ranges of several areas, and how a sheet is printed. */
export const SEVERAL_AREAS = 9;
export const PAGE_LAYOUT = 9;

/** Formulas that fill several cells. */
export const SPILLS = 12;

/** Superscripts and the like, as the font of a cell. */
export const SCRIPTS = 9;

/** Comments that can be answered. */
export const COMMENTS = 10;
