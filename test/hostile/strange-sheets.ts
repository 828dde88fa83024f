import type { HostileWorkbook } from './expected';
import { escaped, FORM, formAnd, formWith, rowsOf, textCell, workbookOf } from './xml';

/** Whole workbooks whose sheets hold what nobody expects. */

const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const LONG = '长'.repeat(32_767);
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const number = (address: string): string => `<c r="${address}"><v>1</v></c>`;
const form = rowsOf(FORM);
const error = (address: string, code: string): string => `<c r="${address}" t="e"><v>${code}</v></c>`;
const named = (...names: readonly string[]): Uint8Array => workbookOf(names.map((name) => ({ name })));

export const STRANGE_SHEETS: readonly HostileWorkbook[] = [
  {
    name: 'cells at A1, XFD1 and XFD1048576 besides the form',
    happens: 'the form is checked; the command line says how many cells lie too far away',
    bytes: () =>
      formAnd({ before: '<dimension ref="A1:XFD1048576"/>', rows: `${form}${row(1_048_576, number('XFD1048576'))}` }),
    expected: { note: '1 个单元格离表格太远' },
  },
  {
    name: 'three cells in an otherwise empty sheet: A1, XFD1, A1048576',
    happens: 'read near A1; no table found',
    bytes: () => formAnd({ rows: row(1, number('A1') + number('XFD1')) + row(1_048_576, number('A1048576')) }),
    expected: { fault: null, note: '没有找到绩效指标表' },
  },
  {
    name: 'rows without numbers and cells without addresses',
    happens: 'they follow one another, as the format says; checked',
    bytes: () => formAnd({ rows: form.replace(/ r="[A-Z]*\d+"/g, '').replace('<row>', '<row r="1">') }),
    expected: { texts: { C3: '培训合格率' } },
  },
  {
    name: '600 merged areas',
    happens: 'checked; where Excel refuses to list more than 512, blanks stand for them',
    bytes: () => {
      const merges = Array.from({ length: 600 }, (_, n) => `<mergeCell ref="H${n + 1}:I${n + 1}"/>`);
      const marks = Array.from({ length: 600 }, (_, n) => (n < 4 ? '' : row(n + 1, number(`H${n + 1}`))));
      return formAnd({ rows: form + marks.join(''), after: `<mergeCells>${merges.join('')}</mergeCells>` });
    },
    expected: {},
  },
  {
    name: 'merged areas that overlap',
    happens: 'the first one holds; checked',
    bytes: () => formAnd({ after: '<mergeCells><mergeCell ref="G2:H3"/><mergeCell ref="H3:I9"/></mergeCells>' }),
    expected: {},
  },
  {
    name: 'a merged area over whole columns',
    happens: 'passed over; checked',
    bytes: () => formAnd({ after: '<mergeCells><mergeCell ref="H1:J1048576"/></mergeCells>' }),
    expected: {},
  },
  {
    name: 'hidden and filtered rows',
    happens: 'checked like the others: they are handed in with them',
    bytes: () =>
      formAnd({ rows: form.replace('<row r="3"', '<row r="3" hidden="1"'), after: '<autoFilter ref="A2:E4"/>' }),
    expected: {},
  },
  {
    name: 'hidden columns',
    happens: 'checked like the others',
    bytes: () => formAnd({ before: '<cols><col min="2" max="3" width="9" hidden="1"/></cols>' }),
    expected: {},
  },
  {
    name: 'error values (#REF!, #DIV/0!, #N/A …)',
    happens: 'read as the text that Excel shows; checked',
    bytes: () => {
      const codes = ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!'];
      return formAnd({ rows: form + row(5, codes.map((code, n) => error(`${'ABCDE'[n]}5`, code)).join('')) });
    },
    expected: { texts: { A5: '#REF!', E5: '#VALUE!' } },
  },
  {
    name: 'texts of 32,767 characters, the most a cell holds',
    happens: 'checked',
    bytes: () => formAnd({ rows: rowsOf([...formWith(), ['产出指标', '质量指标', LONG, LONG, LONG], [LONG]]) }),
    expected: { texts: { C5: LONG } },
  },
  {
    name: 'a text of a million characters, from another program',
    happens: 'cut to what a cell holds, as Excel does; checked',
    bytes: () => formAnd({ rows: form + row(6, textCell('G6', '字'.repeat(1_000_000))) }),
    expected: { texts: { G6: '字'.repeat(32_767) } },
  },
  {
    name: 'HTML and scripts in cells and sheet names',
    happens: 'shown as the text they are; nothing runs, nothing is fetched',
    bytes: () =>
      formAnd({
        name: '<b onclick=x>表',
        rows: rowsOf(formWith({ A1: `${MARKUP}绩效目标表`, C4: MARKUP, D4: MARKUP })),
      }),
    expected: { texts: { C4: MARKUP }, sheets: ['<b onclick=x>表'] },
  },
  {
    name: 'texts that begin like formulas',
    happens: 'stay texts; nothing is calculated, and the CSV report marks them as text',
    bytes: () =>
      formAnd({ rows: rowsOf(formWith({ C4: '=HYPERLINK("http://x","培训人次")', D4: '=64', E4: '@人次' })) }),
    expected: { texts: { C4: '=HYPERLINK("http://x","培训人次")', D4: '=64', E4: '@人次' } },
  },
  {
    name: 'control characters and line ends as the format escapes them',
    happens: 'read as the characters they are; a terminal gets them as spaces',
    bytes: () =>
      formAnd({
        rows: rowsOf(
          formWith({ C3: '_x001B_[31m培训合格率_x000D_', A1: '项目_x0007_绩效目标表', D4: '_x005F_x0041_' }),
        ),
      }),
    expected: { texts: { C3: '\u001b[31m培训合格率\r', D4: '_x0041_' } },
  },
  {
    name: 'control characters that XML forbids',
    happens: 'dropped, as Excel does when it repairs such a file; checked',
    bytes: () => formAnd({ rows: form + row(5, textCell('C5', '培\u0001训&#2;人\u0000次')) }),
    expected: { texts: { C5: '培训人次' } },
  },
  {
    name: 'right-to-left and invisible characters',
    happens: 'kept as they are; checked',
    bytes: () => formAnd({ rows: rowsOf(formWith({ C3: '\u202e培训合格率\u202c\u200f\u200b\ufeff', E4: 'שלום' })) }),
    expected: { texts: { E4: 'שלום' } },
  },
  {
    name: 'halves of surrogate pairs',
    happens: 'kept as they are; checked',
    bytes: () => formAnd({ rows: form + row(5, textCell('C5', '培_xD83D_训&#xDE00;')) }),
    expected: { texts: { C5: '培\ud83d训\ude00' } },
  },
  {
    name: 'texts in CDATA sections',
    happens: 'read as texts; checked',
    bytes: () => formAnd({ rows: form.replace('培训人次', '<![CDATA[<培训>人次]]>') }),
    expected: { texts: { C4: '<培训>人次' } },
  },
  {
    name: `sheet names with quotes, "!" and spaces`,
    happens: 'checked; every cell is found again under such a name',
    bytes: () => named(`O'Brien's "表"! 一`, ' 甲!乙 '),
    expected: { sheets: [`O'Brien's "表"! 一`, ' 甲!乙 '] },
  },
  {
    name: 'sheet names that Excel refuses: twice the same, "History", brackets, 60 characters',
    happens: 'kept in the report; saved under names that Excel takes',
    bytes: () => named('表', '表', 'History', 'a/b[c]:*?', '很'.repeat(60), "'x'"),
    expected: { sheets: ['表', '表', 'History', 'a/b[c]:*?', '很'.repeat(60), "'x'"] },
  },
  {
    name: 'sheets called __proto__ and constructor',
    happens: 'names like any other',
    bytes: () => named('__proto__', 'constructor', 'toString'),
    expected: { sheets: ['__proto__', 'constructor', 'toString'] },
  },
  {
    name: 'a chart sheet in front of the form',
    happens: 'passed over; the form is checked',
    bytes: () => workbookOf([{ name: '图', kind: 'chartsheet', part: '<chartsheet/>' }, { name: '表' }]),
    expected: { sheets: ['表'] },
  },
  {
    name: 'a very hidden sheet with a form',
    happens: 'checked by the command line; the workbench does not show it',
    bytes: () => workbookOf([{ name: '表' }, { name: '藏', state: 'veryHidden' }]),
    expected: { sheets: ['表', '藏'] },
  },
  {
    name: 'a hidden sheet with lists for drop-downs',
    happens: 'not worth a word',
    bytes: () =>
      workbookOf([{ name: '表' }, { name: '选项', state: 'hidden', rows: row(1, textCell('A1', '数量指标')) }]),
    expected: { sheets: ['表'] },
  },
  {
    name: 'an empty sheet beside the form',
    happens: 'said to be empty',
    bytes: () => workbookOf([{ name: '表' }, { name: '空', rows: '' }]),
    expected: { sheets: ['表', '空'], note: '工作表是空的' },
  },
  {
    name: 'widths and heights without sense (1e308, -4, "abc")',
    happens: 'bounded by what Excel allows; checked',
    bytes: () =>
      formAnd({
        before: '<cols><col min="1" max="2" width="1e308"/><col min="3" max="3" width="-4"/></cols>',
        rows: form.replace('<row r="1"', '<row ht="1e308" r="1"').replace('<row r="2"', '<row ht="abc" r="2"'),
      }),
    expected: {},
  },
  {
    name: 'dates outside the calendar',
    happens: 'shown as ######, as in Excel; checked',
    bytes: () => {
      const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="31"/></cellXfs></styleSheet>';
      const cells = [-1, 2_958_466, 1e15, -1e300].map((n, at) => `<c r="${'ABCD'[at]}6" s="1"><v>${n}</v></c>`);
      return formAnd({ rows: form + row(6, cells.join('')) }, { 'xl/styles.xml': styles });
    },
    expected: {},
  },
  {
    name: 'a reference to a shared text that is not there',
    happens: 'a blank cell; checked',
    bytes: () => formAnd({ rows: `${form}${row(6, '<c r="G6" t="s"><v>99</v></c>')}` }),
    expected: {},
  },
  {
    name: 'a strict Open XML workbook',
    happens: 'checked',
    bytes: () => {
      const space = 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"';
      return formAnd({ part: `<worksheet ${space}><sheetData>${form}</sheetData></worksheet>` });
    },
    expected: {},
  },
  {
    name: 'attributes with entities, and ">" left as it is',
    happens: 'checked',
    bytes: () => formAnd({ name: 'a>b & "c"', rows: form + row(5, textCell('G5', escaped('a > b'))) }),
    expected: { sheets: ['a>b & "c"'], texts: { G5: 'a > b' } },
  },
];
