import fc from 'fast-check';
import { decodeAttribute, decodeEscapes, dropForbidden, writeEscapes } from './xml-text';

describe('dropForbidden', () => {
  it.each([
    ['a control character', '<t>培\u0001训</t>', '<t>培训</t>'],
    ['a reference to one', '<t>≥95&#1;&#x0B;%</t>', '<t>≥95%</t>'],
    ['a reference beyond Unicode', '<t>&#x110000;&#9999999999;</t>', '<t></t>'],
    ['allowed characters and references', '<t>\t一\n&#10;&#x4E00;&#x1F600;&amp;#1;</t>', null],
    ['halves of a surrogate pair: kept as escapes', '<t>&#xD83D;&#56832;</t>', '<t>_xD83D__xDE00_</t>'],
  ])('%s', (_, xml, expected) => {
    expect(dropForbidden(xml)).toBe(expected ?? xml);
  });
});

it.each([
  ['O&apos;Brien &lt;&quot;表&quot;&gt; &amp;amp;', `O'Brien <"表"> &amp;`],
  ['&#20013;&#x6587;&#x1F600;', '中文😀'],
  ['&unknown; &#x999999;', '&unknown; &#x999999;'],
])('decodes the attribute %s', (text, expected) => {
  expect(decodeAttribute(text)).toBe(expected);
});

describe('escapes in cells', () => {
  it.each([
    ['≥95_x000D_\n合格', '≥95\r\n合格'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xD83D__xDE00_', '😀'],
    ['_x00_ _xyzw_ a_b', '_x00_ _xyzw_ a_b'],
  ])('%s', (written, meant) => {
    expect(decodeEscapes(written)).toBe(meant);
  });

  it('read as they were written, whatever the text', () => {
    const piece = fc.constantFrom('_x', '_', 'x', '005F', '000D', 'x005F_', '\ud83d', '\ude00', '\r', '\u0000', '一');
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(decodeEscapes(writeEscapes(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
