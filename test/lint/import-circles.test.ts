import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * No file imports itself by way of others, whether it takes a value or only a type. Lint (import-x/no-cycle) says so of
 * values while one is writing; types are nothing at run time, but a circle of them is a room without walls all the same.
 */

const SRC = resolve(__dirname, '../../src');

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each file imports, by whatever kind of import or re-export. */
function importsOf(files: readonly string[]): Imports {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const named = [...readFileSync(file, 'utf8').matchAll(/\b(?:from |import |import\()'(\.[^']*)'/gu)];
      const found = named.flatMap(([, name = '']) => {
        const base = resolve(dirname(file), name);
        return ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).filter((path) => known.has(path));
      });
      return [file, found] as const;
    }),
  );
}

/** The circles that a walk along the imports meets, each as the files on its way. */
function circlesIn(imports: Imports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) return void circles.push([...way.slice(start), file]);
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

it('there are no import circles', () => {
  const files = sourcesIn(SRC);
  expect(files.length).toBeGreaterThan(300);
  const circles = circlesIn(importsOf(files)).map((way) => way.map((file) => relative(SRC, file)).join(' → '));
  expect(circles).toEqual([]);
});

it('would see one', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', []],
    ['d', ['b', 'c']],
  ]);
  expect(circlesIn(imports)).toEqual([['b', 'd', 'b']]);
});
