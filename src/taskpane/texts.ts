import type { Severity } from '../core/check/finding';
import type { ColumnRole } from '../core/table/roles';

/**
 * Every word that the pane shows by itself, in zh-CN: polite, short, in the words of the finance bureau. What a finding
 * says comes from the rules, what an error says from whoever throws it.
 */
export const texts = {
  title: '绩效目标表检查',
  check: {
    button: '检查本表',
    again: '重新检查',
    checking: '正在检查…',
    reading: (percent: number) => `正在读取表格… ${percent}%`,
    checked: '检查结果与表格一致',
    updating: '表格已改动，正在更新结果…',
    outdated: '表格已改动，结果未更新',
    resultOf: (sheet: string) => `工作表：${sheet}`,
  },
  start: {
    title: '检查绩效目标表',
    steps: ['打开要报送的绩效目标表', '点击“检查本表”', '按清单逐条修改，改完自动复查'],
    privacy: '检查在本机进行，表格内容不会上传。',
  },
  otherSheet: (sheet: string) =>
    `您已切换到另一张工作表，下面仍是“${sheet}”的检查结果。点击“检查本表”可查看当前这一张。`,
  emptySheet: {
    title: '这张工作表是空的',
    advice: '请切换到填有绩效目标表的工作表，再点击“检查本表”。',
  },
  noTable: {
    title: '没有找到绩效目标表',
    advice:
      '需要有一行表头，写明“三级指标”（或“指标名称”）和“指标值”等栏目。请确认当前工作表是绩效目标表，表头没有被隐藏或拆成图片，再点击“检查本表”。',
  },
  bug: {
    message: '检查时出现意外错误。',
    advice: '表格没有被改动。请再点击一次“检查本表”；如果仍然如此，请把下面的错误信息告诉技术人员。',
    detail: '错误信息：',
  },
  broken: {
    message: '窗格出现意外错误。',
    advice: '表格没有被改动。请关闭本窗格后重新打开；如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
  dismiss: '知道了',
  verdict: {
    mustFix: (count: number) => `还有 ${count} 处必改`,
    noMustFix: '没有必改的问题',
    clean: '没有发现问题',
    cleanTitle: '没有要改的地方',
    cleanAdvice: '报送之前，仍请您核对金额和依据是否属实。',
  },
  announce: {
    done: (parts: string) => `检查完成，${parts}。`,
    none: '检查完成，没有发现问题。',
  },
  severity: { error: '必改', warning: '建议改', info: '提示' } satisfies Record<Severity, string>,
  count: (count: number) => `${count} 处`,
  listPause: '，',
  finding: {
    list: '检查发现的问题',
    advice: '建议',
    reason: '依据',
    table: (number: number) => `表 ${number}`,
    keys: '按 ↑ ↓ 选择，按 Enter 定位到单元格',
  },
  recognised: {
    summary: (tables: number, indicators: number) => `识别到 ${tables} 张表，${indicators} 个指标`,
    doubtful: '请核对',
    table: (number: number) => `表 ${number}`,
    untitled: '（没有标题）',
    range: '位置',
    indicators: '指标',
    indicatorCount: (count: number) => `${count} 个`,
    year: '年度',
    yearValue: (year: number) => `${year} 年`,
    unit: '金额单位',
    confidence: '识别把握',
    confidenceLevel: { high: '高', medium: '中', low: '低' },
    columns: '各列',
    column: (letters: string) => `${letters} 列`,
    longTerm: (role: string) => `${role}（长期，不检查）`,
    header: (label: string) => `表头“${label}”`,
    locate: '定位表格',
  },
} as const;

/** Names of the column roles as the forms of the finance bureaus print them. */
export const ROLE_NAMES: Record<ColumnRole, string> = {
  sequence: '序号',
  duty: '职责',
  subduty: '职责活动',
  goal: '绩效目标',
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  description: '指标解释',
  comparator: '计算符号',
  value: '指标值',
  unit: '计量单位',
  periodValue: '实施期指标值',
  basis: '指标值确定依据',
  scoring: '评（扣）分标准',
  weight: '分值（权重）',
  note: '备注',
  plannedValue: '计划值',
  standardValue: '标准值',
  standardSource: '标准值来源',
  referenceValue: '参考值',
  historyAverage: '历史平均值',
  lastYearValue: '上年值',
  historySource: '历史值来源',
  actualValue: '实际完成值',
  score: '得分',
  deviation: '偏差原因及改进措施',
  activity: '工作活动',
  gradeValue: '分档指标值',
};
