import fc from 'fast-check';
import { checkSheets } from '../../src/core/check/check-sheet';
import { UserError } from '../../src/core/errors';
import { readWorkbook } from '../../src/files/read-workbook';
import { snapshots } from '../../src/files/snapshots';
import { zipOf } from '../support/xlsx/files';
import { filesOf, FORM, rowsOf } from './xml';

/** A workbook's XML with pieces cut out, doubled, swapped and replaced: read or refused, never broken by it. */

/** `FUZZ_RUNS=20000` for the record, fewer on every run of the tests. */
const RUNS = Math.ceil(Number(process.env.FUZZ_RUNS ?? 600) / 4);

jest.setTimeout(6 * 3_600_000);

const STYLES =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="200" formatCode="0.0&quot;人&quot;"/></numFmts>' +
  '<fonts><font><b/><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders>' +
  '<cellXfs><xf/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** One of everything that is read of a workbook. */
const FILES = filesOf(
  [
    {
      before: '<sheetViews><sheetView/></sheetViews><cols><col min="1" max="3" width="12" hidden="1"/></cols>',
      rows:
        `${rowsOf(FORM)}<row r="5" ht="30" hidden="1"><c r="A5" t="s"><v>0</v></c><c r="B5" s="1"><v>3.5</v></c>` +
        '<c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><v>#REF!</v></c><c r="E5" t="str"><f>A1&amp;"x"</f><v>x</v></c></row>' +
        '<row r="6"><c r="A6"><f t="shared" ref="A6:A7" si="0">1+1</f><v>2</v></c></row>' +
        '<row r="7"><c r="A7"><f t="shared" si="0"/><v>2</v></c></row>',
      after:
        '<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="G1:H2"/></mergeCells>',
    },
    { name: '附表', state: 'hidden' },
  ],
  {
    'xl/sharedStrings.xml': '<sst><si><r><t>富_x000D_</t></r><r><rPr><b/></rPr><t>文本</t></r></si></sst>',
    'xl/styles.xml': STYLES,
  },
).map(({ name, content }) => ({ name, content: String(content) }));

/** What a program that writes such files may get wrong. */
const TOKENS = [
  ...['<', '>', '"', '&', '/>', '</c>', '<row>', '<c>', '<mergeCell ref="A1:XFD9"/>', ' r="A1"', ' r="ZZZ9999999"'],
  ...['-1', '1e999', '99999999999', 'NaN', '', '\u0000', '\ud83d', '&#0;', '&#xFFFFFFFF;', '_xD83D_', '<!--', ']]>'],
  ...['<![CDATA[', ' t="s"', ' t="inlineStr"', ' s="9"', ' si="7"', 'xml:space="preserve"', '<x:c/>', '<?xml?>'],
];

/** Values that an attribute or a cell may hold instead of its own. */
const VALUES = ['', '0', '-1', '1', '7', '99', '16385', '1048577', '2000000000', '1e999', 'NaN', 'A1', 'XFD1048576'];
const MORE_VALUES = ['A0', 'ZZZZ1', 'A1:XFD1048576', 'true', 'x'.repeat(300), '培训', '&#0;', '_xD83D_', 'rId9', 's'];

const KINDS = ['value', 'value', 'element', 'content', 'cut', 'double', 'insert', 'swap'] as const;

interface Mutation {
  readonly file: number;
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly length: number;
  readonly token: string;
  readonly value: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(),
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 60 }),
  token: fc.constantFrom(...TOKENS),
  value: fc.constantFrom(...VALUES, ...MORE_VALUES),
});

/** Replaces the first match from a place on. */
function replaceFrom(text: string, at: number, pattern: RegExp, replacement: string): string {
  return text.slice(0, at) + text.slice(at).replace(pattern, () => replacement);
}

function mutate(text: string, { kind, at: position, length, token, value }: Mutation): string {
  const at = position % (text.length + 1);
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (kind) {
    case 'value':
      return replaceFrom(text, at, /="[^"]*"/, `="${value}"`);
    case 'element':
      return replaceFrom(text, at, /<[a-z][^<>]*\/>/i, token.startsWith('<') && token.endsWith('/>') ? token : '');
    case 'content':
      return replaceFrom(text, at, />[^<>]+</, `>${value}<`);
    case 'cut':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'insert':
      return before + token + piece + after;
    case 'swap':
      return before + token + after;
  }
}

it('is opened as long as nothing is wrong with it', async () => {
  const { sheets } = await readWorkbook(zipOf(FILES));
  expect(sheets.map(({ cells }) => cells.length)).toEqual([22, 16]);
});

it('is read and checked, or refused in words', async () => {
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const files = FILES.map((each) => ({ ...each }));
      for (const each of mutations) {
        const file = files[each.file % files.length];
        if (file) file.content = mutate(file.content, each);
      }
      try {
        checkSheets(snapshots(await readWorkbook(zipOf(files))));
        opened += 1;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    { numRuns: RUNS },
  );
  // most of it leaves something to check
  expect(opened).toBeGreaterThan(RUNS / 5);
});
