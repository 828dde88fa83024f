/** What the pane says of what was worked out of a self-evaluation. */
export const evaluationTexts = {
  label: '自评核算',
  figure: (label: string, worked: string) => `${label}核算：${worked}`,
  stated: (figure: string) => `表中写的是 ${figure}，`,
  differs: '与核算不符',
  agrees: '与核算相符',
  unstated: '表中没有写',
  missed: (missed: number, met: number) => `未达标 ${missed} 项，达标 ${met} 项`,
  missing: (count: number) => `没有实际完成值 ${count} 项`,
  open: (count: number) => `完成值与指标值未能比较 ${count} 项`,
  row: (row: number, name: string) => `第 ${row} 行　${name}`,
  values: (target: string, actual: string) => `指标值 ${target}，实际完成 ${actual}`,
  wanted: (target: string) => `指标值 ${target}`,
  rest: (count: number) => `另有 ${count} 项没有列出。`,
  point: ' 分',
  percent: '%',
} as const;
