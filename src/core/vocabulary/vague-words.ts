/**
 * Words of effect with nothing to judge by: which way something goes, or how well. A benefit's target that is made of
 * these and of the degrees below says nothing that could be met or missed. 健全, 达标, 稳定 are states, and can be met.
 */
export const VAGUE_EFFECTS: readonly string[] = [
  ...['提高', '提升', '增强', '改善', '加强', '促进', '推进', '推动', '优化', '完善', '保障', '强化', '发展', '好转'],
  ...[
    '巩固',
    '改进',
    '向好',
    '带动',
    '拉动',
    '助推',
    '扩大',
    '拓展',
    '增加',
    '增长',
    '加大',
    '加快',
    '减少',
    '降低',
    '下降',
  ],
  ...['缓解', '减轻', '遏制', '夯实', '深化', '丰富', '激发', '凸显', '显现', '彰显', '发挥', '进步'],
  ...[
    '长期',
    '中长期',
    '长远',
    '长久',
    '深远',
    '持续',
    '可持续',
    '明显',
    '显著',
    '突出',
    '较好',
    '良好',
    '影响',
    '重大',
  ],
];

/** Degrees and manners in front of {@link VAGUE_EFFECTS}, and what they are said of. */
export const VAGUE_DEGREES: readonly string[] = [
  ...[
    '有效',
    '逐步',
    '逐渐',
    '逐年',
    '不断',
    '稳步',
    '稳定',
    '进一步',
    '大幅',
    '大幅度',
    '大大',
    '极大',
    '有所',
    '较大',
  ],
  ...[
    '一定',
    '一定程度',
    '充分',
    '积极',
    '全面',
    '切实',
    '得到',
    '更加',
    '较为',
    '比较',
    '深入',
    '大力',
    '有力',
    '长效',
  ],
  ...['日益', '继续', '明显地', '效果', '成效', '作用', '水平', '效益', '程度', '意义', '幅度', '力度', '影响力', '有'],
  ...['较', '更', '地', '的', '了', '和', '与', '并', '及', '、', ',', '。', '.', ';'],
];

/** Benefit targets that only say how long: not even whether something is to become more or less. */
export const DURATIONS: readonly string[] = ['长期', '中长期', '长远', '持续', '可持续'];
/** Behind that: 长期影响. */
export const DURATION_TAILS: readonly string[] = ['有效', '影响'];
