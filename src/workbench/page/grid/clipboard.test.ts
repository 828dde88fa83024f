import { fromClipboard, toClipboard } from './clipboard';

describe('cells on the clipboard', () => {
  test.each([
    [
      [
        ['a', 'b'],
        ['', 'c'],
      ],
      'a\tb\n\tc',
    ],
    [[['两\n行', '说"明"']], '"两\n行"\t"说""明"""'],
    [[['']], ''],
  ])('%j is %j', (rows, text) => {
    expect(toClipboard(rows)).toBe(text);
    expect(fromClipboard(text)).toEqual(rows);
  });

  it('reads what Excel puts there: CRLF, and a line break at the end', () => {
    expect(fromClipboard('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});
