/** Words of the report that this add-in writes on a sheet. A sheet that holds them is a report, and not checked. */

/** In its first row. */
export const REPORT_TITLE = '绩效目标检查报告';

/** Begins the line that says where the sheet comes from. */
export const REPORT_ORIGIN = '本表由“绩效目标表检查”在本机生成';

/** The labels side by side. */
export const REPORT_HEADER = [
  '序号',
  '工作表',
  '单元格',
  '指标',
  '级别',
  '维度',
  '规则',
  '问题',
  '怎么改',
  '参照',
  '办理情况',
] as const;

/** The first line of every comment that is made here, and the beginning of its last one. */
export const COMMENT_HEAD = '【绩效目标检查】';
export const COMMENT_FOOT = '——检查批注 ';
