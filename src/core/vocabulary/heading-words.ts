/** What stands in front of the second form of a sheet, between pages, and below rows. */

/** A heading that is numbered by its word: 项目二. */
export const NUMBERED_HEADINGS: readonly string[] = ['子项目', '项目', '专项', '工程'];
/** By these a heading names a project. */
export const PROJECT_WORDS: readonly string[] = ['项目', '专项', '工程', '经费', '资金'];
/** What forms write between pages, and below their rows. */
export const PAGE_OR_NOTE_STARTS: readonly string[] = [
  ...['续表', '续页', '续上', '续前', '接上', '接下', '转上', '转下', '以上', '上述'],
  ...['以下', '上表', '下表', '本表', '备注', '说明', '附注', '资料来源', '数据来源', '填表'],
  ...['填报'],
];
/** The same at the end of a line. */
export const PAGE_ENDS: readonly string[] = ['续', '续表', '续页', '续)'];
/** The same anywhere. */
export const PAGE_WORDS: readonly string[] = ['上页', '下页'];
/** What a note begins with. */
export const NOTE_STARTS: readonly string[] = ['注', '备注', '说明', '填表说明', '填报说明'];
/** Whose part of a table it is: 部门职责二. */
export const PART_OWNERS: readonly string[] = ['部门', '单位', '主要', '重点', '工作', '年度'];
/** Parts of one table. */
export const PART_WORDS: readonly string[] = ['职责', '任务'];
/** What such a part may end with (共性指标, 个性指标). */
export const PART_ENDS: readonly string[] = ['指标'];
/** Halves that have tables of their own: 年度绩效指标. */
export const OWN_PARTS: readonly string[] = ['年度', '长期', '中期', '实施期'];
/** A whole department has one table: what is numbered in it are its duties. */
export const WHOLE_SCHEME: readonly string[] = ['整体'];
