import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Our own sources turn no text into elements, run none as code, and ask nobody but our own origin. */

const ROOT = join(__dirname, '../..');
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|js|cjs|html|css)$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => join('src', name));

/** File and line of everything that matches. */
function placesOf(pattern: RegExp, files: readonly string[] = SOURCES): string[] {
  return files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, n) => (pattern.test(line) ? [`${file.replaceAll('\\', '/')}:${n + 1}`] : [])),
  );
}

it('the scan sees the sources', () => {
  expect(SOURCES.length).toBeGreaterThan(200);
  expect(placesOf(/createRoot\(/).length).toBeGreaterThan(1);
});

it.each([
  ['elements from texts', /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc/],
  ['code from texts', /\beval\(|new Function\(|\bsetTimeout\(\s*['"`]|javascript:/],
  [
    'links and forms to elsewhere',
    /\bwindow\.open\(|formAction|<form[^>]*action=|href=["'{](?!data:,)|sendBeacon|new WebSocket/,
  ],
  ['storage of cells', /\bindexedDB\b|document\.cookie/],
])('no %s', (_, pattern) => {
  expect(placesOf(pattern)).toEqual([]);
});

it('asks the network for nothing but the sample workbooks of the workbench', () => {
  expect(placesOf(/\bfetch\(|XMLHttpRequest|importScripts/)).toEqual([
    expect.stringMatching(/^src\/workbench\/page\/workbench\.ts:\d+$/),
  ]);
});
