/** What amounts of money are counted in, in 元. 万 alone stands behind numbers only. */
export const MONEY_FACTORS: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  万: 10_000,
  亿元: 100_000_000,
};
/** As forms name them in labels and brackets. */
export const MONEY_UNITS = ['亿元', '万元', '千元', '元'] as const;
/** The money unit of a whole form; a form in 千元 names it column by column. */
export const FORM_MONEY_UNITS = ['亿元', '万元', '元'] as const;
export const YUAN = '元';
/** In front of 元: 65万元. */
export const GREAT_UNIT_SIGNS = '万亿';
/** In front of an amount. */
export const AMOUNT_LEADS: readonly string[] = ['人民币', '约'];
/** In front of a money unit: 单位：人民币万元. */
export const CURRENCY: readonly string[] = ['人民币'];
/** By any of these a text says that it counts money. */
export const MONEY_SIGNS: readonly string[] = ['元', '圆', '人民币', '¥', '￥', '美金'];
/** 万 without 元, as an amount of money is cut short. */
export const BARE_GREAT_UNITS: readonly string[] = ['万', '千', '百万', '千万', '亿'];
