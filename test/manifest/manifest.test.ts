import { readFileSync } from 'node:fs';
import path from 'node:path';
import { descendants, readXml, type XmlElement } from './read-manifest';

const root = path.join(__dirname, '../..');
const manifest = readXml(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
const all = (name: string) => descendants(manifest, name);
const only = (name: string): XmlElement => {
  const [element, ...more] = all(name);
  if (!element || more.length > 0) throw new Error(`manifest.xml should have exactly one ${name}`);
  return element;
};
const value = (element: XmlElement) => element.attributes.DefaultValue ?? '';

/** Width and height, from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('not well-formed XML does not pass', () => {
  expect(() => readXml('<a><b></a>')).toThrow();
});

test('it is a task pane for Excel with an identity', () => {
  expect(only('OfficeApp').attributes['xsi:type']).toBe('TaskPaneApp');
  expect(only('Id').text).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(only('Version').text).toMatch(/^\d+(?:\.\d+){3}$/);
  expect(only('DefaultLocale').text).toBe('zh-CN');
  expect(only('Permissions').text).toBe('ReadWriteDocument');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(only('Version').text).toBe(`${version}.0`);
});

test('the elements stand in the order that the schema wants', () => {
  expect(only('OfficeApp').children.map((child) => child.name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('it asks for the lowest requirement set that the pane can work with', () => {
  expect(all('Set').map((set) => set.attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.7' }]);
});

test('every resid resolves, and to a resource of the right kind', () => {
  const kinds: Record<string, string> = { Image: 'Images', SourceLocation: 'Urls', Description: 'LongStrings' };
  const used = descendants(only('VersionOverrides')).filter((element) => element.attributes.resid !== undefined);
  expect(used.length).toBeGreaterThan(0);
  for (const { name, attributes } of used) {
    const resources = only(kinds[name] ?? 'ShortStrings').children.map((child) => child.attributes.id);
    expect(resources).toContain(attributes.resid);
  }
  const defined = only('Resources').children.flatMap((kind) => kind.children.map((child) => child.attributes.id));
  expect(new Set(used.map((element) => element.attributes.resid))).toEqual(new Set(defined));
});

test('ids are unique and not longer than Office takes', () => {
  for (const name of ['Image', 'Url', 'String', 'Group', 'Control']) {
    const ids = all(name).flatMap((element) => element.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(name === 'Group' || name === 'Control' ? 125 : 32);
  }
});

test('texts are there and not longer than Office takes', () => {
  const limits: [XmlElement[], number][] = [
    [[only('DisplayName')], 125],
    [all('Description').filter((element) => value(element) !== ''), 250],
    [only('ShortStrings').children, 125],
    [only('LongStrings').children, 250],
  ];
  for (const [elements, limit] of limits) {
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      expect(value(element).trim()).not.toBe('');
      expect(value(element).length).toBeLessThanOrEqual(limit);
    }
  }
});

test('every address is https and on the development origin, which the build replaces', () => {
  const addresses = descendants(manifest)
    .map(value)
    .filter((text) => text.includes('://'));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(new URL(address).origin).toBe('https://localhost:3000');
});

test('icons exist in the sizes that they are given for', () => {
  const file = (address: string) => path.join(root, new URL(address).pathname);
  const expected: [string, number][] = [
    [value(only('IconUrl')), 32],
    [value(only('HighResolutionIconUrl')), 64],
  ];
  const images = new Map(only('Images').children.map((image) => [image.attributes.id, value(image)]));
  for (const image of all('Icon').flatMap((icon) => icon.children)) {
    expected.push([images.get(image.attributes.resid) ?? '', Number(image.attributes.size)]);
  }
  for (const [address, size] of expected) expect(pngSize(file(address))).toEqual([size, size]);
  for (const icon of all('Icon')) {
    expect(icon.children.map((image) => image.attributes.size)).toEqual(['16', '32', '80']);
  }
});

test('the ribbon has one group with the button that opens the pane', () => {
  const labels = new Map(only('ShortStrings').children.map((text) => [text.attributes.id, value(text)]));
  const label = (element: XmlElement | undefined) =>
    labels.get(element?.children.find((child) => child.name === 'Label')?.attributes.resid ?? '');
  expect(label(only('Group'))).toBe('绩效目标检查');
  expect(label(only('Control'))).toBe('检查本表');
  expect(only('Action').attributes['xsi:type']).toBe('ShowTaskpane');
});
