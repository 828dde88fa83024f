import { placeManifest } from './place-manifest';
import { readSiteUrl } from './site-url';

test.each([
  ['https://oa.example.gov.cn', 'https://oa.example.gov.cn'],
  ['https://oa.example.gov.cn/', 'https://oa.example.gov.cn'],
  [' https://OA.example.gov.cn/jx//// ', 'https://oa.example.gov.cn/jx'],
  ['https://10.1.2.3:8443/a/b', 'https://10.1.2.3:8443/a/b'],
  ['https://example.cn/绩效 目标', 'https://example.cn/%E7%BB%A9%E6%95%88%20%E7%9B%AE%E6%A0%87'],
])('%j is the site %s', (given, url) => {
  expect(readSiteUrl(given)).toBe(url);
});

test.each([
  ['', '不是网址'],
  ['oa.example.gov.cn/jx', '不是网址'],
  ['http://oa.example.gov.cn', '必须以 https:// 开头'],
  ['ftp://oa.example.gov.cn', '必须以 https:// 开头'],
  ['https://user:secret@example.cn', '用户名和密码'],
  ['https://example.cn/?a=1', '不能有 ? 或 #'],
  ['https://example.cn/#a', '不能有 ? 或 #'],
  ['https://localhost:3000', '只有本机能打开'],
  ['https://127.0.0.1/a', '只有本机能打开'],
  ['https://[::1]/a', '只有本机能打开'],
  ['https://example.cn//a', '连续的斜杠'],
  ['https://example.cn/a/taskpane.html', '不要带文件名'],
])('%j is refused', (given, words) => {
  expect(() => readSiteUrl(given)).toThrow(words);
});

it('an address goes into the manifest as XML wants it', () => {
  const manifest = '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>';
  expect(placeManifest(manifest, readSiteUrl("https://example.cn/a&b$&'c"))).toBe(
    '<SourceLocation DefaultValue="https://example.cn/a&#38;b$&#38;&#39;c/taskpane.html"/>',
  );
  expect(() => placeManifest('<a/>', 'https://example.cn')).toThrow('无法换成新网址');
});
