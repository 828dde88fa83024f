import type { Level2Key } from '../vocabulary/categories';
import { LEVEL2_LABELS } from './labels';
import type { Theme } from './themes';

/** Why a phrasing is offered at its place, as data. */
export type Reason =
  | { readonly kind: 'name' | 'pinyin' | 'text' | 'similar' | 'present' | 'beside' }
  | { readonly kind: 'empty' | 'missing' | 'absent'; readonly level2: Level2Key }
  | { readonly kind: 'theme'; readonly theme: Theme };

/** A reason in a few words for the user. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'name':
      return '名称相符';
    case 'pinyin':
      return '拼音相符';
    case 'text':
      return '解释或主题相符';
    case 'similar':
      return '与原指标相近';
    case 'present':
      return '表中已有';
    case 'beside':
      return '与所选行同类';
    case 'empty':
      return `表中“${LEVEL2_LABELS[reason.level2]}”还没有填写`;
    case 'missing':
      return `表中缺少“${LEVEL2_LABELS[reason.level2]}”`;
    case 'absent':
      return `表中没有“${LEVEL2_LABELS[reason.level2]}”`;
    case 'theme':
      return `与本表的“${reason.theme}”有关`;
  }
}
