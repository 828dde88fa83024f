/** The sample workbooks that the menu offers: forms of five places, some in several states of neglect. */
export const SAMPLES: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'zhijiang-2026', title: '芷江 2026 · 部门整体绩效目标表' },
  { id: 'zhijiang-2026-native', title: '芷江 2026 ·（数字存为数值）' },
  { id: 'linyi-2024', title: '临沂 2024 · 按职责分列的整体绩效目标表' },
  { id: 'linyi-2024-native', title: '临沂 2024 ·（数字存为数值）' },
  { id: 'linyi-2024-pasted', title: '临沂 2024 ·（从文档粘贴，没有合并单元格）' },
  { id: 'laoting-2024', title: '乐亭 2024 · 九个项目，九张工作表' },
  { id: 'laoting-2024-native', title: '乐亭 2024 ·（数字存为数值）' },
  { id: 'laoting-2024-stacked', title: '乐亭 2024 · 九个项目叠在一张工作表' },
  { id: 'bazhou-2022', title: '巴州 2022 · 整体支出绩效目标表' },
  { id: 'dongguan-2024', title: '东莞 2024 · 部门整体预算绩效目标表' },
  { id: 'dongguan-2024-native', title: '东莞 2024 ·（数字存为数值）' },
];

/** Where the page serves a sample from. */
export function sampleUrl(id: string): string {
  return `samples/${id}.xlsx`;
}
