/** Stands for the year in the texts of a form. */
export const YEAR_MARK = '{年}';

/** A standard form without its indicators: what stands above and below them, and its columns. */
export interface FormLayout {
  /** What the user chooses it by. */
  readonly title: string;
  readonly sheetName: string;
  /** Texts above the indicators by address; {@link YEAR_MARK} stands for the year. */
  readonly head: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** Characters of the default font, from column A on. */
  readonly widths: readonly number[];
  /** Rows (1-based) that take a text of several lines; merged cells do not grow by themselves. */
  readonly tall: readonly number[];
  /** Where the user starts: the first field to fill. */
  readonly start: string;
  /** 0-based rows of the header of the indicators, and the first row of these. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** A label beside all indicators, merged down from the header's first row, is in column A. */
  readonly hasSideLabel: boolean;
  /** 0-based columns of 一级指标, 二级指标 and the name; null in a form without categories. */
  readonly columns: { readonly level1: number | null; readonly level2: number | null; readonly name: number };
  /** Columns merged sideways in every indicator's row, as "D:E". */
  readonly sideways: readonly string[];
  /** 0-based column of the comparators, where the form has one. */
  readonly comparator: number | null;
  readonly blocks: readonly (readonly [level1: string, level2: readonly string[]])[];
  /** Texts below the indicators: offset in rows, column letter, text. */
  readonly foot: readonly (readonly [row: number, column: string, text: string])[];
}

const BENEFIT = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] as const;

/** 2015 form: 成本 is a 二级指标 of 产出. */
const BLOCKS_2015: FormLayout['blocks'] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', BENEFIT],
  ['满意度指标', ['服务对象满意度指标']],
];

/** 2021 form: 成本 is a 一级指标. */
const BLOCKS_2021: FormLayout['blocks'] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标']],
  ['效益指标', BENEFIT],
  ['满意度指标', ['服务对象满意度指标']],
  ['成本指标', ['经济成本指标', '社会成本指标', '生态环境成本指标']],
];

