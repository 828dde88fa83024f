import { PackagingError } from './packaging-error';

/** Where manifest.xml in the repository points to. */
export const DEV_ORIGIN = 'https://localhost:3000';

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The manifest for a site at another address. */
export function placeManifest(manifest: string, siteUrl: string): string {
  if (!manifest.includes(DEV_ORIGIN)) throw new PackagingError(`manifest.xml 里没有 ${DEV_ORIGIN}，无法换成新网址。`);
  return manifest.replaceAll(DEV_ORIGIN, () => escapeXml(siteUrl));
}
