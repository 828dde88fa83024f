/** What the pane says of a standard form that was started, wherever the user is. */
export const formTexts = {
  started: (sheet: string) => `已新建工作表“${sheet}”。请先填写单位、目标等内容，再从“标准表述”插入指标。`,
  evaluationStarted: (sheet: string) =>
    `已新建工作表“${sheet}”，指标和指标值已带入。请填写实际完成值、得分和预算执行情况；没有分值的先填分值。`,
  undo: '撤销',
  touched: {
    message: '新工作表已经填过内容，没有删除。',
    advice: '确实不要的，请在工作表标签上点右键，选“删除”。',
  },
  bug: {
    message: '新建标准表时出现意外错误。',
    advice: '现有的表格没有被改动。请再试一次；如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
} as const;
