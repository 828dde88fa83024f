import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { contains } from '../../core/sheet/address';
import { intersection, subtract } from './ranges';
import { shiftIndex, shiftRange, type Shift } from '../../core/sheet/shift';

/** How a conditional format makes a cell look, over the cell's own looks. */
export interface OverlayLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A conditional format; only custom ones (with a formula) are understood, others are kept. */
export interface ConditionalFormat {
  readonly id: string;
  /** Excel's word: "Custom", "ColorScale" … */
  readonly type: string;
  readonly areas: readonly CellRange[];
  readonly formula: string;
  readonly look: OverlayLook;
}

export interface CellComment {
  readonly id: string;
  readonly cell: CellPosition;
  readonly text: string;
  readonly replies: readonly string[];
  /** An old-style note: no comment can be where it is, and the list of comments leaves it out. */
  readonly isNote?: boolean;
}

/** A link from a cell to a place in the workbook: "'表 1'!G7". */
export interface CellLink {
  readonly cell: CellPosition;
  readonly target: string;
  readonly tip: string;
}

/** A name that belongs to the sheet. */
export interface SheetName {
  readonly formula: string;
  readonly visible: boolean;
}

/** How the sheet is printed: Excel's words and values, by the names of its properties. */
export type PageSetup = Readonly<Record<string, unknown>>;

/** What a sheet has besides its cells. */
export interface SheetExtras {
  /** The one that goes before the others first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly comments: readonly CellComment[];
  readonly links: readonly CellLink[];
  readonly names: Readonly<Record<string, SheetName>>;
  readonly frozenRows: number;
  readonly page: PageSetup;
}

export const NO_EXTRAS: SheetExtras = {
  conditionalFormats: [],
  comments: [],
  links: [],
  names: {},
  frozenRows: 0,
  page: {},
};

/** The extras after rows or columns came or went. What stands in deleted cells goes with them. */
export function shiftExtras(extras: SheetExtras, shift: Shift): SheetExtras {
  return {
    ...extras,
    conditionalFormats: mapAreas(extras.conditionalFormats, (area) => shiftedArea(area, shift)),
    comments: extras.comments.flatMap((comment) => moved(comment, shift)),
    links: extras.links.flatMap((link) => moved(link, shift)),
  };
}

/** The conditional formats after the looks of one range were copied over another: the target takes the source's. */
export function copyOverlays(
  formats: readonly ConditionalFormat[],
  from: CellRange,
  to: CellRange,
): readonly ConditionalFormat[] {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  const copied = formats.map(({ areas }) =>
    areas.flatMap((area) => {
      const part = intersection(area, from);
      return part ? [moveRange(part, rows, columns)] : [];
    }),
  );
  const cleared = formats.map((format) => ({
    ...format,
    areas: format.areas.flatMap((area) => subtract(area, to)),
  }));
  return cleared
    .map((format, index) => ({ ...format, areas: [...format.areas, ...(copied[index] ?? [])] }))
    .filter(({ areas }) => areas.length > 0);
}

/** How the conditional formats make a cell look; the first one that has a say about something decides it. */
export function overlayAt(formats: readonly ConditionalFormat[], row: number, column: number): OverlayLook | undefined {
  const looks = formats
    .filter(({ areas, formula }) => isAlwaysTrue(formula) && areas.some((area) => contains(area, row, column)))
    .map(({ look }) => look);
  const [only, another] = looks;
  return another ? looks.reduceRight((all, look) => ({ ...all, ...look })) : only;
}

/** Whether a formula is a constant that says yes: others are not calculated here, and not shown. */
function isAlwaysTrue(formula: string): boolean {
  return /^=TRUE$/i.test(formula) || /^="(?:[^"]|"")+"<>""$/.test(formula);
}

/** New rows and columns look like the ones before them, so what covers those covers them too. */
function shiftedArea(area: CellRange, shift: Shift): CellRange | null {
  const range = shiftRange(area, shift);
  if (!range || shift.count < 0) return range;
  if (shift.axis === 'row')
    return area.bottom === shift.at - 1 ? { ...range, bottom: area.bottom + shift.count } : range;
  return area.right === shift.at - 1 ? { ...range, right: area.right + shift.count } : range;
}

function mapAreas(
  formats: readonly ConditionalFormat[],
  change: (area: CellRange) => CellRange | null,
): readonly ConditionalFormat[] {
  return formats
    .map((format) => ({ ...format, areas: format.areas.flatMap((area) => change(area) ?? []) }))
    .filter(({ areas }) => areas.length > 0);
}

function moved<T extends { readonly cell: CellPosition }>(thing: T, shift: Shift): T[] {
  const index = shiftIndex(thing.cell[shift.axis], shift);
  return index === null ? [] : [{ ...thing, cell: { ...thing.cell, [shift.axis]: index } }];
}

function moveRange({ top, left, bottom, right }: CellRange, rows: number, columns: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
