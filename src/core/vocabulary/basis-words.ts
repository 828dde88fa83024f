import { PAST_YEARS } from './year-words';

/** Classes of standards (参照财预〔2020〕10号: 计划标准、行业标准、历史标准). */
export const BASIS_CLASSES: readonly string[] = [
  ...['计划', '行业', '历史', '预算支出', '国家', '地方', '其他', '通用', '部门', '国际'],
  ...['经验'],
];
/** What a cell that only names the class says behind it. */
export const BASIS_KINDS: readonly string[] = ['标准', '数据', '值'];
/** Between two classes. */
export const BASIS_LINKS = '和或';

/** Words by which a basis names a document, a standard or history. 工作计划, 工作安排, 工作要求 are none. */
export const SPECIFIC_BASES: readonly string[] = [
  ...['号文', '文件', '通知', '办法', '条例', '规定', '规范', '规程', '标准', '定额', '合同', '协议', '批复', '意见'],
  ...['方案', '规划', '纪要', '法律', '法规', '制度', '细则', '目录', '指南', '清单', '台账', '历史', ...PAST_YEARS],
  ...[
    '统计',
    '年鉴',
    '报表',
    '考核',
    '招标',
    '中标',
    '询价',
    '报价',
    '清算',
    '预算表',
    '编制数',
    '在册',
    '实有',
    '名册',
  ],
];

/**
 * Words by which a note or an explanation tells a basis. Fewer than {@link SPECIFIC_BASES}: in an explanation 标准, 考核
 * and 规范 say what is measured.
 */
export const TOLD_BASES: readonly string[] = [
  ...['根据', '依据', '按照', '号文', '文件', '批复', '合同', '定额', '测算', ...PAST_YEARS],
];
/** Ends of texts that stand for a basis and say little: 年度工作计划, 问卷调查. */
export const GENERAL_BASES: readonly string[] = ['计划', '安排', '问卷', '调查', '要求', '台账', '记录'];
/** A line of the form that asks for the basis of the project as a whole: 立项依据, 测算依据及说明. */
export const BASIS_FIELDS: readonly string[] = ['依据', '测算'];
/** 近三年. */
export const RECENT = '近';
/** 前三年. */
export const YEARS_AGO = '前';
/** How many years are looked back. */
export const FEW_NUMERALS = '一二三两';
/** Written where there is none, besides words for nothing at all. */
export const NO_BASIS: readonly string[] = ['无依据', '暂无依据'];
