/** Words that say nothing of what an indicator is about. */
export const IDLE_WORDS: readonly string[] = [
  ...['开展', '组织', '工作', '任务', '项目', '完成', '情况', '进行', '相关', '各类', '全市', '全县', '全区', '全年'],
  ...['年度', '本年', '实际', '数量', '水平', '能力', '得到', '提升', '提高'],
  ...['的', '及', '和', '与', '等', '数', '率', '类'],
];
