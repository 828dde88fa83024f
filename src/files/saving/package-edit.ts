import { Package, type Relation } from '../package';
import { decoderFor } from '../xml-reader';
import { rewriteZip } from './zip-rewrite';
import type { ZipEntry } from '../zip';

/** What an XML part says of its encoding, when that is another than what is written here. */
const OTHER_ENCODING = /^(<\?xml[^>]*\sencoding=["'])(?!utf-8["'])[\w.-]+/i;

/** A package whose parts are changed one by one. What is not written comes back as it was packed. */
export class PackageEdit {
  private readonly file: Package;
  private readonly texts = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly removed = new Set<string>();

  /** @throws ZipError */
  constructor(private readonly bytes: Uint8Array) {
    this.file = new Package(bytes);
  }

  get names(): readonly string[] {
    return [...this.file.names, ...this.written.keys()];
  }

  has(part: string): boolean {
    return !this.removed.has(part) && (this.written.has(part) || this.file.has(part));
  }

  /** The part's relations as they were in the file. */
  async relationsOf(part: string): Promise<readonly Relation[]> {
    return this.file.relationsOf(part);
  }

  /** The text of an XML part as it is by now. @throws UserError, ZipTooLarge, ZipError */
  async read(part: string): Promise<string> {
    const known = this.written.get(part) ?? this.texts.get(part);
    if (known !== undefined) return known;
    const bytes = await this.file.bytesOf(part);
    const text = decoderFor(bytes).decode(bytes);
    this.texts.set(part, text);
    return text;
  }

  /** @param part by the name that it shall have, when it is new */
  async write(part: string, text: string): Promise<void> {
    if (this.file.has(part) && text === (await this.read(part))) return;
    this.written.set(part, text.replace(OTHER_ENCODING, '$1UTF-8'));
  }

  /** Changes a part, if it is there. */
  async edit(part: string, change: (xml: string) => string): Promise<void> {
    if (this.has(part)) await this.write(part, change(await this.read(part)));
  }

  remove(part: string): void {
    this.removed.add(part);
  }

  /** The bytes of the whole package. */
  async finish(): Promise<Uint8Array> {
    const encoder = new TextEncoder();
    const changed = new Map<ZipEntry, Uint8Array | null>();
    const added = new Map<string, Uint8Array>();
    for (const [part, text] of this.written) {
      const entry = this.file.entryOf(part);
      if (entry) changed.set(entry, encoder.encode(text));
      else added.set(part, encoder.encode(text));
    }
    for (const part of this.removed) {
      const entry = this.file.entryOf(part);
      if (entry) changed.set(entry, null);
    }
    return rewriteZip(this.bytes, this.file.all, { changed, added });
  }
}
