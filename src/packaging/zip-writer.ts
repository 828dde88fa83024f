import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../files/crc32';

const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const STORED = 0;
/** Made on Unix by version 2.0: the outer attributes then hold a file mode. */
const MADE_BY = (3 << 8) | 20;
const FILE_MODE = 0o100644;

/** Date and time as MS-DOS kept them: two seconds apart, from 1980 on, in local time. */
function dosTime(date: Date): { time: number; day: number } {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
  const day = ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  return { time, day };
}

function record(length: number, fields: readonly (readonly [offset: number, bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(length);
  for (const [offset, bytes, value] of fields) buffer.writeUIntLE(value, offset, bytes);
  return buffer;
}

/** What the local header and the directory say of a file, in the same order. */
function described(content: Uint8Array, packed: Uint8Array, name: Buffer, date: Date, at: number) {
  const { time, day } = dosTime(date);
  return [
    [at, 2, 20],
    [at + 2, 2, UTF8_NAME],
    [at + 4, 2, packed === content ? STORED : DEFLATED],
    [at + 6, 2, time],
    [at + 8, 2, day],
    [at + 10, 4, crc32(content)],
    [at + 14, 4, packed.length],
    [at + 18, 4, content.length],
    [at + 22, 2, name.length],
  ] as const;
}

/**
 * A zip file with these files, packed, in the given order. Names use slashes and may be Chinese. Sizes beyond the old
 * format (4 GB, 65,535 files) are not foreseen.
 *
 * @param date stands in all entries
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>, date: Date): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const deflated = deflateRawSync(content, { level: 9 });
    const packed = deflated.length < content.length ? deflated : content;
    const local = record(30, [[0, 4, 0x04034b50], ...described(content, packed, name, date, 4)]);
    const central = record(46, [
      [0, 4, 0x02014b50],
      [4, 2, MADE_BY],
      ...described(content, packed, name, date, 6),
      [38, 4, FILE_MODE * 0x10000],
      [42, 4, offset],
    ]);
    locals.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, files.size],
    [10, 2, files.size],
    [12, 4, directory.reduce((sum, part) => sum + part.length, 0)],
    [16, 4, offset],
  ]);
  return Buffer.concat([...locals, ...directory, end]);
}
