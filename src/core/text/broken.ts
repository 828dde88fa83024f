import { LOST_SIGN_START, LOST_TEXT } from '../vocabulary/markup';
import { pattern, patternAnyCase } from './pattern';

/** What is left of a sign whose bytes were lost, in front of a number: �12, ?12, 鈮?12. */
export const LOST_SIGN = pattern`^(?:${LOST_SIGN_START}[\uFFFD?]?|[\uFFFD?]{1,3})(?=[\d.])`;

/** Signs that only bytes read in the wrong encoding give. */
export const BROKEN_TEXT = pattern`\uFFFD|${LOST_TEXT}|${LOST_SIGN_START}[\d?]`;

/**
 * A place that a program should have filled, alone in its cell: {.basis} {{name}} ${x.y} #{x} $!{x} (EasyExcel, jxls,
 * Velocity, FreeMarker), <#if x> <%= x %>, [[${x}]], «项目名称», %s, %(name)s; #### and signs that were lost.
 */
export const TEMPLATE_TOKEN = patternAnyCase`^(?:[$#!%@*]{0,2}\{{1,3}[^{}]{0,60}\}{1,3}|\$!?[a-z_]\w{0,30}(?:\.\w{1,30}){1,4}|\$![a-z_]\w{0,30}|<\/?[#%@=][^<>]{0,60}>|\[\[[^\[\]]{1,60}\]\]|«[^«»]{1,40}»|%(?:\(\w{1,30}\))?[sdf]|#{2,40}|(?:\uFFFD|${LOST_TEXT}){1,40})$`;

/** A sign that a {@link TEMPLATE_TOKEN} or a word of a program holds, full-width or not: most cells hold none. */
export const LEFTOVER_HINT = patternAnyCase`[$#!%@*{<[«\\\uFFFD${LOST_TEXT.map((word) => word.slice(0, 1)).join('')}a-z\uFF01-\uFF5E]`;
