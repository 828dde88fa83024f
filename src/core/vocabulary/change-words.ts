/**
 * What grows and what shrinks. A ratio of change (增长率, 降幅) may be above 100% or low, is an effect rather than a
 * quality, and 提高 5% in a goal says by how much, not up to what.
 */
export const RISING_WORDS: readonly string[] = [
  ...['增长', '提升', '提高', '增加', '上升', '扩大', '增幅', '增速', '升幅'],
];
export const FALLING_WORDS: readonly string[] = [...['下降', '降低', '减少', '降幅', '压减']];
export const CHANGE_WORDS: readonly string[] = [...RISING_WORDS, ...FALLING_WORDS];

/** What a ratio measures as an effect, besides changes: which benefit it is, nobody can tell by the name. */
export const EFFECT_WORDS: readonly string[] = [
  ...['改善', '知晓', '知名', '就业率', '治愈', '发病', '死亡', '城镇化', '城市化', '绿化'],
  ...['森林', '植被', '负债', '利润', '收益', '恢复率', '利用率', '节能', '减排'],
];

/** Ratios that are low by nature, or say how far something has come, besides changes: a low one is not lax. */
export const LOW_BY_NATURE: readonly string[] = [
  ...['节约', '节能', '发现', '检出', '森林', '绿化', '绿地', '植被', '林草', '湿地'],
  ...['自然岸线', '负债', '成本', '费用', '利润', '折旧', '报销', '补助', '补贴', '贴息'],
  ...['渗透', '城镇化', '批而未供', '闲置', '盘活', '转化率'],
];

/** Ratios that may be above 100% without a change: what is brought along, what is filled beyond its measure. */
export const ABOVE_100_WORDS: readonly string[] = [
  ...['翻番', '回报', '利润', '收益率', '周转', '负荷', '同比', '环比', '超额', '倍增'],
  ...['流动比率', '带动', '毛入学', '毛入园', '病床', '床位', '负载', '超载', '偿债', '杠杆'],
];
/** 投资产出比, 投入产出率. */
export const INVESTED = '投资';
export const YIELD = '产出';
