/** A colour as a workbook file writes it. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  /** -1 (black) to 1 (white). */
  readonly tint?: number;
}

/** Theme colours by index, "#RRGGBB". */
export type Palette = readonly string[];

/** Order in which theme indexes count, against the order in which the theme file lists them. */
export const THEME_ORDER: readonly string[] = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
export const OFFICE_THEME: Palette = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A'],
  ...['#5B9BD5', '#ED7D31', '#A5A5A5', '#FFC000', '#4472C4', '#70AD47'],
];

/** The old 56-colour palette, from index 8 on; 0 to 7 repeat its first eight. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366' +
  'FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF99' +
  '99CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366' +
  '333399333333';

function baseColor(color: FileColor, palette: Palette): string | undefined {
  if (color.argb) return /^[0-9A-F]{6,8}$/i.test(color.argb) ? `#${color.argb.slice(-6).toUpperCase()}` : undefined;
  if (color.theme !== undefined) return palette[color.theme];
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  const at = 6 * (color.indexed < 8 ? color.indexed : color.indexed - 8);
  return `#${INDEXED.slice(at, at + 6)}`;
}

/** "#RRGGBB" of a colour in a file; undefined for automatic. */
export function resolveColor(color: FileColor | undefined, palette: Palette): string | undefined {
  const base = color && baseColor(color, palette);
  if (!base || !color.tint) return base;
  const { tint } = color;
  const channels = [1, 3, 5].map((at) => {
    const channel = parseInt(base.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
