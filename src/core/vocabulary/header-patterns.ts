import type { ColumnRole } from './column-roles';

/** A header label that no list can hold in full: words, some signs, and other words. */
export interface HeaderPattern {
  readonly role: ColumnRole;
  readonly words: readonly string[];
  /** Words that follow, with `gap` signs between at most. */
  readonly then?: readonly string[];
  readonly gap?: number;
  /** Whether the label begins with the words, and whether it ends with the last of them. */
  readonly starts?: true;
  readonly ends?: true;
}

/** Tried in order. Source: forms of the provinces, whose labels differ by what they add in the middle. */
export const HEADER_PATTERNS: readonly HeaderPattern[] = [
  {
    role: 'lastYearValue',
    words: ['上年', '去年', '上一年'],
    gap: 6,
    then: ['值', '情况', '数'],
    starts: true,
    ends: true,
  },
  { role: 'historyAverage', words: ['三年'], gap: 4, then: ['均值', '平均'] },
  {
    role: 'periodValue',
    words: ['实施期', '周期', '长期', '中期', '总体', '规划期'],
    gap: 4,
    then: ['指标值', '目标值'],
    ends: true,
  },
  { role: 'basis', words: ['确定依据', '设定依据', '设置依据', '制定依据', '取值依据', '测算依据'] },
  {
    role: 'scoring',
    words: ['评分', '扣分', '赋分', '计分', '评扣分'],
    gap: 4,
    then: ['标准', '规则', '办法', '细则', '方法', '说明'],
  },
  { role: 'unit', words: ['计量单位', '度量单位'] },
  { role: 'deviation', words: ['偏差', '未完成'], gap: 4, then: ['原因', '说明'] },
  { role: 'actualValue', words: ['实际', '全年', '累计'], gap: 4, then: ['完成', '完成值', '完成情况'], ends: true },
  { role: 'actualValue', words: ['完成值', '实际值', '执行值'], ends: true },
  { role: 'description', words: ['指标'], gap: 4, then: ['解释', '说明', '描述', '释义', '含义'], ends: true },
  { role: 'comparator', words: ['指标'], gap: 3, then: ['性质', '方向', '符号'], ends: true },
  { role: 'value', words: ['指标值', '目标值'], ends: true },
  { role: 'weight', words: ['权重', '分值'], ends: true },
  { role: 'score', words: ['得分'], ends: true },
  { role: 'name', words: ['三级'], gap: 4, then: ['指标'], starts: true, ends: true },
  { role: 'level2', words: ['二级'], gap: 4, then: ['指标'], starts: true, ends: true },
  { role: 'level1', words: ['一级'], gap: 4, then: ['指标'], starts: true, ends: true },
];

/** Labels that take their meaning from the one over them: 指标值 over 符号 | 值, 绩效指标 over 名称 | 值. */
export const SUB_LABELS: readonly string[] = ['值', '数值', '类型', '名称', '内容', '定性', '定量'];
/** Below 年度目标 and its like, these are the targets themselves. */
export const TARGET_SUB_LABELS: readonly string[] = ['值', '数值', '定性', '定量'];
/** Below a target, this one says how the target is to be compared. */
export const SIGN_SUB_LABEL = '类型';

/** A lone 来源 takes its meaning from the label that stands over it or before it. */
export const SOURCE_LABEL = '来源';
/** Over 来源: that of the history, or of the standard. */
export const HISTORY_LABELS: readonly string[] = ['历史', '上年', '往年'];
export const STANDARD_LABELS: readonly string[] = ['标准', '参考', '规划', '目标'];
/** Before 来源: that of the history. */
export const HISTORY_SIBLINGS: readonly string[] = ['上年', '均值', '平均'];

/** What names the years of a form outside of its title. */
export const YEAR_LABEL: readonly string[] = ['年度'];
