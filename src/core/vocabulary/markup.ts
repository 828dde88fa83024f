/** What a text holds that was made for a web page or a program and came into a cell as it was. */

/** Character references of HTML, without & and ; (those that stand beside numbers and in running text). */
export const ENTITIES: Readonly<Record<string, string>> = {
  ge: '≥',
  geq: '≥',
  le: '≤',
  leq: '≤',
  gt: '>',
  lt: '<',
  ne: '≠',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  times: '×',
  divide: '÷',
  plusmn: '±',
  asymp: '≈',
  permil: '‰',
  deg: '°',
  middot: '·',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  yen: '¥',
  sup2: '²',
  sup3: '³',
};

/** Elements of HTML that begin a line, and those that only say how a text looks. */
export const BLOCK_TAGS = ['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'table', 'tbody'];
export const INLINE_TAGS = ['span', 'font', 'strong', 'em', 'sup', 'sub', 'b', 'i', 'u', 'a', 'o:p'];

/** ≥ and ≤ as they look when their bytes were read in another encoding, where nothing of them was lost. */
export const MISREAD_SIGNS: Readonly<Record<string, string>> = {
  // UTF-8 read as Windows-1252, and as Latin-1, whose control sign between the two is gone
  'â‰¥': '≥',
  'â‰¤': '≤',
  'â¥': '≥',
  'â¤': '≤',
  // GBK read as Windows-1252
  '¡Ý': '≥',
  '¡Ü': '≤',
};

/** What is left of ≥ and ≤ where UTF-8 was read as GBK and a byte was lost: 鈮?12. Which sign it was cannot be told. */
export const LOST_SIGN_START = '鈮';

/** U+FFFD in UTF-8, twice, read as GBK. */
export const LOST_TEXT: readonly string[] = ['锟斤拷'];
