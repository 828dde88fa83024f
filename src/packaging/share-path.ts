import { createHash } from 'node:crypto';
import { PackagingError } from './packaging-error';
import { withoutEnd } from './site-url';

/** The share that is written into the files when none is given; the note says how to change it. */
export function defaultShare(siteUrl: string): string {
  return `\\\\${new URL(siteUrl).hostname}\\excel-addins`;
}

/**
 * A shared folder as Windows writes it: \\server\folder. Local paths do not work as a catalogue.
 *
 * @throws PackagingError
 */
export function readSharePath(given: string): string {
  const path = withoutEnd(given.trim().replaceAll('/', '\\'), '\\');
  if (!/^\\\\[^\\:*?"<>|]+(?:\\[^\\:*?"<>|]+)+$/.test(path)) {
    throw new PackagingError(`“${given}”不是共享文件夹；请写成 \\\\服务器\\共享名 的形式，盘符路径（如 D:\\…）不行。`);
  }
  return path;
}

/** An id for the catalogue, always the same for the same share: importing the file twice makes one entry. */
export function catalogId(share: string): string {
  const bytes = createHash('sha256').update(share.toLowerCase()).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const CATALOGS = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';

/** What the registry editor wants: UTF-16 with a byte order mark, or Chinese names are garbled. */
function regFile(lines: readonly string[]): Uint8Array {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** The .reg file that makes Office trust the share, for the user who opens it. */
export function trustShare(share: string): Uint8Array {
  const id = `{${catalogId(share)}}`;
  return regFile([
    `[${CATALOGS}\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    // shown in the dialog of add-ins
    '"Flags"=dword:00000001',
  ]);
}

/** The .reg file that takes the trust back. */
export function distrustShare(share: string): Uint8Array {
  return regFile([`[-${CATALOGS}\\{${catalogId(share)}}]`]);
}
