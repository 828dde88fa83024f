import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** What the pane has to look like beside its host. */
export type ThemeName = 'light' | 'dark' | 'black' | 'contrast';

/** Where the pane learns its theme from, without knowing the host. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls `listener` when `current` may have changed; the returned function stops that. */
  subscribe(listener: () => void): () => void;
}

/** Fluent's tokens as Chinese text needs them. */
const CHINESE = {
  // Chinese faces behind the Latin one that Fluent brings: its own list ends in whatever the system calls sans-serif
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', -apple-system, sans-serif",
  // advice, reasons and small buttons: at 12 px, made for Latin letters, the strokes of 绩 or 疑 run together
  fontSizeBase200: '13px',
  lineHeightBase200: '18px',
} satisfies Partial<Theme>;

/** Fluent's dark theme, with its shades moved to the dark end for a host that is black. */
const blackTheme: Theme = {
  ...webDarkTheme,
  colorNeutralBackground1: webDarkTheme.colorNeutralBackground4,
  colorNeutralBackground1Hover: webDarkTheme.colorNeutralBackground1,
  colorNeutralBackground2: webDarkTheme.colorNeutralBackground3,
  colorNeutralBackground3: webDarkTheme.colorNeutralBackground2,
};

const THEMES: Record<ThemeName, Theme> = {
  light: { ...webLightTheme, ...CHINESE },
  dark: { ...webDarkTheme, ...CHINESE },
  black: { ...blackTheme, ...CHINESE },
  contrast: { ...teamsHighContrastTheme, ...CHINESE },
};

export function fluentTheme(name: ThemeName): Theme {
  return THEMES[name];
}

/** What the browser's own parts (scroll bars, the lists of fields to choose from) have to look like. */
export function colorScheme(name: ThemeName): 'light' | 'dark' | 'light dark' {
  // forced colours are the system's, and so is the choice between light and dark
  if (name === 'contrast') return 'light dark';
  return name === 'light' ? 'light' : 'dark';
}

/** Below this the host is black: Office's dark grey and its usual “black” (#262626) are lighter. */
const BLACK_BELOW = 26;
const DARK_BELOW = 128;

/**
 * Light, dark or black, from the background colour of the host's own panes.
 *
 * @param background "#rrggbb"; anything else counts as light
 */
export function themeForBackground(background: string | undefined): Exclude<ThemeName, 'contrast'> {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background ?? '');
  if (!match) return 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // perceived brightness, ITU-R BT.601
  const brightness = red * 0.299 + green * 0.587 + blue * 0.114;
  if (brightness < BLACK_BELOW) return 'black';
  return brightness < DARK_BELOW ? 'dark' : 'light';
}

const FORCED_COLORS = '(forced-colors: active)';

/**
 * The host's theme where it has one, and the system's high contrast before everything else. Excel tells nobody that
 * its theme changed, so it is asked again whenever the user comes back to the pane.
 */
export function createThemeSource(hostBackground: () => string | undefined): ThemeSource {
  const contrast = window.matchMedia(FORCED_COLORS);
  return {
    current: () => (contrast.matches ? 'contrast' : themeForBackground(hostBackground())),
    subscribe(listener) {
      contrast.addEventListener('change', listener);
      window.addEventListener('focus', listener);
      return () => {
        contrast.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
      };
    },
  };
}
