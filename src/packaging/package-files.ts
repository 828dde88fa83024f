import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { adminNote } from './admin-note';
import { licenceTexts } from './licences';
import { checkManifest } from './manifest-check';
import type { PackageFacts } from './package-facts';
import { PackagingError } from './packaging-error';
import { placeManifest } from './place-manifest';
import { HASHED_NAME, iisConfig, nginxConfig } from './server-config';
import { distrustShare, trustShare } from './share-path';
import { staffGuide } from './staff-guide';

/** Pages without which there is no add-in. */
const NEEDED = ['taskpane.html', 'workbench.html', 'startup.js'];

function siteFiles(site: string): string[] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .map((path) =>
      path
        .slice(site.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** What the site holds, without source maps, and with the manifest and the server's settings for its address. */
function readSite(site: string, manifest: string): Map<string, Uint8Array> {
  const names = siteFiles(site).filter((name) => !name.endsWith('.map') && !/(?:\.zip|^web\.config)$/.test(name));
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new PackagingError(`网站文件夹“${site}”里缺少 ${missing.join('、')}；请先生成网站。`);
  const files = new Map<string, Uint8Array>(names.map((name) => [name, readFileSync(join(site, name))]));
  files.set('manifest.xml', Buffer.from(manifest));
  files.set('web.config', Buffer.from(iisConfig(names.filter((name) => HASHED_NAME.test(name)))));
  return files;
}

/**
 * Everything that goes into the zip, by its path there.
 *
 * @param root the project's folder
 * @param site the folder with the built site
 * @throws PackagingError when something is missing or the manifest would not be accepted
 */
export function packageFiles(root: string, site: string, facts: PackageFacts): Map<string, Uint8Array> {
  const manifest = placeManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), facts.url);
  const files = readSite(site, manifest);
  const problems = checkManifest(manifest, { origin: facts.url, readFile: (path) => files.get(path) ?? null });
  if (problems.length > 0) throw new PackagingError(`清单 manifest.xml 有问题：\n${problems.join('\n')}`);
  const text = (content: string): Uint8Array => Buffer.from(content);
  return new Map([
    ['安装说明（管理员）.html', text(adminNote(facts))],
    ['使用说明.html', text(staffGuide(facts))],
    ['manifest.xml', text(manifest)],
    ['trust-share.reg', trustShare(facts.share)],
    ['untrust-share.reg', distrustShare(facts.share)],
    ['nginx.conf.txt', text(nginxConfig(facts.url))],
    ['LICENSE.txt', readFileSync(join(root, 'LICENSE'))],
    ['third-party-licences.txt', text(licenceTexts(root, facts.office === 'local' ? ['@microsoft/office-js'] : []))],
    ...[...files].map(([name, content]) => [`site/${name}`, content] as const),
  ]);
}
