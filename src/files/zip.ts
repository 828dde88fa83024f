/** The zip container of a workbook file: listed, and inflated within a limit. */

/** One file inside the container. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** As the container claims; not to be trusted. */
  readonly size: number;
  readonly headerOffset: number;
  /** Where the directory describes it. */
  readonly directoryOffset: number;
}

/** The bytes are no zip container, or not a whole one. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** The content is larger than what the caller allows. */
export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge';
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const IN_ZIP64 = 0xffffffff;
const UTF8_NAME = 0x0800;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readUint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}

const UTF8 = new TextDecoder();
const ONLY_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Many programs write UTF-8 without saying so. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return UTF8.decode(bytes);
  try {
    return ONLY_UTF8.decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Where the directory of entries starts and how many there are; from the end of the file, as the format wants. */
function findDirectory(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const offset = view.getUint32(end + 16, true);
    const count = view.getUint16(end + 10, true);
    if (offset !== IN_ZIP64 && count !== 0xffff) return { offset, count };
    if (view.getUint32(end - 20, true) !== ZIP64_LOCATOR) return { offset, count };
    const end64 = readUint64(view, end - 12);
    if (view.getUint32(end64, true) !== ZIP64_END_OF_DIRECTORY) throw new ZipError('zip64 directory missing');
    return { offset: readUint64(view, end64 + 48), count: readUint64(view, end64 + 32) };
  }
  throw new ZipError('end of directory missing');
}

/** Sizes and offset that did not fit 32 bits stand in an extra field, in this order, each only if needed. */
function readZip64(view: DataView, from: number, to: number, fields: number[]): number[] {
  let [at, stop] = [from, from];
  for (let extra = from; extra + 4 <= to; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    at = extra + 4;
    stop = at + view.getUint16(extra + 2, true);
    break;
  }
  return fields.map((field) => {
    if (field !== IN_ZIP64 || at + 8 > stop) return field;
    at += 8;
    return readUint64(view, at - 8);
  });
}

/**
 * Lists what the container holds without inflating anything.
 *
 * @throws ZipError for a container that is cut off or no container at all
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  try {
    const directory = findDirectory(view);
    let at = directory.offset;
    for (let n = 0; n < directory.count; n++) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new ZipError('broken directory');
      const flags = view.getUint16(at + 8, true);
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
      const [size = 0, compressedSize = 0, headerOffset = 0] = readZip64(view, nameEnd, extraEnd, fields);
      entries.push({
        name: decodeName(bytes.subarray(at + 46, nameEnd), (flags & UTF8_NAME) !== 0),
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) === 1,
        compressedSize,
        size,
        headerOffset,
        directoryOffset: at,
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('cut off');
    throw error;
  }
  return entries;
}

/** Pieces in which a stored entry is handed out; an inflated one comes in such as the inflater makes. */
const PIECE = 65_536;

/** The packed bytes of an entry, behind its header. @throws ZipError when they are not all there */
export function packedBytes(bytes: Uint8Array, { name, headerOffset: at, compressedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw new ZipError(`${name} missing`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + compressedSize);
  if (packed.length < compressedSize) throw new ZipError(`${name} cut off`);
  return packed;
}

/**
 * The entry's content, piece by piece, so that a zip bomb is noticed before it fills the memory.
 *
 * @throws ZipTooLarge when the content exceeds `limit` bytes
 * @throws ZipError when the entry is damaged
 */
export async function* streamEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): AsyncGenerator<Uint8Array> {
  const { name, method } = entry;
  const packed = packedBytes(bytes, entry);
  if (method === 8) return yield* inflate(packed, name, limit);
  if (method !== 0) throw new ZipError(`${name}: compression ${method}`);
  if (packed.length > limit) throw new ZipTooLarge(name);
  for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
}

async function* inflate(packed: Uint8Array, name: string, limit: number): AsyncGenerator<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let size = 0;
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        isDone = true;
        throw new ZipError(`${name} damaged`);
      });
      isDone = done;
      if (done) return;
      size += value.length;
      if (size > limit) throw new ZipTooLarge(name);
      yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
  }
}

/** What comes in pieces, as a whole. */
export async function joined(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

/** The entry's whole content. Throws as {@link streamEntry}. */
export async function readEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<Uint8Array> {
  return joined(streamEntry(bytes, entry, limit));
}
