import { fluentTheme, themeForBackground, type ThemeName } from './theme';

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#B2B2B2', 'light'],
  ['#666666', 'dark'],
  ['#262626', 'dark'],
  ['#141414', 'black'],
  ['#000000FF', 'black'],
  [undefined, 'light'],
  ['white', 'light'],
])('a background of %s is %s', (background, expected) => {
  expect(themeForBackground(background)).toBe(expected);
});

test('a black host gets a pane that is darker than the dark one, and still shows what is current', () => {
  const [dark, black] = (['dark', 'black'] satisfies ThemeName[]).map(fluentTheme);
  const shade = (color = '') => parseInt(color.slice(1, 3), 16);
  expect(shade(black?.colorNeutralBackground1)).toBeLessThan(shade(dark?.colorNeutralBackground1));
  expect(black?.colorNeutralBackground3).not.toBe(black?.colorNeutralBackground1);
});
