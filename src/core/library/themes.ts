import { THEME_WORDS } from '../vocabulary/themes';

export type Theme = keyof typeof THEME_WORDS;

export const THEMES = Object.keys(THEME_WORDS) as [Theme, ...Theme[]];
