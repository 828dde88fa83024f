/** Years gone by. */
export const PAST_YEARS: readonly string[] = ['上年', '上一年', '去年', '往年', '前年'];
/** What tells of the present or the past besides, in a sentence that names a number: it promises none. */
export const UP_TO_NOW: readonly string[] = ['目前', '现有', '截至', '同期'];

/** Labels of lines whose years are not the year of the plan. */
export const YEAR_FREE_LABELS: readonly string[] = [
  ...['名称', '依据', '概况', '背景', '文号', '编码', '编号', '代码', '起止', '期限'],
  ...['周期', '实施期', '项目期', '日期', '职责', '职能', '电话', '填报', '填表', '审核'],
  ...['上年', '往年', '历史', '政策', '立项', '长期', '中期', '规划', '总体目标(', '来源'],
];
/** The same at the end of a label. */
export const YEAR_FREE_LABEL_ENDS: readonly string[] = ['时间'];
/** What stands in front of a year that is named as past, or as a mark to compare with. */
export const PAST_BEFORE: readonly string[] = [
  ...['截至', '截止', '截止到', '较', '比', '与', '从', '自', '到', '至'],
  ...['以', '于', '原', '按', '同比', '对比', '相比', '超过', '达到', '上年'],
  ...['上一年', '去年', '前年', '往年', '结转', '建于', '始于', '成立于', '延续', '根据'],
  ...['依据', '按照', '参照', '落实', '依照'],
];
/** What stands behind a year that is named as past, as a span, or as part of a document's name. */
export const PAST_BEHIND: readonly string[] = [
  ...['至', '到', '和', '及', '与', '底', '末', '前', '已', '欠'],
  ...['版', '首', '以来', '以前', '之前', '结转', '尾款', '未付', '剩余', '余款'],
  ...['质保', '实际', '完成数', '完成值', '完成情况', '决算', '同期', '基础上', '相比', '水平'],
  ...['的水平', '基数', '基期', '年初', '为基', '完成', '平均', '增长', '数据', '基础'],
];
/** Behind a month or a day of such a year: 2020年3月印发. */
export const LEGAL_ACTS_AFTER_DATE: readonly string[] = [
  ...['印发', '发布', '施行', '实施', '修订', '成立', '开始', '起', '至', '到'],
  ...['以来'],
];
/** Behind the year of a document: 〔2021〕101号, 2020年第3次. */
export const DOCUMENT_ENDS: readonly string[] = ['号', '第'];

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
