/** What the pane says of a whole workbook. */
export const workbookTexts = {
  check: '检查整个工作簿',
  again: '重新检查工作簿',
  hint: '逐张检查所有可见的工作表，并比较各表之间是否矛盾。',
  reading: (done: number, total: number, name: string) =>
    total === 0 ? '正在准备…' : `正在读取第 ${done + 1} 张，共 ${total} 张：${name}`,
  none: '工作簿里没有找到绩效目标表',
  at: (time: string) => `检查时间 ${time}，此后的改动没有计入`,
  empty: '空白工作表',
  report: '检查报告，不再检查',
  noTable: '没有绩效目标表',
  nothingMust: '没有必改项',
  open: (sheet: string) => `打开“${sheet}”`,
  sheets: '各工作表',
} as const;
