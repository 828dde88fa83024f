/* eslint-disable regexp/no-super-linear-move, regexp/prefer-character-class, regexp/use-ignore-case --
   they are to be as people write them */
/**
 * What somebody would write who checks these tables with a quick script: forty patterns for what reviewers ask about,
 * each tried on every cell. They are plain: no look-around, no flags, anchors only where a whole cell is meant.
 */
export const PATTERNS: readonly RegExp[] = [
  // nothing, or as good as nothing
  /^\s*$/,
  /^\s*(无|\/|-|—)\s*$/,
  /待定|暂无|未定|另行/,
  /X{2,}|×{2,}|[?？]{2,}/,
  // categories and labels
  /(产出|成本|效益|满意度)指标/,
  /(数量|质量|时效|成本)指标/,
  /(经济|社会|生态)效益指标|可持续影响指标/,
  /指标值|目标值|计量单位|评分标准/,
  // names
  /满意度|满意率/,
  /合格率|达标率|完成率|覆盖率/,
  /次数|人数|数量|个数|场次/,
  /及时|按时|如期|按期/,
  /预算|成本|经费|资金/,
  // values
  /^\d+(\.\d+)?$/,
  /\d+(\.\d+)?\s*[%％]/,
  /百分之[一二三四五六七八九十百]+/,
  /\d+\s*[-~～—至到]\s*\d+/,
  /[<>＜＞]=?/,
  /[≥≤≧≦]/,
  /不低于|不少于|不高于|不超过/,
  /约|左右|大约|大概/,
  /若干|适量|部分|一定/,
  /提高|提升|增强|改善|促进/,
  /有效|显著|明显|大幅|进一步/,
  // units and money
  /\d+\s*(次|人|个|家|台|套|件)/,
  /[一二三四五六七八九十]+次/,
  /\d+(\.\d+)?\s*(万元|元|亿元)/,
  // time
  /\d{4}\s*年/,
  /\d{1,2}\s*月\s*\d{1,2}\s*[日号]/,
  /\d{1,2}\s*月底/,
  // grounds
  /《[^》]*》/,
  /根据|按照|依据/,
  // personal data
  /1[3-9]\d{9}/,
  /0\d{2,3}-?\d{7,8}/,
  /\d{17}[\dXx]/,
  /[\w.]+@[\w.]+/,
  // how it is written
  /[０-９]/,
  /\s{2,}/,
  /[，。；、]{2,}/,
  /[（(][^）)]*[)）]/,
];