export const FORM_LAYOUTS = {
  project: {
    title: '项目绩效目标表（含指标值确定依据）',
    sheetName: '项目绩效目标表',
    head: {
      A1: '项目绩效目标表（{年}年度）',
      A2: '单位名称：',
      F2: '单位：万元',
      A3: '项目编码',
      D3: '项目名称',
      A4: '预算规模及资金用途',
      B4: '预算数',
      D4: '其中：财政资金',
      F4: '其他资金：',
      A6: '资金支出计划（%）',
      B6: '3月底',
      C6: '6月底',
      D6: '10月底',
      E6: '12月底',
      A8: '绩效目标',
      A9: '一级指标',
      B9: '二级指标',
      C9: '三级指标',
      D9: '绩效指标描述',
      E9: '指标值',
      F9: '指标值确定依据',
    },
    merges: ['A1:F1', 'A2:E2', 'B3:C3', 'E3:F3', 'A4:A5', 'B5:F5', 'A6:A7', 'E6:F6', 'E7:F7', 'B8:F8'],
    widths: [20, 20, 24, 28, 14, 26],
    tall: [5, 8],
    start: 'B3',
    header: { top: 8, bottom: 8 },
    hasSideLabel: false,
    columns: { level1: 0, level2: 1, name: 2 },
    sideways: [],
    comparator: null,
    blocks: BLOCKS_2015,
    foot: [],
  },
  department: {
    title: '部门整体绩效目标表（指标值类型、指标值、计量单位分列）',
    sheetName: '部门整体绩效目标表',
    head: {
      A1: '部门整体绩效目标表',
      A2: '（{年}年度）',
      A3: '部门（单位）名称',
      A4: '部门（单位）职责',
      A5: '年度履职目标',
      A6: '绩效指标',
      B6: '一级指标',
      C6: '二级指标',
      D6: '三级指标',
      E6: '指标值类型',
      F6: '指标值',
      G6: '计量单位',
      H6: '指标解释',
      I6: '评（扣）分标准',
      J6: '备注',
    },
    merges: ['A1:J1', 'A2:J2', 'B3:J3', 'B4:J4', 'B5:J5'],
    widths: [19, 12, 23, 28, 12, 18, 10, 28, 28, 8],
    tall: [4, 5],
    start: 'B3',
    header: { top: 5, bottom: 5 },
    hasSideLabel: true,
    columns: { level1: 1, level2: 2, name: 3 },
    sideways: [],
    comparator: 4,
    blocks: BLOCKS_2021,
    foot: [
      [0, 'A', '填表人：'],
      [0, 'C', '联系电话：'],
      [0, 'F', '填表日期：'],
      [0, 'I', '单位负责人：'],
    ],
  },
  expenditure: {
    title: '部门（单位）整体支出绩效目标表（含年度主要任务）',
    sheetName: '整体支出绩效目标表',
    head: {
      A1: '部门（单位）整体支出绩效目标表',
      A2: '（{年}年）',
      A3: '部门（单位）名称',
      A4: '年度主要任务',
      B4: '任务名称',
      C4: '主要内容',
      E4: '预算金额（万元）',
      E5: '总额',
      F5: '财政拨款',
      G5: '其他资金',
      A9: '年度总体目标',
      A10: '年度绩效指标',
      B10: '一级指标',
      C10: '二级指标',
      D10: '三级指标',
      F10: '指标值',
    },
    merges: [
      ...['A1:G1', 'A2:G2', 'B3:G3', 'A4:A8', 'B4:B5', 'C4:D5', 'E4:G4', 'C6:D6', 'C7:D7', 'C8:D8'],
      ...['B9:G9', 'D10:E10', 'F10:G10'],
    ],
    widths: [19, 22, 23, 18, 12, 12, 12],
    tall: [9],
    start: 'B3',
    header: { top: 9, bottom: 9 },
    hasSideLabel: true,
    columns: { level1: 1, level2: 2, name: 3 },
    sideways: ['D:E', 'F:G'],
    comparator: null,
    blocks: BLOCKS_2015,
    foot: [],
  },
  budget: {
    title: '部门整体预算绩效目标表（实施周期指标值与年度指标值）',
    sheetName: '部门整体预算绩效目标表',
    head: {
      A1: '部门整体预算绩效目标表',
      A2: '（{年}年）',
      A3: '部门名称',
      A4: '总体绩效目标',
      A5: '年度重点工作任务',
      B5: '名称',
      C5: '主要实施内容',
      D5: '拟投入的资金（元）',
      E5: '期望达到的目标（概述）',
      A9: '绩效指标',
      B9: '一级指标',
      C9: '二级指标',
      D9: '三级指标',
      E9: '实施周期指标值',
      F9: '年度指标值',
    },
    merges: ['A1:F1', 'A2:F2', 'B3:F3', 'B4:F4', 'A5:A8', 'E5:F5', 'E6:F6', 'E7:F7', 'E8:F8'],
    widths: [20, 24, 26, 28, 22, 22],
    tall: [4],
    start: 'B3',
    header: { top: 8, bottom: 8 },
    hasSideLabel: true,
    columns: { level1: 1, level2: 2, name: 3 },
    sideways: [],
    comparator: null,
    blocks: BLOCKS_2015,
    foot: [],
  },
  duties: {
    title: '部门预算整体绩效目标表（按部门职责，含指标参考值）',
    sheetName: '整体绩效目标表',
    head: {
      A1: '{年}年部门预算整体绩效目标表',
      A2: '职责序号',
      B2: '部门职责',
      D2: '职责目标',
      E2: '绩效指标',
      F2: '指标解释',
      G2: '年度指标值',
      H2: '指标参考值',
      N2: '工作活动',
      H3: '标准值（规划目标、行业标准或其他标准）',
      K3: '历史值（统计年鉴、统计公报、内部统计）',
      H4: '规划值',
      I4: '当年标准值',
      K4: '前三年均值',
      L4: '上年值',
      M4: '来源',
      I5: '标准值',
      J5: '来源',
      A6: '1',
      // rows that nobody filled in yet: without them there would be no table to recognise
      E6: '指标1：',
      E7: '指标2：',
    },
    merges: [
      ...['A1:N1', 'A2:A5', 'B2:C5', 'D2:D5', 'E2:E5', 'F2:F5', 'G2:G5', 'N2:N5', 'H2:M2', 'H3:J3', 'K3:M3'],
      ...['H4:H5', 'I4:J4', 'K4:K5', 'L4:L5', 'M4:M5', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7'],
    ],
    widths: [10, 14, 18, 26, 26, 28, 13, 13, 13, 14, 14, 14, 12, 26],
    tall: [],
    start: 'B6',
    header: { top: 1, bottom: 4 },
    hasSideLabel: false,
    columns: { level1: null, level2: null, name: 4 },
    sideways: [],
    comparator: null,
    blocks: [],
    foot: [],
  },
} as const satisfies Readonly<Record<string, FormLayout>>;
