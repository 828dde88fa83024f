import type { Severity } from '../../core/finding/finding';

/** What the pane says of marking cells in the sheet. */
export const markTexts = {
  open: '在表中标出',
  title: '在表中标出有问题的单元格',
  hint: '颜色叠加在单元格原有格式之上，不改动原来的格式，随时可以取消。标注会随文件保存和打印，报送前请取消。',
  colour: '用颜色标出',
  comment: '加批注',
  tooMany: (most: number) => `问题超过 ${most} 格，批注会太密，请用颜色标出。`,
  remove: '取消标出',
  update: '更新标出',
  removeAll: '取消全部标出',
  looks: { error: '红底加粗', warning: '黄底', info: '蓝底' } satisfies Record<Severity, string>,
  legend: '颜色的含义',
  cells: (count: number) => `${count} 格`,
  coloured: '表中已用颜色标出：',
  commented: (count: number) => `表中已加 ${count} 条批注。`,
  outdated: '清单已有变化，标出的仍是原来的。',
  done: {
    coloured: (count: number) => `已标出 ${count} 格。报送前请取消标出。`,
    commented: (added: number, skipped: number) =>
      `已加 ${added} 条批注${skipped > 0 ? `；另有 ${skipped} 格已有批注，没有改动` : ''}。报送前请取消标出。`,
    removed: '已取消标出，单元格恢复原样。',
    removedAll: '已取消工作簿中的全部标注。',
    kept: (count: number) => `有 ${count} 条批注已有人回复，予以保留。`,
  },
  remark: (severity: string, message: string, advice: string) =>
    `${severity}：${message}${advice ? `建议：${advice}` : ''}`,
  bug: {
    message: '标出单元格时出现意外错误。',
    advice: '单元格的内容和格式没有被改动。请再试一次；如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
} as const;
