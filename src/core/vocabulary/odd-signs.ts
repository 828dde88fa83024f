/**
 * CJK Radicals Supplement (U+2E80–2EF3) and the letters they are the shapes of, in the same order. Text that was copied
 * out of a PDF holds them where a font draws both with one glyph. From Unicode's EquivalentUnifiedIdeograph.txt; the
 * Kangxi radicals (U+2F00–2FD5) need no list, since NFKC knows them.
 */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const LETTERS =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/**
 * Signs of the font Symbol, which Word and old Excel keep in the private use area at U+F000 + the font's own code. From
 * Adobe's encoding of Symbol (Unicode's mapping file SYMBOL.TXT). Only what a target may be written with: the same code
 * points are bullets and ticks in Wingdings, and nobody can tell which font was meant.
 */
const SYMBOL_FONT: Readonly<Record<number, string>> = {
  0xf025: '%',
  0xf028: '(',
  0xf029: ')',
  0xf02b: '+',
  0xf02d: '-',
  0xf02e: '.',
  0xf02f: '/',
  0xf030: '0',
  0xf031: '1',
  0xf032: '2',
  0xf033: '3',
  0xf034: '4',
  0xf035: '5',
  0xf036: '6',
  0xf037: '7',
  0xf038: '8',
  0xf039: '9',
  0xf03c: '<',
  0xf03d: '=',
  0xf03e: '>',
  0xf0a3: '≤',
  0xf0b0: '°',
  0xf0b1: '±',
  0xf0b3: '≥',
  0xf0b4: '×',
  0xf0b8: '÷',
  0xf0b9: '≠',
  0xf0bb: '≈',
};

/** Signs that stand for another one, and that one. */
export const SAME_SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...RADICALS].map((radical, index): [string, string] => [radical, [...LETTERS][index] ?? radical]),
  ...Object.entries(SYMBOL_FONT).map(([code, sign]): [string, string] => [String.fromCharCode(Number(code)), sign]),
]);

/** First and last sign of a stretch of Unicode. */
export type SignRange = readonly [number, number];

/** Signs that nobody sees: control signs but tab and line breaks, and what Unicode calls Default_Ignorable_Code_Point. */
const UNSEEN: readonly SignRange[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfff8],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Letters that are drawn as nothing: fillers of Hangul and Braille. */
const FILLERS: readonly SignRange[] = [
  [0x115f, 0x1160],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
];

/** What is left out of a text as it is read. */
export const DROPPED_SIGNS: readonly SignRange[] = [...UNSEEN, ...FILLERS];

/**
 * Where NFKC gives the same sign: Kangxi radicals, compatibility ideographs, small forms (﹪), half-width punctuation
 * (｡), digits of mathematical fonts. Elsewhere it says less (m², ①, ½, Ⅲ) or writes out what is a unit (㎡, ℃); white
 * space and full-width forms are left as they are because rules speak of them.
 */
export const TWIN_SIGNS: readonly SignRange[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6b],
  [0xff61, 0xff65],
  [0x1d7ce, 0x1d7ff],
  [0x2f800, 0x2fa1f],
];

/** Where the signs of {@link SAME_SIGNS} lie. */
export const LISTED_SIGNS: readonly SignRange[] = [
  [0x2e80, 0x2ef3],
  [0xf020, 0xf0ff],
];
