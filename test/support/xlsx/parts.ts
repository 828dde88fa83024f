import { listZip, readEntry } from '../../../src/files/zip';

/** The parts of a workbook file by name, each as text (one letter a byte where it is none). */
export async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const parts: Record<string, string> = {};
  for (const entry of listZip(bytes)) {
    parts[entry.name] = Buffer.from(await readEntry(bytes, entry, 1e9)).toString('latin1');
  }
  return parts;
}

/** The text of one part. */
export async function partText(bytes: Uint8Array, name: string): Promise<string> {
  return Buffer.from((await partsOf(bytes))[name] ?? '', 'latin1').toString('utf8');
}

/** Names of parts that are not the same in both files: changed, gone or new. */
export async function differentParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [a, b] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}
