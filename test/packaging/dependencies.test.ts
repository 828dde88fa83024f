import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dependenciesDocument } from '../../src/packaging/dependencies-document';
import { BEYOND, HELD_BACK, REASONS } from '../../src/packaging/dependency-reasons';
import { isFree, runtimePackages } from '../../src/packaging/licences';

const ROOT = path.join(__dirname, '../..');
const packages = runtimePackages(ROOT);
const direct = packages.filter((each) => each.direct);

it('every runtime dependency has a reason, and every reason a dependency', () => {
  expect(Object.keys(REASONS).sort()).toEqual(direct.map(({ name }) => name).sort());
  for (const reason of Object.values(REASONS)) expect(reason.length).toBeGreaterThan(20);
});

it('what is said of versions is said of packages that the project names', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, unknown>>;
  const named = [dependencies, devDependencies, ...Object.values(overrides ?? {})].flatMap((each) =>
    Object.keys(each ?? {}),
  );
  for (const name of Object.keys({ ...HELD_BACK, ...BEYOND })) expect(named).toContain(name);
});

it('every runtime dependency is under a licence that asks for no more than to be named', () => {
  const other = direct.filter(({ licence }) => !/^(?:MIT|Apache-2\.0|BSD-[23]-Clause|ISC)$/.test(licence));
  expect(other.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

it('and so is everything that they bring along', () => {
  expect(packages.length).toBeGreaterThan(direct.length);
  const other = packages.filter(({ licence }) => !isFree(licence));
  expect(other.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0-only)', false],
  ['GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['', false],
])('the licence "%s" is free: %s', (licence, free) => {
  expect(isFree(licence)).toBe(free);
});

it('the list is up to date (npm run docs)', () => {
  expect(readFileSync(path.join(ROOT, 'docs/dependencies.md'), 'utf8')).toBe(`${dependenciesDocument(ROOT)}\n`);
});
