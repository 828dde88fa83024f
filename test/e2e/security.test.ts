import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the built site may do: the pages' content security policies, and what the bundles hold. */

const ROOT = resolve(__dirname, '../..');
const DIST = process.env.DIST ?? join(ROOT, 'dist');
const TESTS = __dirname;

const files = readdirSync(DIST);
const pages = files.filter((name) => name.endsWith('.html'));
// office.js and its parts are Microsoft's, and not to be changed
const bundles = files.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');

/** The directives of a page's policy, by name. */
function policyOf(page: string): Record<string, string> {
  const [, content = ''] = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(read(page)) ?? [];
  return Object.fromEntries(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

it('there are pages and bundles to look at', () => {
  expect(pages.sort()).toEqual(expect.arrayContaining(['taskpane-embedded.html', 'taskpane.html', 'workbench.html']));
  expect(bundles.length).toBeGreaterThan(5);
});

describe.each(pages)('%s', (page) => {
  it('allows itself its own origin and nothing else', () => {
    expect(policyOf(page)).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'connect-src': "'self'",
      // Fluent UI makes style elements at run time
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self' data:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  it('says so before anything is loaded, and holds no script of its own', () => {
    const html = read(page);
    const policy = html.indexOf('Content-Security-Policy');
    expect(policy).toBeGreaterThan(0);
    const before = html.slice(0, policy).replace(/<link rel="?icon"? href="?data:,"?>/, '');
    expect(before).not.toMatch(/<script|<link|<style/);
    expect([...html.matchAll(/<script[^>]*>([^<]*)/g)].map(([, code]) => code?.trim()).join('')).toBe('');
    expect(html).not.toMatch(/\son[a-z]+=/i);
  });
});

/** What webpack brings along for browsers that have no globalThis. It never runs here, and the policy forbids it. */
const NEVER_RUN = ['new Function("return this")()', 'Function("return this")()'];

it.each(bundles)('%s makes no code of texts', (bundle) => {
  const code = NEVER_RUN.reduce((text, known) => text.replaceAll(known, ''), read(bundle));
  expect(code.match(/.{0,60}(?:\beval\(|\bnew Function\b|[^.\w]Function\().{0,60}/g) ?? []).toEqual([]);
});

it('every browser test opens its pages on the stage that fails on a request to another origin', () => {
  const tests = readdirSync(TESTS).filter((name) => name.endsWith('.test.ts') && name !== 'security.test.ts');
  expect(tests.length).toBeGreaterThan(5);
  const without = tests.filter((name) => {
    const code = readFileSync(join(TESTS, name), 'utf8');
    return !/\b(?:openForEachTest|setStage)\(/.test(code) || /\bchromium\b|launchBrowser|newPage\(/.test(code);
  });
  expect(without).toEqual([]);
});
