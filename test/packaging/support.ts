import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listZip, readEntry } from '../../src/files/zip';

export const ROOT = path.join(__dirname, '../..');

/** The add-in's own icons, and those of the second button. */
export const ICONS = [
  ...[128, 16, 32, 64, 80].map((size) => `icon-${size}.png`),
  ...[16, 32, 80].map((size) => `icon-insert-${size}.png`),
];

/** A folder that looks like what the build makes, with pages that ask for what is there. */
export function fakeSite(folder: string): void {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, 'office'));
  for (const icon of ICONS) copyFileSync(path.join(ROOT, 'assets', icon), path.join(folder, 'assets', icon));
  const page =
    '<script src=startup.js></script><script src="office/office.js"></script><script defer src=pane.0123abcd.js>';
  const files = {
    ...{ 'taskpane.html': page, 'commands.html': page, 'workbench.html': '<p>', 'startup.js': '1', 'old.zip': 'PK' },
    ...{ 'office/office.js': '2', 'pane.0123abcd.js': '3', 'pane.0123abcd.js.map': '{}', 'manifest.xml': 'another' },
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
}

/** The files of a zip, by name. */
export async function unzip(zip: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of listZip(zip)) files.set(entry.name, Buffer.from(await readEntry(zip, entry, 100e6)));
  return files;
}

/** What an HTML page asks for by src and href, quoted or not. */
export function resourcesOf(html: string): string[] {
  return [...html.matchAll(/ (?:src|href)=["']?([^"'\s>]+)/g)]
    .flatMap(([, address]) => address ?? [])
    .filter((address) => !address.startsWith('data:'));
}
