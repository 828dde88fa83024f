/** What the pane says of a standard form that was started, wherever the user is. */
export const formTexts = {
  started: (sheet: string) => `已新建工作表“${sheet}”。请先填写单位、目标等内容，再从“标准表述”插入指标。`,
  bug: {
    message: '新建标准表时出现意外错误。',
    advice: '现有的表格没有被改动。请再试一次；如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
} as const;
