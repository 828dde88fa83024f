/** What is copied for others to read, and what the pane says of copying and of reports. */
export const reportTexts = {
  copyOpinions: '复制审核意见',
  copySummary: '复制摘要',
  copied: (lines: number) => `已复制 ${lines} 条审核意见，可粘贴到文档或消息中。`,
  summaryCopied: '已复制摘要，可粘贴到消息中。',
  copyByHand: '这里不能直接复制，请选中下面的文字，按 Ctrl+C 复制。',
  opinions: (sheet: string) => `${sheet}　绩效目标审核意见`,
  line: (number: number, severity: string, problem: string, advice: string) =>
    `${number}. 【${severity}】${problem}${advice ? `建议：${advice}` : ''}`,
  at: (place: string, problem: string) => `${place}：${problem}`,
  row: (row: number) => `第 ${row} 行`,
  /** Around the rows that a message begins with. */
  rowsBefore: '第',
  rowsBehind: '行',
  quoted: (indicator: string) => (indicator ? `“${indicator}”` : ''),
  table: (number: number) => `表 ${number} `,
  wholeTable: '整张表',
  noOpinions: '没有发现问题。',
  doubt: '待确认',
  filtered: (count: number) => `（按当前的筛选，另有 ${count} 条没有列出。）`,
  summary: (sheet: string, verdict: string, counts: string) => `${sheet}：${verdict}${counts && `（${counts}）`}。`,
  summaryClean: (sheet: string, indicators: number) =>
    `${sheet}：已检查 ${indicators} 个指标，没有发现问题，可以提交。`,
  confirm: (question: string) => `待确认：${question}`,
  mustFix: (problems: string) => `必改：${problems}`,
  ignored: (count: number) => `另有 ${count} 处已注明原因忽略。`,
  make: '生成检查报告',
  making: '正在生成报告…',
  made: (sheet: string) => `已生成检查报告，见工作表“${sheet}”，可直接打印。`,
  notWorkedOut: '自评核算的程序没有下载完整，这里没有列出。',
  keptOther: '原来的报告改过名或写过内容，没有删除。',
  bug: {
    message: '生成检查报告时出现意外错误。',
    advice: '原来的工作表没有被改动。请再试一次；如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
  notLoaded: {
    message: '生成报告的程序没有下载成功，表格没有改动。',
    advice: '请检查网络，然后重试；仍不行时请关闭任务窗格再重新打开。',
  },
  notChecked: {
    title: '这是检查报告，不再检查',
    advice: '报告按检查时的内容生成，之后改动表格，报告不会跟着变；需要时请回到原表，重新检查后再生成一次。',
    print: '版面已按 A4 横向设好，可直接打印；“办理情况”一栏可以填写。',
    back: (sheet: string) => `回到“${sheet}”`,
  },
  /** Why a sheet of the workbook is not in the report. */
  notInReport: {
    empty: '空白工作表',
    failed: (message: string) => `没有读成：${message}`,
  },
} as const;
