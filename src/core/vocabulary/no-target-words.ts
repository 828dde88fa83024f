/** Words of targets that say nothing which could be met or missed. Source: values that two reviewers sent back. */

/** Around a name that stands in the place of its target (显著改善生态环境, 指导城市建设的评价). */
export const AROUND_NAMES: readonly string[] = [
  ...['显著', '明显', '有效', '不断', '持续', '进一步', '逐步', '切实', '积极', '全面', '得到', '达到', '实现', '确保'],
  ...['的评价', '评价', '情况', '了', '的', '地', '得'],
];
/** Values that can be met by themselves, also where the name is nothing else. */
export const MET_VALUES: readonly string[] = ['通过', '完成', '及时', '专款专用', '实报实销', '达标', '合格', '按时'];
/** In front of what is asked and not said (是否利于企业走出去). */
export const ASKING_WORDS: readonly string[] = ['是否', '能否', '可否', '有没有', '会不会', '是不是'];
/** The same, only in front of a whole value (有无投诉). */
export const ASKING_STARTS: readonly string[] = ['有无'];
/** At the end of what is asked. */
export const ASKING_ENDS: readonly string[] = ['吗', '与否', '?'];
/** An answer behind what is asked: 是否通过：是. */
export const ANSWERS: readonly string[] = [':', ':是', ':否', ':有', ':无'];
/** Values that only say yes or no. */
export const YES_OR_NO: readonly string[] = ['是', '否', '是/否', '是否', '有/无'];
