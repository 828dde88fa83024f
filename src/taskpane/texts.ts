import type { Severity } from '../core/finding/finding';

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
    elsewhere: '不是当前的工作表',
    resultOf: (sheet: string) => `工作表：${sheet}`,
  },
  start: {
    title: '检查绩效目标表',
    firstTitle: '三步完成检查',
    steps: ['打开要报送的绩效目标表', '点击上面的“检查本表”', '点清单中的问题，表格会跳到对应的单元格，改完自动复查'],
    short: '请打开要报送的绩效目标表，再点击“检查本表”。',
    lastStep: '最后一步：点清单中的任意一条问题，表格会跳到对应的单元格。',
    privacy: '检查在本机进行，表格内容不会上传。',
  },
  otherSheet: (sheet: string) =>
    `您已切换到另一张工作表，下面仍是“${sheet}”的检查结果。点击“检查本表”可查看当前这一张。`,
  farCells: '有些单元格离表格太远，没有检查。如属误填，请清除这些单元格，保存后再检查一次。',
  emptySheet: {
    title: '这张工作表是空的',
    advice: '请切换到填有绩效目标表的工作表，再点击“检查本表”。',
  },
  noTable: {
    corrected: '这张表上有您对识别的更正，可能与此有关。',
    undoCorrections: '撤销全部更正',
    title: '没有找到绩效目标表',
    advice:
      '需要有一行表头，写明“三级指标”（或“指标名称”）和“指标值”等栏目。请确认当前工作表是绩效目标表，表头没有被隐藏或拆成图片，再点击“检查本表”。',
  },
  bug: {
    message: '检查时出现意外错误。',
    advice: '检查不会改动表格。请再点击一次“检查本表”；如果仍然如此，请把下面的错误信息告诉技术人员。',
    detail: '错误信息：',
    version: (version: string) => `（${version} 版）`,
  },
  broken: {
    message: '窗格出现意外错误。',
    advice:
      '如果刚才通过本窗格改过表格，请核对改动是否已在表中；然后点击“重试”，或关闭本窗格后重新打开。如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
  partBroken: {
    message: '这一部分出现意外错误。',
    advice:
      '如果刚才通过本窗格改过表格，请核对改动是否已在表中；然后点击“重试”。如果仍然如此，请把下面的错误信息告诉技术人员。',
  },
  dismiss: '知道了',
  verdict: {
    clean: '没有发现问题',
    cleanTitle: '没有要改的地方',
    cleanAdvice: '报送之前，仍请您核对金额和依据是否属实。',
  },
  announce: {
    done: (parts: string) => `检查完成，${parts}。`,
    none: '检查完成，没有发现问题。',
    doubts: (count: number) => `识别要确认 ${count} 处`,
  },
  severity: { error: '必改', warning: '建议改', info: '提示' } satisfies Record<Severity, string>,
  count: (count: number) => `${count} 处`,
  listPause: '，',
  settingsStore: {
    inWorkbook: '工作簿里保存的设置',
    onComputer: '本机保存的设置',
    marks: '工作簿里保存的更正和忽略记录',
    broken: (place: string, message: string) => `${place}没有读成，已按默认设置检查。${message}`,
    notKept: (message: string) => `设置已生效，但没有保存下来。${message}`,
    refused: {
      message: '这台电脑的浏览器不允许保存（可能是无痕浏览或单位的安全设置）。',
      advice: '请在“设置”里改为保存在工作簿里。',
    },
  },
  views: { label: '窗格内容', sheet: '本表', workbook: '工作簿', library: '标准表述', settings: '设置' },
  loading: '正在打开…',
  notLoaded: {
    message: '这一部分没有打开。',
    advice: '请检查网络，再点击“重试”；“本表”的检查不受影响。',
  },
  checkNotLoaded: {
    message: '检查程序没有下载成功，这次没有检查。',
    advice: '请检查网络，然后再点击一次“检查本表”；如果仍然如此，请关闭本窗格后重新打开。',
  },
  evaluationNotLoaded: {
    message: '这是绩效自评表，检查自评结果的程序没有下载成功，这次没有检查。',
    advice: '请检查网络，然后再点击一次“检查本表”；如果仍然如此，请关闭本窗格后重新打开。',
  },
  cancel: '取消',
  retry: '重试',
} as const;
