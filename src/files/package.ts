import { unreadable } from './file-kind';
import { RELATIONS } from './namespaces';
import { readXml, type XmlView } from './xml-reader';
import type { Attributes } from './xml-scopes';
import { joined, listZip, streamEntry, ZipTooLarge, type ZipEntry } from './zip';

/** All the XML that is read, inflated. A form of 50,000 rows stays below; a sheet "formatted to the end" does not. */
export const MAX_XML_BYTES = 50 * 1024 * 1024;

/** A relation from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "comments". */
  readonly kind: string;
  /** The part that it leads to, as {@link Package} knows it; null for something outside the package. */
  readonly target: string | null;
}

/** Part names are the same whatever their case, and some programs write "\" for "/". */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Where the relations of a part are written; "" is the package itself. */
export function relationsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A target as a part's name: relative to the part that names it, or from the top when it begins with "/". */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folderOf(source) + path).split('/');
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return partName(resolved.join('/'));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path;
  }
}

/** A workbook file as a package of parts. Parts are found by their relations; what they are called means nothing. */
export class Package {
  /** Every file of the container, in its order. */
  readonly all: readonly ZipEntry[];
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left = MAX_XML_BYTES;

  /** @throws ZipError for a container that is cut off or no container at all */
  constructor(private readonly bytes: Uint8Array) {
    this.all = listZip(bytes);
    this.entries = new Map(this.all.map((entry) => [partName(entry.name), entry]));
  }

  /** All parts, in lower case. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  entryOf(part: string): ZipEntry | undefined {
    return this.entries.get(part);
  }

  /** The relations of a part, or of the package itself (""). None when nothing is written of them. */
  async relationsOf(part: string): Promise<readonly Relation[]> {
    const list = new RelationList();
    const file = relationsPart(part);
    if (!this.has(file)) return [];
    await this.read(file, RELATIONS, list);
    return list.found.map(({ Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => ({
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: mode === 'External' ? null : this.find(resolveTarget(part, target)),
    }));
  }

  /**
   * Reads an XML part. What all reading together may inflate is limited.
   *
   * @throws UserError `encrypted`; ZipTooLarge, ZipError, XmlError
   */
  async read(part: string, namespaces: ReadonlySet<string>, view: XmlView): Promise<void> {
    const entry = this.entries.get(part);
    if (entry) await readXml(this.counted(entry), namespaces, view);
  }

  /** The whole of an XML part; none when there is no such part. Throws and counts as {@link read}. */
  async bytesOf(part: string): Promise<Uint8Array> {
    const entry = this.entries.get(part);
    return entry ? joined(this.counted(entry)) : new Uint8Array();
  }

  private async *counted(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    if (entry.encrypted) throw unreadable.encrypted();
    for await (const piece of streamEntry(this.bytes, entry, this.left)) {
      this.left -= piece.length;
      if (this.left < 0) throw new ZipTooLarge(entry.name);
      yield piece;
    }
  }

  /** A part by its name, or by the name that its escapes (%20) stand for. */
  private find(name: string): string {
    return this.has(name) ? name : unescaped(name);
  }
}

class RelationList implements XmlView {
  readonly root = 'Relationships';
  readonly found: Attributes[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'Relationship') this.found.push(attributes);
  }

  close(): void {}

  text(): void {}
}
