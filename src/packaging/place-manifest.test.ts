import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PackagingError } from './packaging-error';
import { DEV_ORIGIN, placeManifest } from './place-manifest';
import { descendants, readXml } from './xml';

const MANIFEST = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

function addresses(manifest: string): string[] {
  return descendants(readXml(manifest)).flatMap(({ name, attributes: { DefaultValue = '' } }) =>
    /Url$|^SourceLocation$|^Image$/.test(name) && DefaultValue ? [DefaultValue] : [],
  );
}

test.each(['https://oa.example.gov.cn', 'https://10.1.2.3:8443/jx', 'https://oa.example.gov.cn/a&b/$&'])(
  'every address, of both buttons and their icons, is below %s, what is asked of the page included',
  (url) => {
    const placed = addresses(placeManifest(MANIFEST, url));
    expect(placed).toEqual(addresses(MANIFEST).map((address) => address.replace(DEV_ORIGIN, () => url)));
    for (const asked of ['check', 'library']) expect(placed).toContain(`${url}/taskpane.html?${asked}=1`);
  },
);

test('a manifest that was placed already is refused', () => {
  expect(() => placeManifest(placeManifest(MANIFEST, 'https://oa.example.gov.cn'), 'https://b.example')).toThrow(
    PackagingError,
  );
});
