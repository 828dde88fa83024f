import { themeForBackground } from './theme';

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#262626', 'dark'],
  ['#000000FF', 'dark'],
  [undefined, 'light'],
  ['white', 'light'],
])('a background of %s is %s', (background, expected) => {
  expect(themeForBackground(background)).toBe(expected);
});
