/** How the pane asks what could not be read for certain. */
export const questionTexts = {
  region: '识别要确认',
  position: (at: number, all: number) => `${at}/${all}`,
  next: '下一个问题',
  inTable: (table: number, question: string) => `表 ${table}　${question}`,
  column: (letters: string, label: string) => (label === '' ? `${letters} 列` : `${letters} 列 ${label}`),
  /** In a title, where there is room. */
  columnInFull: (letters: string, label: string, why: string) =>
    `${letters} 列${label === '' ? '（没有表头）' : `“${label}”`}${why === '' ? '' : `：${why}`}`,
  look: '看看',
  lookAt: (letters: string) => `看看 ${letters} 列`,
  point: '在表中点选',
  pointing: '请在表中点一下这一列，再点下面的按钮。',
  pointed: {
    none: '还没有选中这张表的单元格。',
    several: '选中了好几列，请只点其中一格。',
    outside: (letters: string) => `${letters} 列不在这张表里。`,
  },
  use: (letters: string) => `用选中的 ${letters} 列`,
  useNone: '用选中的列',
  absent: '本表没有',
  noneOfThem: '都不是，本表没有',
  absentInFull: '这张表没有这一栏，有关的规则不检查',
  isTable: '是，按指标检查',
  isNoTable: '不是',
  lookAtRows: '看看这些行',
  dismiss: '知道了',
  undo: '撤销',
  answered: {
    column: (letters: string, role: string) => `已按 ${letters} 列检查${role}，同样的表头不再问。`,
    absent: (role: string) => `已记住本表没有${role}，同样的表头不再问。`,
    table: '已记住这一行是表头，同样的表头不再问。',
    noTable: '已记住这些行不是绩效指标，同样的表头不再问。',
  },
} as const;
