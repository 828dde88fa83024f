import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is installed because something needs it at run time. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package declares it. */
  readonly licence: string;
  readonly description: string;
  readonly homepage: string;
  /** Whether package.json asks for it; the others came along. */
  readonly direct: boolean;
  /** Names of what it needs itself. */
  readonly needs: readonly string[];
  readonly folder: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly description?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** Where Node would find a package that something in `folder` asks for; null when it is not installed. */
function resolvePackage(root: string, folder: string, name: string): string | null {
  for (let from = folder; ; from = join(from, '..')) {
    const found = join(from, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (from === root) return null;
  }
}

function describe(folder: string, direct: boolean): InstalledPackage {
  const {
    name,
    version,
    license,
    description = '',
    homepage = '',
    dependencies,
    optionalDependencies,
  } = readJson(folder);
  const licence = typeof license === 'string' ? license : (license?.type ?? '');
  const needs = Object.keys({ ...dependencies, ...optionalDependencies });
  return { name, version, licence, description, homepage, direct, needs, folder };
}

/** The packages in `dependencies` of package.json and all that they bring along, in the order of their names. */
export function runtimePackages(root: string): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const open = Object.keys(readJson(root).dependencies ?? {}).map((name) => ({ name, from: root, direct: true }));
  for (let next = open.pop(); next; next = open.pop()) {
    const folder = resolvePackage(root, next.from, next.name);
    // optional, and not for this machine
    if (!folder) continue;
    const known = found.get(folder);
    if (known && (known.direct || !next.direct)) continue;
    const described = describe(folder, next.direct);
    found.set(folder, described);
    if (!known) open.push(...described.needs.map((name) => ({ name, from: folder, direct: false })));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Licences that ask for no more than to be named. */
const FREE = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'Zlib',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** Whether an SPDX expression leaves us a licence that asks for no more than to be named. */
export function isFree(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1').trim();
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFree);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isFree);
  return FREE.has(bare);
}

/**
 * The licence files of all runtime packages: they want to go along with what is made of them.
 *
 * @param others names of further packages whose files are shipped
 */
export function licenceTexts(root: string, others: readonly string[] = []): string {
  const packages = [
    ...others.map((name) => describe(join(root, 'node_modules', name), true)),
    ...runtimePackages(root),
  ];
  const parts = packages.map(({ name, version, licence, folder }) => {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim() : '';
    return `${name} ${version}\nLicence: ${licence}\n${text && `\n${text}\n`}`;
  });
  const rule = `\n${'-'.repeat(78)}\n\n`;
  return `The site contains parts of the following packages, under the licences that follow.\n${rule}${parts.join(rule)}`;
}
