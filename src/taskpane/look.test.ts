import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where they may be written down: the theme, what Fluent has no token for, and cells as Excel shows them. */
const HOMES = new Set(['theme.ts', 'components/sizes.ts', 'features/marks/Legend.tsx']);

const COLOUR = /#[\da-f]{3}(?:[\da-f]{3})?\b|\b(?:rgba?|hsla?)\(|'(?:white|black|red|green|blue|gr[ae]y)'/i;
const LENGTH = /\b\d+(?:\.\d+)?(?:px|em|rem|pt)\b/;

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !HOMES.has(file));

/** Lines of code that match; a media query cannot hold a token. */
function lines(file: string, pattern: RegExp): string[] {
  const code = readFileSync(join(__dirname, file), 'utf8').split('\n');
  return code
    .filter((line) => pattern.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line) && !line.includes('@media'))
    .map((line) => `${file}: ${line.trim()}`);
}

test.each([
  ['colour', COLOUR],
  ['length', LENGTH],
])('every %s comes from the theme, so that the pane follows it', (_what, pattern) => {
  expect(files.flatMap((file) => lines(file, pattern))).toEqual([]);
  expect(files.length).toBeGreaterThan(80);
});

test.each(["color: '#fff'", "background: 'rgb(0, 0, 0)'", "width: '12px'", 'margin: `0 1.5em`'])(
  'the scan sees %s',
  (line) => {
    expect(COLOUR.test(line) || LENGTH.test(line)).toBe(true);
  },
);
