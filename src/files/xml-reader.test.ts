import { decoderFor, readXml, XmlError } from './xml-reader';

const NS = 'urn:a';

/** What a view is told, from a text that comes in pieces of so many bytes. */
async function told(xml: string, size = 1000): Promise<string> {
  const bytes = new TextEncoder().encode(xml);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const events: string[] = [];
  await readXml(pieces(), new Set([NS]), {
    open: (name, attributes, depth) => void events.push(`<${depth}${name}${attributes.v ? ` ${attributes.v}` : ''}>`),
    close: (name, depth) => void events.push(`</${depth}${name}>`),
    text: (text) => void events.push(text),
  });
  return events.join('');
}

it.each([
  ['no namespace', '<a><b/></a>', '<0a><1b></1b></0a>'],
  ['one that is wanted', `<a xmlns="${NS}"/>`, '<0a></0a>'],
  ['one that is not', '<a xmlns="urn:b"><b/></a>', '<0><1></1></0>'],
  ['a prefix', `<x:a xmlns:x="${NS}"><x:b/><y:b xmlns:y="urn:b"/><b/></x:a>`, '<0a><1b></1b><1></1><1b></1b></0a>'],
  ['a prefix that means nothing', '<a><x:b/></a>', '<0a><1></1></0a>'],
  [
    'a prefix that means something else further in',
    `<x:a xmlns:x="${NS}"><x:b xmlns:x="urn:b"/><x:b/></x:a>`,
    '<0a><1></1><1b></1b></0a>',
  ],
  ['a namespace that ends', `<a xmlns="urn:b"><b xmlns="${NS}"/><b/></a>`, '<0><1b></1b><1></1></0>'],
  ['entities and references', '<a v="&lt;&#65;">&amp;&#x4E00;&gt;</a>', '<0a <A>&一></0a>'],
  ['marked texts', '<a><![CDATA[<b> & c]]></a>', '<0a><b> & c</0a>'],
  ['what no XML may hold', '<a>培\u0001训&#1;&#x0B;</a>', '<0a>培训</0a>'],
  ['halves of pairs: kept as escapes', '<a>&#xD83D;</a>', '<0a>_xD83D_</0a>'],
  [
    'names of an object’s own',
    '<a><__proto__ v="1"/><constructor/></a>',
    '<0a><1__proto__ 1></1__proto__><1constructor></1constructor></0a>',
  ],
])('%s', async (_, xml, expected) => {
  expect(await told(xml)).toBe(expected);
  expect((await told(xml, 1)).replaceAll('\u0000', '')).toBe(expected);
});

it.each(['<a>', '<a></b>', '<a b=1/>', '<a>&b;</a>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '', '<a/><b/>'])(
  '%s is refused',
  async (xml) => {
    await expect(told(xml)).rejects.toBeInstanceOf(XmlError);
  },
);

it('is not slowed down by depth, nor by prefixes that mean nothing', async () => {
  const depth = 100_000;
  const start = performance.now();
  await told(`${'<x:a>'.repeat(depth)}${'</x:a>'.repeat(depth)}`, 65_536);
  await expect(told('<x:a>'.repeat(300_000), 65_536)).rejects.toBeInstanceOf(XmlError);
  expect(performance.now() - start).toBeLessThan(5000);
});

it('is not slowed down by many declarations', async () => {
  const many = Array.from({ length: 50_000 }, (_, n) => ` xmlns:a${n}="urn:b"`).join('');
  const start = performance.now();
  await told(`<a${many}>${'<b xmlns:c="urn:c"/>'.repeat(50_000)}</a>`, 65_536);
  await told(`${'<a xmlns:c="urn:c">'.repeat(50_000)}${'</a>'.repeat(50_000)}`, 65_536);
  expect(performance.now() - start).toBeLessThan(5000);
});

it.each([
  ['utf-8', '<?xml version="1.0"?>'],
  ['utf-8', '<?xml version="1.0" encoding="utf-16"?>'],
  ['utf-8', '<?xml version="1.0" encoding="no-such-thing"?>'],
  ['gb18030', "<?xml version='1.0' encoding='GB18030'?>"],
  ['gbk', '<?xml version="1.0" encoding="GB2312" standalone="yes"?>'],
])('the encoding is %s for %s', (encoding, start) => {
  expect(decoderFor(new TextEncoder().encode(start)).encoding).toBe(encoding);
});

it.each([
  ['utf-16le', [0xff, 0xfe, 0x3c, 0]],
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0xfe, 0xff, 0, 0x3c]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
  ['utf-8', [0xef, 0xbb, 0xbf, 0x3c]],
])('the encoding is %s for the bytes %j', (encoding, start) => {
  expect(decoderFor(Uint8Array.from(start)).encoding).toBe(encoding);
});
