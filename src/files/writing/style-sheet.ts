import type { BorderLine, CellBorders, CellData, CellStyle, FontStyle } from '../workbook-data';
import { encodeAttribute } from '../saving/xml-tags';
import { MAIN } from './template';

/** Excel's built-in number formats are below. */
const FIRST_OWN_FORMAT = 164;

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Texts, each once, by the number under which others refer to them. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const each of first) this.numberOf(each);
  }

  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }
}

function color(name: string, value: string | undefined): string {
  return value ? `<${name} rgb="FF${value.slice(1)}"/>` : '';
}

/** What Chinese Excel gives a cell that nobody touched. */
const DEFAULT_FONT: FontStyle = { name: '宋体', size: 11 };

function fontXml(font: FontStyle): string {
  const { name = DEFAULT_FONT.name, size = DEFAULT_FONT.size } = font;
  const traits = `${font.bold ? '<b/>' : ''}${font.italic ? '<i/>' : ''}${font.underline ? '<u/>' : ''}`;
  return `<font>${traits}<sz val="${size}"/>${color('color', font.color)}<name val="${encodeAttribute(name ?? '')}"/></font>`;
}

function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid">${color('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function edgeXml(side: string, line: BorderLine | undefined): string {
  return line ? `<${side} style="${line.weight}">${color('color', line.color)}</${side}>` : `<${side}/>`;
}

function borderXml(borders: CellBorders): string {
  return `<border>${SIDES.map((side) => edgeXml(side, borders[side])).join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  if (!horizontal && !vertical && !wrap) return '';
  const attributes = [
    horizontal && ` horizontal="${horizontal}"`,
    vertical && ` vertical="${vertical}"`,
    wrap && ' wrapText="1"',
  ];
  return `<alignment${attributes.filter(Boolean).join('')}/>`;
}

/** The styles part of a new workbook, put together while its cells are written. */
export class StyleSheet {
  private readonly formats = new Numbered([]);
  private readonly fonts = new Numbered([fontXml(DEFAULT_FONT)]);
  private readonly fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Numbered([borderXml({})]);
  private readonly cells = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** The s="…" of a cell; "" for the default look. */
  styleOf({ style, numberFormat }: Pick<CellData, 'style' | 'numberFormat'>): string {
    if (!style && (numberFormat === undefined || numberFormat === 'General')) return '';
    return String(this.cells.numberOf(this.cellXml(style ?? {}, numberFormat)));
  }

  private cellXml(style: CellStyle, numberFormat: string | undefined): string {
    const format = numberFormat === undefined ? 0 : FIRST_OWN_FORMAT + this.formats.numberOf(numberFormat);
    const font = style.font ? this.fonts.numberOf(fontXml(style.font)) : 0;
    const fill = style.fill ? this.fills.numberOf(fillXml(style.fill)) : 0;
    const border = style.borders ? this.borders.numberOf(borderXml(style.borders)) : 0;
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? '<protection locked="0"/>' : '';
    const applied = [
      ...(format > 0 ? ['applyNumberFormat'] : []),
      ...(font > 0 ? ['applyFont'] : []),
      ...(fill > 0 ? ['applyFill'] : []),
      ...(border > 0 ? ['applyBorder'] : []),
      ...(alignment ? ['applyAlignment'] : []),
      ...(protection ? ['applyProtection'] : []),
    ];
    const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const attributes = applied.map((name) => ` ${name}="1"`).join('');
    return `${start}${attributes}>${alignment}${protection}</xf>`;
  }

  toXml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
    const formats = this.formats.all.map(
      (code, n) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + n}" formatCode="${encodeAttribute(code)}"/>`,
    );
    return [
      `<styleSheet xmlns="${MAIN}">`,
      list('numFmts', formats),
      list('fonts', this.fonts.all),
      list('fills', this.fills.all),
      list('borders', this.borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.cells.all),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
