import { Scopes } from '../xml-scopes';
import { XmlError } from '../xml-reader';
import { decodeAttribute } from '../xml-text';

/** A tag where it stands in the text of an XML part. */
export interface XmlTag {
  /** Without its prefix; "" for an element of a namespace that is not asked for. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Of "<", and behind ">". */
  readonly start: number;
  readonly end: number;
  /** 0 for the root. */
  readonly depth: number;
}

/** A place in a text, and what comes there instead. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Behind the mark that ends what begins at `from`. */
function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlError(`${mark} missing`);
  return at + mark.length;
}

/** Behind the ">" of a tag; one in quotes is none. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) at = behind(xml, code === 34 ? '"' : "'", at + 1) - 1;
  }
  throw new XmlError('> missing');
}

/** Behind a comment, a marked text, an instruction or a declaration. */
function endOfOther(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start);
  return xml[start + 1] === '?' ? behind(xml, '?>', start) : endOfTag(xml, start);
}

const NAME_END = /[\s/>]/g;

function nameAt(xml: string, from: number): string {
  NAME_END.lastIndex = from;
  return xml.slice(from, NAME_END.exec(xml)?.index);
}

/**
 * The tags of a well-formed XML text, in order.
 *
 * @param namespaces whose elements are told by name
 * @throws XmlError when the text is cut off
 */
export function* xmlTags(xml: string, namespaces: ReadonlySet<string>): Generator<XmlTag> {
  const scopes = new Scopes(namespaces);
  let depth = 0;
  for (let start = xml.indexOf('<'); start >= 0;) {
    const second = xml[start + 1];
    if (second === '!' || second === '?') {
      start = xml.indexOf('<', endOfOther(xml, start));
      continue;
    }
    const end = endOfTag(xml, start);
    if (second === '/') {
      depth -= 1;
      yield { name: scopes.local(nameAt(xml, start + 2)), kind: 'close', start, end, depth };
      scopes.leave(depth);
    } else {
      const kind = xml[end - 2] === '/' ? 'empty' : 'open';
      if (xml.slice(start, end).includes('xmlns')) scopes.enter(attributesIn(xml.slice(start, end)), depth);
      yield { name: scopes.local(nameAt(xml, start + 1)), kind, start, end, depth };
      if (kind === 'open') depth += 1;
      else scopes.leave(depth);
    }
    start = xml.indexOf('<', end);
  }
}

/** An attribute with where its value stands, between its quotes. */
export interface PlacedAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names with prefixes. */
export function placedAttributes(
  xml: string,
  { start, end }: Pick<XmlTag, 'start' | 'end'>,
): Map<string, PlacedAttribute> {
  const found = new Map<string, PlacedAttribute>();
  for (const match of xml.slice(start, end).matchAll(ATTRIBUTE)) {
    const [whole, name = '', double, single] = match;
    const written = double ?? single ?? '';
    const valueEnd = start + match.index + whole.length - 1;
    found.set(name, { value: decodeAttribute(written), start: valueEnd - written.length, end: valueEnd });
  }
  return found;
}

function attributesIn(tag: string): Record<string, string> {
  const found = placedAttributes(tag, { start: 0, end: tag.length });
  return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
}

/** The text with other things in some places, which do not overlap. */
export function patched(xml: string, patches: readonly Patch[]): string {
  if (patches.length === 0) return xml;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(from, start), text);
    from = end;
  }
  return pieces.join('') + xml.slice(from);
}

/** The prefix with which an element is written, colon included. */
export function prefixOf(xml: string, { start, kind }: XmlTag): string {
  const name = nameAt(xml, start + (kind === 'close' ? 2 : 1));
  return name.slice(0, name.indexOf(':') + 1);
}

/** A value as an attribute in double or single quotes holds it. */
export function encodeAttribute(value: string): string {
  const plain = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
  return plain.replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}
