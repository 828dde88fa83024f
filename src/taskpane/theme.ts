import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** What the pane has to look like beside its host. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the pane learns its theme from, without knowing the host. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls `listener` when `current` may have changed; the returned function stops that. */
  subscribe(listener: () => void): () => void;
}

/** Chinese faces behind the Latin one that Fluent brings: its own list ends in whatever the system calls sans-serif. */
const FONT_FAMILY =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', -apple-system, sans-serif";

const THEMES: Record<ThemeName, Theme> = {
  light: { ...webLightTheme, fontFamilyBase: FONT_FAMILY },
  dark: { ...webDarkTheme, fontFamilyBase: FONT_FAMILY },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT_FAMILY },
};

export function fluentTheme(name: ThemeName): Theme {
  return THEMES[name];
}

/**
 * Light or dark, from the background colour of the host's own panes.
 *
 * @param background "#rrggbb"; anything else counts as light
 */
export function themeForBackground(background: string | undefined): 'light' | 'dark' {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background ?? '');
  if (!match) return 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // perceived brightness, ITU-R BT.601
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}

const FORCED_COLORS = '(forced-colors: active)';

/** The host's theme where it has one, and the system's high contrast before everything else. */
export function createThemeSource(hostBackground: () => string | undefined): ThemeSource {
  const contrast = window.matchMedia(FORCED_COLORS);
  return {
    current: () => (contrast.matches ? 'contrast' : themeForBackground(hostBackground())),
    subscribe(listener) {
      contrast.addEventListener('change', listener);
      return () => contrast.removeEventListener('change', listener);
    },
  };
}
