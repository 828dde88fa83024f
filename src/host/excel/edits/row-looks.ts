const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Edge = (typeof EDGES)[number];

/** What Excel answers for a cell without a fill, and for a white one. */
const NO_FILL = '#FFFFFF';

/** How a cell looks apart from its number format, as Excel puts it. */
export interface RowLook {
  readonly fill: string;
  readonly font: Readonly<Pick<Excel.RangeFont, 'name' | 'size' | 'bold' | 'italic' | 'underline' | 'color'>>;
  readonly horizontalAlignment: Excel.RangeFormat['horizontalAlignment'];
  readonly verticalAlignment: Excel.RangeFormat['verticalAlignment'];
  readonly wrapText: boolean;
  readonly borders: Readonly<Record<Edge, Readonly<Pick<Excel.RangeBorder, 'style' | 'weight' | 'color'>>>>;
}

/** What has to be set to make one look into another. */
export type RowLookChange = Partial<Omit<RowLook, 'font' | 'borders'>> & {
  readonly font?: Partial<RowLook['font']>;
  readonly borders?: Partial<RowLook['borders']>;
  readonly numberFormat?: string;
};

/** Asks for a cell's look; the returned function gives it once the context has synced. */
export function loadLook(cell: Excel.Range): () => RowLook {
  const { format } = cell;
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  format.fill.load('color');
  format.font.load('name,size,bold,italic,underline,color');
  const borders = EDGES.map((edge) => [edge, format.borders.getItem(edge)] as const);
  for (const [, border] of borders) border.load('style,weight,color');
  return () => {
    const { name, size, bold, italic, underline, color } = format.font;
    const lines = borders.map(([edge, line]) => {
      return [edge, { style: line.style, weight: line.weight, color: line.color }] as const;
    });
    return {
      fill: format.fill.color,
      font: { name, size, bold, italic, underline, color },
      horizontalAlignment: format.horizontalAlignment,
      verticalAlignment: format.verticalAlignment,
      wrapText: format.wrapText,
      borders: Object.fromEntries(lines) as RowLook['borders'],
    };
  };
}

/** What to set on a cell that looks like `from` to make it look like `to`; null when they look the same. */
export function lookChange(from: RowLook, to: RowLook): RowLookChange | null {
  const font = differing(from.font, to.font);
  const borders = Object.fromEntries(
    EDGES.filter((edge) => differing(from.borders[edge], to.borders[edge]) !== null).map((edge) => [
      edge,
      to.borders[edge],
    ]),
  ) as RowLookChange['borders'];
  const change: RowLookChange = {
    ...differing(plainLook(from), plainLook(to)),
    ...(font && { font }),
    ...(borders && Object.keys(borders).length > 0 && { borders }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

/** Queues the change of a cell's look. */
export function writeLook(cell: Excel.Range, { fill, font, borders, numberFormat, ...rest }: RowLookChange): void {
  const { format } = cell;
  if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
  if (fill === NO_FILL) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  Object.assign(format.font, font);
  Object.assign(format, rest);
  for (const edge of EDGES) {
    const line = borders?.[edge];
    if (!line) continue;
    const border = format.borders.getItem(edge);
    border.style = line.style;
    if (line.style !== 'None') Object.assign(border, { weight: line.weight, color: line.color });
  }
}

function plainLook({
  fill,
  horizontalAlignment,
  verticalAlignment,
  wrapText,
}: RowLook): Omit<RowLook, 'font' | 'borders'> {
  return { fill, horizontalAlignment, verticalAlignment, wrapText };
}

function differing<T extends object>(from: T, to: T): Partial<T> | null {
  const changed = Object.entries(to).filter(([key, value]) => from[key as keyof T] !== value);
  return changed.length > 0 ? (Object.fromEntries(changed) as Partial<T>) : null;
}
