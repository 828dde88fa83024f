/** What the goals of a project or a department are called in forms (总体目标, 年度绩效目标). */

/** The word that every such label has. */
export const GOAL = '目标';
/** Labels of goals, with up to six signs of the form in front of them. */
export const GOAL_LABELS: readonly string[] = ['绩效目标', '总体目标', '长期目标'];
/** With up to four. */
export const SHORT_GOAL_LABELS: readonly string[] = ['年度目标', '履职目标', '中期目标'];
/** As they stand. */
export const WHOLE_GOAL_LABELS: readonly string[] = ['期望达到的目标'];
/** What {@link GOAL_QUALIFIERS} stand in front of. */
export const PERFORMANCE_GOAL: readonly string[] = ['绩效目标'];
/** Whose goals: 部门整体支出绩效目标. */
export const GOAL_QUALIFIERS: readonly string[] = [
  ...['部门', '单位', '(单位)', '项目', '专项', '资金', '转移支付', '整体', '支出', '年度'],
  ...['中期', '区域', '财政', '预算', '总体'],
];
/** What may stand behind a label of a goal. */
export const GOAL_TAILS: readonly string[] = ['概述'];
/** In front of labels that head what is written below them: 预期目标 beside 实际完成情况. */
export const HEADING_GOAL_TIMES: readonly string[] = [
  ...['年初', '年度', '当年', '本年', '全年', '预期', '年度总体', '年度绩效', '年初设定', '年初绩效'],
  ...['年度预期', '本年度'],
];
/** Between that and 目标. */
export const HEADING_GOAL_KINDS: readonly string[] = ['绩效', '总体'];
/** Kinds of goals, for a label with its sentence in one cell (工作目标：完成…). */
export const GOAL_KINDS: readonly string[] = [
  ...['绩效', '总体', '整体', '年度', '长期', '中期', '履职', '职责', '工作', '任务'],
  ...['项目'],
];
/** Labels that ask for a goal: a form that has one wants it filled in. */
export const OWN_GOAL_LABELS: readonly string[] = ['绩效目标', '总体目标', '年度目标', '履职目标'];

/** Goals made of nothing but how money is handled, or that work goes on. Source: goals that reviewers sent back. */
export const RESULTLESS_GOALS: readonly string[] = [
  ...['实报实销', '专款专用', '按规定使用', '合理使用', '规范使用', '足额发放', '及时发放', '按时支付', '及时支付'],
  ...['保障运转', '正常运转', '日常运转', '维持运转', '正常开展', '顺利开展', '按要求完成', '完成任务', '完成工作'],
];
export const RESULTLESS_WORDS: readonly string[] = [
  ...['确保', '保障', '保证', '做到', '资金', '经费', '项目', '工作', '各项', '单位', '部门', '机关', '按', '按照'],
  ...['年度', '全年', '本', '该', '的', '和', '及', '与', '、', ',', ';', '。', '.'],
];
