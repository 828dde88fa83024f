/** A rectangle of cells: 0-based sheet coordinates, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell: 0-based sheet coordinates. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds behind its text. Error cells hold their error text, blank cells an empty string. */
export type CellValue = string | number | boolean;

/** A cell whose content follows from others. */
export interface FormulaCell extends CellPosition {
  /** With its "="; '' where the formula of another cell fills this one (a spill). */
  readonly formula: string;
}

/**
 * A worksheet's used range at one moment, from any source (Excel, a workbook file, a test).
 *
 * `text` and `values` are rows × columns of equal size; `text[0][0]` is the cell at (`top`, `left`).
 * A cell that a merge covers is blank in both.
 */
export interface SheetSnapshot {
  readonly name: string;
  /** 0-based sheet row of `text[0]`. */
  readonly top: number;
  /** 0-based sheet column of `text[n][0]`. */
  readonly left: number;
  /** What the cells show, number formats applied. */
  readonly text: readonly (readonly string[])[];
  /** What the cells hold: numbers stay numbers. A formula's result may be here as it is shown. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas in sheet coordinates; `null` when the host cannot tell (ExcelApi below 1.13). */
  readonly merges: readonly CellRange[] | null;
  /** 0-based sheet rows and columns that are hidden, where the host knows them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Cells with a formula, single constants (=100%) left out; missing where there are none or nobody has told. */
  readonly formulas?: readonly FormulaCell[];
}
