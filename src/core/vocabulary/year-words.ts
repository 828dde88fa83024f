/** Years gone by. */
export const PAST_YEARS: readonly string[] = ['上年', '上一年', '去年', '往年', '前年'];
/** What tells of the present or the past besides, in a sentence that names a number: it promises none. */
export const UP_TO_NOW: readonly string[] = ['目前', '现有', '截至', '同期'];

/** Labels of lines whose years are not the year of the plan. */
export const YEAR_FREE_LABELS =
  /名称|依据|概况|背景|文号|编码|编号|代码|起止|期限|周期|实施期|项目期|日期|时间$|职责|职能|电话|填报|填表|审核|上年|往年|历史|政策|立项|长期|中期|规划|总体目标\(|来源/u;

/** What stands in front of a year that is named as past, or as a mark to compare with. */
export const PAST_BEFORE =
  /(?:截至|截止|截止到|[较比与从自到至以于原]|同比|对比|相比|超过|达到|上年|上一年|去年|前年|往年|结转|建于|始于|成立于|延续|根据|依据|按照|[按《“(〔[【、—–~\-]|参照|落实|依照)$/u;

/** What stands behind a year that is named as past, as a span, or as part of a document's name. */
export const PAST_BEHIND =
  /^(?:度?(?:[\-—–~至到、和及与,，底末前已欠版首]|以来|以前|之前|结转|尾款|未付|剩余|余款|质保|实际|完成数|完成值|完成情况|决算|同期|基础上|相比|的?水平|基数|基期|年初|为基|第\d|度?(?:实际|完成|决算|结转|末|底|平均|增长|数据|基础)|\d{1,2}月(?:\d{1,2}日)?(?:印发|发布|施行|实施|修订|成立|开始|[起至到\-—–~]|以来))|\)?(?:号|第))/u;

/** Years that are told from another one, and how far they lie from it. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  前年: -2,
  上年: -1,
  上一年: -1,
  去年: -1,
  本年: 0,
  当年: 0,
  今年: 0,
  次年: 1,
  翌年: 1,
  第二年: 1,
  明年: 1,
  来年: 1,
  下年: 1,
  下一年: 1,
  后年: 2,
};

/** Signs in front of which these are parts of other words: 每次年检, 近年来年均, 以下年龄, 提前年底, 以后年度. */
export const NO_RELATIVE_YEAR_BEHIND = '每近年以历往几两多首单天乡之过回提相根一二三四五六七八九十';
