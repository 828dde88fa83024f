import { zipOf } from '../../test/support/xlsx/files';
import { writeZip } from '../packaging/zip-writer';
import { ZipError, ZipTooLarge, listZip, readEntry, type ZipEntry } from './zip';

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function only(entries: readonly ZipEntry[]): ZipEntry {
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error(`${entries.length} entries`);
  return entry;
}

/** The container with its directory entry's sizes and offset in the 64-bit extra field, as some writers do it. */
function asZip64(bytes: Uint8Array, { name, compressedSize, size, headerOffset }: ZipEntry): Uint8Array {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [size, compressedSize, headerOffset].forEach((value, n) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * n));
  const end = bytes.length - 22;
  const directory = end - 46 - Buffer.byteLength(name);
  const entry = Buffer.from(bytes.subarray(directory, end));
  for (const offset of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, offset);
  entry.writeUInt16LE(extra.length, 30);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, directory), entry, extra, bytes.subarray(end)]));
}

describe('zip containers', () => {
  const deflated = zipOf([{ name: 'a.xml', content: '<a>家、次</a>' }]);

  it('are read, deflated or stored', async () => {
    expect(text(await readEntry(deflated, only(listZip(deflated)), 100))).toBe('<a>家、次</a>');
    const stored = writeZip(new Map([['表.xml', new TextEncoder().encode('<b/>')]]), new Date());
    const entry = only(listZip(stored));
    expect([entry.name, entry.method]).toEqual(['表.xml', 0]);
    expect(text(await readEntry(stored, entry, 100))).toBe('<b/>');
  });

  it('may keep sizes in 64 bits', async () => {
    const entry = only(listZip(deflated));
    const large = asZip64(deflated, entry);
    const found = only(listZip(large));
    expect([found.size, found.compressedSize, found.headerOffset]).toEqual([
      entry.size,
      entry.compressedSize,
      entry.headerOffset,
    ]);
  });

  it('are not inflated past the limit', async () => {
    await expect(readEntry(deflated, only(listZip(deflated)), 5)).rejects.toBeInstanceOf(ZipTooLarge);
  });

  it('that are cut off are told apart from whole ones', async () => {
    expect(() => listZip(deflated.subarray(0, -1))).toThrow(ZipError);
    expect(() => listZip(new Uint8Array([1, 2, 3]))).toThrow(ZipError);
    const entry = only(listZip(deflated));
    await expect(readEntry(deflated, { ...entry, headerOffset: 5 }, 100)).rejects.toBeInstanceOf(ZipError);
    await expect(readEntry(deflated, { ...entry, compressedSize: 9999 }, 100)).rejects.toBeInstanceOf(ZipError);
  });
});
