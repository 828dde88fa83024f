import { formatOfId } from './built-in-formats';
import { readColor } from './color-view';
import { resolveColor, type FileColor, type Palette } from './colors';
import { compact, fontStyle, takeFontElement, type FileFont } from './font-view';
import type { BorderLine, BorderWeight, CellBorders, CellStyle } from './workbook-data';
import { isTrue } from './workbook-view';
import type { XmlView } from './xml-reader';
import type { Attributes } from './xml-scopes';

/** How cells with one of the styles look. */
export interface Look {
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

interface FileFill {
  pattern?: string;
  color?: FileColor;
}

interface FileEdge {
  style: string;
  color?: FileColor;
}

const SIDES: readonly string[] = ['top', 'right', 'bottom', 'left'] satisfies readonly (keyof CellBorders)[];

/** How dashes that the plain data does not tell apart are drawn. "none" is no line. */
const WEIGHTS: Readonly<Record<string, BorderWeight>> = {
  hair: 'hair',
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dashed: 'dashed',
  dotted: 'dotted',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

/** Excel takes no longer format code; one that is longer counts as General. */
const LONGEST_FORMAT = 255;

/** The styles part: what a cell's s="…" means. */
export class StyleView implements XmlView {
  readonly root = 'styleSheet';
  private readonly formats = new Map<number, string>();
  private readonly fonts: FileFont[] = [];
  private readonly fills: FileFill[] = [];
  private readonly borders: Map<string, FileEdge>[] = [];
  private readonly cells: { xf: Attributes; alignment?: Attributes; protection?: Attributes }[] = [];
  private section = '';
  private edge: FileEdge | undefined;

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.section = name;
    else if (this.section === 'numFmts') this.openFormat(name, attributes);
    else if (this.section === 'fonts') this.openFont(name, attributes, depth);
    else if (this.section === 'fills') this.openFill(name, attributes, depth);
    else if (this.section === 'borders') this.openBorder(name, attributes, depth);
    else if (this.section === 'cellXfs') this.openCell(name, attributes, depth);
  }

  close(_name: string, depth: number): void {
    if (depth === 1) this.section = '';
  }

  text(): void {}

  private openFormat(name: string, { numFmtId = '', formatCode = '' }: Attributes): void {
    const id = parseInt(numFmtId, 10);
    if (name === 'numFmt' && id >= 0 && formatCode.length <= LONGEST_FORMAT) this.formats.set(id, formatCode);
  }

  private openFont(name: string, attributes: Attributes, depth: number): void {
    const font = this.fonts.at(-1);
    if (depth === 2 && name === 'font') this.fonts.push({});
    else if (depth === 3 && font) takeFontElement(font, name, attributes);
  }

  private openFill(name: string, attributes: Attributes, depth: number): void {
    const fill = this.fills.at(-1);
    if (depth === 2 && name === 'fill') this.fills.push({});
    else if (!fill) return;
    else if (name === 'patternFill') fill.pattern = attributes.patternType;
    else if (name === 'fgColor') fill.color = readColor(attributes);
  }

  private openBorder(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2 && name === 'border') this.borders.push(new Map());
    else if (depth === 3) {
      this.edge = { style: attributes.style ?? '' };
      this.borders.at(-1)?.set(name, this.edge);
    } else if (depth === 4 && name === 'color' && this.edge) this.edge.color = readColor(attributes);
  }

  private openCell(name: string, attributes: Attributes, depth: number): void {
    const cell = this.cells.at(-1);
    if (depth === 2 && name === 'xf') this.cells.push({ xf: attributes });
    else if (depth !== 3 || !cell) return;
    else if (name === 'alignment') cell.alignment = attributes;
    else if (name === 'protection') cell.protection = attributes;
  }

  /** Style by number. The first one looks like the default, whatever it says; its number format counts. */
  looks(palette: Palette): Look[] {
    const borders = this.borders.map((border) => readBorders(border, palette));
    const fonts = this.fonts.map((font) => fontStyle(font, palette));
    const fills = this.fills.map(({ pattern, color }) =>
      pattern === 'solid' ? resolveColor(color, palette) : undefined,
    );
    const at = <T>(list: readonly T[], number: string | undefined): T | undefined => list[parseInt(number ?? '', 10)];
    return this.cells.map(({ xf, alignment = {}, protection = {} }, n): Look => {
      const numberFormat = this.formatOf(parseInt(xf.numFmtId ?? '', 10));
      if (n === 0) return numberFormat ? { numberFormat } : {};
      const style: CellStyle | undefined = compact({
        fill: at(fills, xf.fillId),
        font: at(fonts, xf.fontId),
        borders: at(borders, xf.borderId),
        wrap: isTrue(alignment.wrapText) || undefined,
        horizontal: (alignment.horizontal as CellStyle['horizontal']) || undefined,
        vertical: (alignment.vertical as CellStyle['vertical']) || undefined,
        locked: protection.locked !== undefined && !isTrue(protection.locked) ? false : undefined,
      });
      return { ...(numberFormat && { numberFormat }), ...(style && { style }) };
    });
  }

  private formatOf(id: number): string | undefined {
    const code = this.formats.get(id) ?? formatOfId(id);
    return code === 'General' ? undefined : code;
  }
}

function readBorders(edges: ReadonlyMap<string, FileEdge>, palette: Palette): CellBorders | undefined {
  const lines: Record<string, BorderLine> = {};
  for (const [side, { style, color }] of edges) {
    const weight = WEIGHTS[style];
    if (weight && SIDES.includes(side)) lines[side] = { weight, color: resolveColor(color, palette) ?? '#000000' };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}
