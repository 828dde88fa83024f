import type { CellRange } from '../../../core/sheet/snapshot';
import type { BorderLine, BorderWeight, CellBorders } from '../../../files/workbook-data';
import type { Sheet } from '../../model';
import { cellsOf } from '../../model/ranges';
import { hostError } from '../host-error';
import { bindMembers, type HostObject, type TypeMembers } from '../host-object';
import type { RangeTarget } from '../range-target';
import type { Session } from '../session';
import { colorArgument } from './cell-agreement';

type Side = keyof CellBorders;

/** One line of a range's borders. */
interface BorderTarget {
  readonly target: RangeTarget;
  readonly edge: string;
}

/** The cells that an edge runs along, with the side of theirs that it is; `null` when the range has no such edge. */
const EDGES: Readonly<Record<string, { side: Side; cells: (range: CellRange) => CellRange | null }>> = {
  EdgeTop: { side: 'top', cells: (range) => ({ ...range, bottom: range.top }) },
  EdgeBottom: { side: 'bottom', cells: (range) => ({ ...range, top: range.bottom }) },
  EdgeLeft: { side: 'left', cells: (range) => ({ ...range, right: range.left }) },
  EdgeRight: { side: 'right', cells: (range) => ({ ...range, left: range.right }) },
  InsideHorizontal: {
    side: 'bottom',
    cells: (range) => (range.top === range.bottom ? null : { ...range, bottom: range.bottom - 1 }),
  },
  InsideVertical: {
    side: 'right',
    cells: (range) => (range.left === range.right ? null : { ...range, right: range.right - 1 }),
  },
};

/** The cell on the other side of the line, and its side there: both cells may carry the line. */
const ACROSS: Readonly<Record<Side, { side: Side; row: number; column: number }>> = {
  top: { side: 'bottom', row: -1, column: 0 },
  bottom: { side: 'top', row: 1, column: 0 },
  left: { side: 'right', row: 0, column: -1 },
  right: { side: 'left', row: 0, column: 1 },
};

/** Excel has style and weight where a file has one word. */
const STYLES: readonly (readonly [weight: BorderWeight, style: string, excelWeight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['double', 'Double', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['dotted', 'Dot', 'Thin'],
];

const BLACK = '#000000';

function lineAt(sheet: Sheet, row: number, column: number, side: Side): BorderLine | undefined {
  const own = sheet.cell(row, column)?.style?.borders?.[side];
  const across = ACROSS[side];
  return own ?? sheet.cell(row + across.row, column + across.column)?.style?.borders?.[across.side];
}

/** What the cells along the edge agree on; null when they differ or the edge does not exist. */
function common<T>({ target, edge }: BorderTarget, read: (line: BorderLine | undefined) => T): T | null {
  const { side, cells } = edgeOf(edge);
  const along = cells(target.range);
  if (!along) return null;
  const values = [...cellsOf(along)].map(({ row, column }) => read(lineAt(target.sheet, row, column, side)));
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Draws or removes the line. The cell across loses its own, so that the new one shows. */
function draw(
  { target, edge }: BorderTarget,
  session: Session,
  next: (line: BorderLine | undefined) => BorderLine | null,
): void {
  const { side, cells } = edgeOf(edge);
  const along = cells(target.range);
  if (!along) return;
  const { sheet } = target;
  const across = ACROSS[side];
  session.model.editSheet(
    target.tracked.sheetId,
    (editor) => {
      for (const { row, column } of cellsOf(along)) {
        const borders = { [side]: next(lineAt(sheet, row, column, side)) };
        editor.setStyle({ top: row, left: column, bottom: row, right: column }, { borders });
        const other = { row: row + across.row, column: column + across.column };
        if (!sheet.cell(other.row, other.column)?.style?.borders?.[across.side]) continue;
        const range = { top: other.row, left: other.column, bottom: other.row, right: other.column };
        editor.setStyle(range, { borders: { [across.side]: null } });
      }
    },
    'addin',
  );
}

function edgeOf(edge: string): (typeof EDGES)[string] {
  const found = EDGES[edge];
  if (!found) throw hostError('ApiNotAvailable', `RangeBorderCollection.getItem(${edge})`);
  return found;
}

function weightOf(style: string, excelWeight: string): BorderWeight {
  const sameStyle = STYLES.filter(([, name]) => name === style);
  const found = sameStyle.find(([, , weight]) => weight === excelWeight) ?? sameStyle[0];
  if (!found) throw hostError('InvalidArgument');
  return found[0];
}

function excelOf(line: BorderLine | undefined): readonly [style: string, weight: string] {
  const [, style = 'None', weight = 'Thin'] = (line && STYLES.find(([name]) => name === line.weight)) ?? [];
  return [style, weight];
}

const BORDER: TypeMembers<BorderTarget> = {
  typeName: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (border) => common(border, (line) => excelOf(line)[0]),
      set: (border, value, session) =>
        draw(border, session, (line) => {
          if (value === 'None') return null;
          return { weight: weightOf(String(value), excelOf(line)[1]), color: line?.color ?? BLACK };
        }),
    },
    Weight: {
      get: (border) => common(border, (line) => excelOf(line)[1]),
      set: (border, value, session) =>
        draw(border, session, (line) => {
          const style = line ? excelOf(line)[0] : 'Continuous';
          return { weight: weightOf(style, String(value)), color: line?.color ?? BLACK };
        }),
    },
    Color: {
      get: (border) => common(border, (line) => line?.color ?? BLACK),
      set: (border, value, session) =>
        draw(border, session, (line) => ({ weight: line?.weight ?? 'thin', color: colorArgument(value) })),
    },
  },
};

const BORDERS: TypeMembers<RangeTarget> = {
  typeName: 'RangeBorderCollection',
  item: (target, key, session) => bindMembers(BORDER, { target, edge: String(key) }, session),
  items: (target, session) => Object.keys(EDGES).map((edge) => bindMembers(BORDER, { target, edge }, session)),
};

export function bordersObject(target: RangeTarget, session: Session): HostObject {
  return bindMembers(BORDERS, target, session);
}
