import { SaxesParser } from 'saxes';
import { Scopes, type Attributes, type Prefixes } from './xml-scopes';
import { dropForbidden } from './xml-text';

/** An XML part that is not well-formed. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** What is told of an XML part while it is read. */
export interface XmlView {
  /** What the root has to be called; anything when missing. */
  readonly root?: string;
  /** Given to the view, which may need to know what an attribute's prefix stands for. */
  prefixes?: Prefixes;
  /**
   * @param name without its prefix; "" for an element of a namespace that is not asked for
   * @param depth 0 for the root
   */
  open(name: string, attributes: Attributes, depth: number): void;
  close(name: string, depth: number): void;
  text(text: string): void;
}

/** How much of a part tells its encoding. */
const START = 100;

/** The encoding of an XML part: by its byte order mark, the shape of its beginning, or what it says of itself. */
export function decoderFor(start: Uint8Array): TextDecoder {
  const [first = 1, second = 1] = start;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return new TextDecoder('utf-16be');
  const head = String.fromCharCode(...start.subarray(0, START));
  const label = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // one byte a letter, whatever is said: .NET writes encoding="utf-16" into texts that are saved as UTF-8
  if (/^(?:utf|ucs)-?16/i.test(label)) return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let start = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    if (decoder) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    const longer = new Uint8Array(start.length + piece.length);
    longer.set(start);
    longer.set(piece, start.length);
    start = longer;
    if (start.length < START) continue;
    decoder = decoderFor(start);
    yield decoder.decode(start, { stream: true });
  }
  yield decoder ? decoder.decode() : decoderFor(start).decode(start);
}

/** The longest reference to a character; one that a piece of the text may break off. */
const LONGEST_REFERENCE = 14;

/** Where a text has to be cut so that no reference to a character is broken. */
function cutOf(text: string): number {
  const at = text.lastIndexOf('&');
  return at >= 0 && at > text.length - LONGEST_REFERENCE && !text.includes(';', at) ? at : text.length;
}

/**
 * Reads an XML part piece by piece. Characters that no XML may hold are passed over, as Excel does when it repairs a file;
 * entities of the part's own are never resolved.
 *
 * @param namespaces whose elements are told by name
 * @param view may name the root that it reads; a part with another one is none of its kind
 * @throws XmlError
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  namespaces: ReadonlySet<string>,
  view: XmlView,
): Promise<void> {
  const scopes = new Scopes(namespaces);
  view.prefixes = scopes.uriOf;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    scopes.enter(attributes, depth);
    const local = scopes.local(name);
    if (depth === 0 && view.root !== undefined && local !== view.root) throw new XmlError(`${name} for ${view.root}`);
    view.open(local, attributes, depth);
    depth += 1;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    view.close(scopes.local(name), depth);
    scopes.leave(depth);
  });
  parser.on('text', (text) => view.text(text));
  parser.on('cdata', (text) => view.text(text));
  let rest = '';
  for await (const piece of decoded(pieces)) {
    const text = rest + piece;
    const cut = cutOf(text);
    rest = text.slice(cut);
    parser.write(dropForbidden(text.slice(0, cut)));
  }
  parser.write(dropForbidden(rest)).close();
}
