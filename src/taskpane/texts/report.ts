/** What is copied for others to read, and what the pane says of copying. */
export const reportTexts = {
  copyOpinions: '复制审核意见',
  copySummary: '复制摘要',
  copied: (lines: number) => `已复制 ${lines} 条审核意见，可粘贴到文档或消息中。`,
  summaryCopied: '已复制摘要，可粘贴到消息中。',
  copyByHand: '这里不能直接复制，请选中下面的文字，按 Ctrl+C 复制。',
  opinions: (sheet: string) => `${sheet}　绩效目标审核意见`,
  line: (number: number, severity: string, place: string, problem: string, advice: string) =>
    `${number}. 【${severity}】${place}：${problem}${advice ? `建议：${advice}` : ''}`,
  row: (row: number, indicator: string) => (indicator ? `第 ${row} 行“${indicator}”` : `第 ${row} 行`),
  table: (number: number) => `表 ${number} `,
  wholeTable: '整张表',
  noOpinions: '没有发现问题。',
  summary: (sheet: string, verdict: string, counts: string) => `${sheet}：${verdict}（${counts}）。`,
  summaryClean: (sheet: string, indicators: number) =>
    `${sheet}：已检查 ${indicators} 个指标，没有发现问题，可以提交。`,
  mustFix: (problems: string) => `必改：${problems}`,
  ignored: (count: number) => `另有 ${count} 处已注明原因忽略。`,
} as const;
