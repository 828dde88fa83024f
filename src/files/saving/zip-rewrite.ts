import { crc32 } from '../crc32';
import { packedBytes, type ZipEntry } from '../zip';

/** What becomes of the files of a container. */
export interface ZipChanges {
  /** New contents; null for a file that goes. */
  readonly changed: ReadonlyMap<ZipEntry, Uint8Array | null>;
  readonly added: ReadonlyMap<string, Uint8Array>;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** Sizes behind the content instead of before it: known now, they go before. */
const SIZES_FOLLOW = 0x0008;
/** The first day that the format knows, as Excel writes it. */
const FIRST_DAY = 0x21;

/** A file as it goes into the container: how the directory describes it, its name, its packed content. */
interface PackedFile {
  readonly central: Uint8Array;
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Its description without what does not belong to the content: extra fields, comments. */
function kept(bytes: Uint8Array, entry: ZipEntry): PackedFile {
  const at = entry.directoryOffset;
  const central = bytes.slice(at, at + CENTRAL_LENGTH);
  const view = viewOf(central);
  const nameLength = view.getUint16(28, true);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW, true);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint32(30, 0, true);
  const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  return { central, name, packed: packedBytes(bytes, entry) };
}

async function withContent({ central, name }: Omit<PackedFile, 'packed'>, content: Uint8Array): Promise<PackedFile> {
  const packed = await deflated(content);
  const view = viewOf(central);
  view.setUint16(6, VERSION, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  return { central, name, packed };
}

function described(path: string): Omit<PackedFile, 'packed'> {
  const name = new TextEncoder().encode(path);
  const central = new Uint8Array(CENTRAL_LENGTH);
  const view = viewOf(central);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, name.length, true);
  return { central, name };
}

function joined(files: readonly PackedFile[]): Uint8Array {
  const directoryLength = files.reduce((sum, { name }) => sum + CENTRAL_LENGTH + name.length, 0);
  const length = files.reduce((sum, { name, packed }) => sum + LOCAL_LENGTH + name.length + packed.length, 0);
  const whole = new Uint8Array(length + directoryLength + END_LENGTH);
  const view = viewOf(whole);
  let [at, end] = [0, length];
  for (const { central, name, packed } of files) {
    viewOf(central).setUint32(42, at, true);
    whole.set(central, end);
    whole.set(name, end + CENTRAL_LENGTH);
    end += CENTRAL_LENGTH + name.length;
    view.setUint32(at, LOCAL_HEADER, true);
    // both headers say the same in the same order
    whole.set(central.subarray(6, 6 + LOCAL_LENGTH - 4), at + 4);
    whole.set(name, at + LOCAL_LENGTH);
    whole.set(packed, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + packed.length;
  }
  view.setUint32(end, END_OF_DIRECTORY, true);
  view.setUint16(end + 8, files.length, true);
  view.setUint16(end + 10, files.length, true);
  view.setUint32(end + 12, directoryLength, true);
  view.setUint32(end + 16, length, true);
  return whole;
}

/**
 * A container with some contents changed. Every other file is copied as it is packed, in its order, with its date;
 * the container itself comes back when nothing changes.
 *
 * @throws ZipError when a file that stays is not all there
 */
export async function rewriteZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { changed, added }: ZipChanges,
): Promise<Uint8Array> {
  if (changed.size === 0 && added.size === 0) return bytes;
  const files: PackedFile[] = [];
  for (const entry of entries) {
    const content = changed.get(entry);
    if (content === null) continue;
    const file = kept(bytes, entry);
    files.push(content ? await withContent(file, content) : file);
  }
  for (const [path, content] of added) files.push(await withContent(described(path), content));
  return joined(files);
}
