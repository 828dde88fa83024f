import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const DOCS = join(ROOT, 'docs');
/** Links that lead out of the project. */
const OUTSIDE = /^(?:https?:|mailto:)/u;

const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Every target of a link or picture in a document. */
function targets(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? '').filter((each) => !OUTSIDE.test(each));
}

/** Headings as the addresses that renderers give them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

it.each(documents)('%s links to what is there', (document) => {
  const file = join(ROOT, document);
  const text = readFileSync(file, 'utf8');
  const broken = targets(text).filter((target) => {
    const [path = '', anchor] = target.split('#');
    const place = path === '' ? file : join(dirname(file), decodeURI(path));
    if (!existsSync(place)) return true;
    return anchor !== undefined && !anchors(readFileSync(place, 'utf8')).includes(decodeURI(anchor));
  });
  expect(broken).toEqual([]);
});
