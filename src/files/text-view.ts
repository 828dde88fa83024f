import { mixedTraits, takeFontElement, type FileFont } from './font-view';
import type { FontTrait } from './workbook-data';
import type { XmlView } from './xml-reader';
import type { Attributes } from './xml-scopes';
import { decodeEscapes } from './xml-text';

/** What one cell can hold; of longer texts, which other programs may write, Excel takes so much. */
const MOST_CHARACTERS = 32_767;

/** A text of a cell. */
export interface FileText {
  readonly text: string;
  readonly mixedFont?: readonly FontTrait[];
}

/** A text as written, cut to what a cell holds. */
export function cellText(written: string): string {
  const text = decodeEscapes(written);
  return text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
}

/** Puts a text together from what stands inside of <si> or <is>: plain, or in runs; readings (<rPh>) are none of it. */
export class TextBuilder {
  private written = '';
  private fonts: FileFont[] = [];
  private font: FileFont | null = null;
  private inText = false;
  private inReading = false;

  reset(): void {
    this.written = '';
    if (this.fonts.length > 0) this.fonts = [];
    this.font = null;
    this.inText = false;
    this.inReading = false;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.inText = !this.inReading;
    else if (name === 'r') this.fonts.push({});
    else if (name === 'rPr') this.font = this.fonts.at(-1) ?? null;
    else if (name === 'rPh') this.inReading = true;
    else if (this.font) takeFontElement(this.font, name, attributes);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPr') this.font = null;
    else if (name === 'rPh') this.inReading = false;
  }

  add(text: string): void {
    if (this.inText) this.written += text;
  }

  build(): FileText {
    const mixedFont = mixedTraits(this.fonts);
    const text = cellText(this.written);
    return mixedFont ? { text, mixedFont } : { text };
  }
}

/** The texts that cells refer to by number. */
export class SharedTexts implements XmlView {
  readonly root = 'sst';
  readonly texts: FileText[] = [];
  private readonly builder = new TextBuilder();

  open(name: string, attributes: Attributes): void {
    if (name === 'si') this.builder.reset();
    else this.builder.open(name, attributes);
  }

  close(name: string): void {
    if (name === 'si') this.texts.push(this.builder.build());
    else this.builder.close(name);
  }

  text(text: string): void {
    this.builder.add(text);
  }
}
