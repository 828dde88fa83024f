import type { Severity } from '../finding/finding';
import { REPORT_HEADER, REPORT_ORIGIN, REPORT_TITLE } from '../vocabulary/report-words';

/** Every word that a report sheet holds besides what the findings say. */
export const words = {
  title: REPORT_TITLE,
  originLine: `${REPORT_ORIGIN}，供修改时参照，不代替财政部门的审核。点“单元格”一栏可到原处，“办理情况”一栏可填写。`,
  header: REPORT_HEADER,
  severity: { error: '必改', warning: '建议改', info: '提示' } satisfies Record<Severity, string>,
  scopeSheet: (sheet: string) => `检查范围：工作表“${sheet}”`,
  scopeWorkbook: (sheets: number) => `检查范围：整个工作簿，共 ${sheets} 张工作表`,
  time: (time: string) => `检查时间：${time}`,
  verdict: (text: string) => `检查结论：${text}`,
  overview: '各工作表情况',
  findings: (count: number) => `检查发现的问题，共 ${count} 处`,
  noTables: '没有找到绩效目标表',
  unread: (sheets: number) => `另有 ${sheets} 张没有读成`,
  doubt: '待确认',
  doubtsHeading: (count: number) => `以下 ${count} 处识别要确认，有关的规则没有检查`,
  rows: (top: number, bottom: number) => `第 ${top}–${bottom} 行`,
  recognition: '表样识别',
  count: (severity: string, count: number) => `${severity} ${count} 处`,
  ignoredCount: (count: number) => `已忽略 ${count} 处`,
  nothingFound: '没有发现问题',
  indicators: (indicators: number) => `检查了 ${indicators} 个指标`,
  pause: '，',
  wholeTable: '整张表',
  table: (number: number) => `表 ${number}　`,
  noFindings: '没有发现需要修改的问题。',
  ignoredHeading: (count: number) => `以下 ${count} 处由填报人忽略，原因见“办理情况”一栏`,
  ignored: (reason: string) => (reason === '' ? '已忽略（没有写原因）' : `已忽略：${reason}`),
  sheetName: '检查报告',
} as const;
