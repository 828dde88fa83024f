import { PackagingError } from './packaging-error';
import { catalogId, defaultShare, distrustShare, readSharePath, trustShare } from './share-path';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf16le');

test.each([
  ['\\\\server\\share', '\\\\server\\share'],
  [' \\\\10.1.2.3\\绩效 目标\\下级\\\\ ', '\\\\10.1.2.3\\绩效 目标\\下级'],
  ['//server/share/', '\\\\server\\share'],
])('%j is the share %j', (given, share) => {
  expect(readSharePath(given)).toBe(share);
});

test.each(['', 'D:\\addins', '\\\\server', '\\server\\share', 'https://server/share', '\\\\server\\sh"are'])(
  '%j is no share',
  (given) => expect(() => readSharePath(given)).toThrow(PackagingError),
);

it('an import makes the catalogue trusted and shown, in the encoding that Windows wants', () => {
  const share = '\\\\server\\绩效';
  const id = catalogId(share);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(textOf(trustShare(share))).toBe(
    [
      '\uFEFFWindows Registry Editor Version 5.00',
      '',
      `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}]`,
      `"Id"="{${id}}"`,
      '"Url"="\\\\\\\\server\\\\绩效"',
      '"Flags"=dword:00000001',
      '',
    ].join('\r\n'),
  );
  expect(textOf(distrustShare(share))).toContain(
    `\r\n[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}]\r\n`,
  );
});

it('each share has one id, whatever the case', () => {
  expect(catalogId('\\\\Server\\Share')).toBe(catalogId('\\\\server\\share'));
  expect(catalogId('\\\\server\\share')).not.toBe(catalogId('\\\\server\\other'));
});

it('the proposed share is on the server of the site', () => {
  expect(defaultShare('https://oa.example.gov.cn:8443/jx')).toBe('\\\\oa.example.gov.cn\\excel-addins');
});
