/** Digits of Chinese numerals as they are written every day. */
export const PLAIN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Tens of Chinese numerals as they are written every day. */
export const PLAIN_STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Digits as amounts of money are written, so that nobody can change them (会计基础工作规范 第五十二条), and old forms. */
export const FORMAL_DIGITS: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Tens of formal numerals. */
export const FORMAL_STEPS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** What all digits in front of it are multiplied by. */
export const GREAT_STEPS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 1e8, 億: 1e8 };

/** Circles and letters that are typed for 〇 in a year (二○二五年). */
export const ZERO_LOOK_ALIKES = '○◯OoＯ0';

/** What 第 and numbers in front of headings are written with: 第三, 十二、. */
export const ORDINAL_NUMERALS = '一二三四五六七八九十';

/** Parts of an amount of money that is written out (叁仟元伍角整). */
export const YUAN_SIGNS = '元圆';
export const JIAO = '角';
export const FEN = '分';
export const ZERO = '零';
/** What an amount ends with, so that nobody adds to it. */
export const MONEY_ENDS = '整正';

/** 两 in front of a unit: 两年. */
export const TWO = '两';
