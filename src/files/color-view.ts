import { OFFICE_THEME, THEME_ORDER, type FileColor, type Palette } from './colors';
import type { XmlView } from './xml-reader';
import type { Attributes } from './xml-scopes';

function integer(text: string | undefined): number | undefined {
  const value = parseInt(text ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** The colour that an element (<color>, <fgColor>) names; undefined for automatic. */
export function readColor({ rgb, theme, indexed, tint = '' }: Attributes): FileColor | undefined {
  if (rgb) return { argb: rgb };
  if (theme) return { theme: integer(theme), tint: parseFloat(tint) || 0 };
  return indexed ? { indexed: integer(indexed) } : undefined;
}

const HEX = /^[0-9A-F]{6}$/i;

/** The colours of a theme; Office's own where it says nothing. */
export class ThemeView implements XmlView {
  private readonly colors = new Map<string, string>();
  private entry = '';
  private inScheme = false;

  get palette(): Palette {
    return THEME_ORDER.map((name, n) => this.colors.get(name) ?? OFFICE_THEME[n] ?? '#000000');
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'clrScheme') this.inScheme = true;
    else if (this.inScheme && THEME_ORDER.includes(name)) this.entry = name;
    else if (this.entry && (name === 'srgbClr' || name === 'sysClr')) {
      const hex = (name === 'srgbClr' ? attributes.val : attributes.lastClr) ?? '';
      if (HEX.test(hex)) this.colors.set(this.entry, `#${hex.toUpperCase()}`);
      this.entry = '';
    }
  }

  close(name: string): void {
    if (name === 'clrScheme') this.inScheme = false;
  }

  text(): void {}
}
