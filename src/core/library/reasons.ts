import type { Level2Key } from '../vocabulary/categories';
import type { Theme } from './themes';

/** Why a phrasing is offered at its place, as data. */
export type Reason =
  | { readonly kind: 'name' | 'pinyin' | 'category' | 'text' | 'similar' | 'present' | 'beside' }
  | { readonly kind: 'empty' | 'missing' | 'absent'; readonly level2: Level2Key }
  | { readonly kind: 'theme'; readonly theme: Theme };

/** The reasons in a few words for the user. */
export const REASON_TEXTS: Readonly<Record<Reason['kind'], string>> = {
  name: '名称相符',
  pinyin: '拼音相符',
  category: '类别相符',
  text: '解释或主题相符',
  similar: '与原指标相近',
  present: '表中已有',
  beside: '同所选行',
  empty: '表中未填',
  missing: '表中缺少',
  absent: '表中没有',
  theme: '与本表有关',
};
