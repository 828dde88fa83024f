/** Why each package of `dependencies` in package.json is worth having. A package without a reason fails the tests. */
export const REASONS: Readonly<Record<string, string>> = {
  '@fluentui/react-components':
    'The controls of the pane, so that it looks and behaves like Office, keyboard and high contrast included.',
  '@fluentui/react-icons': 'The signs that go with those controls; only those used are in the bundle.',
  '@tanstack/react-virtual': 'Draws only the visible rows of long lists and of the workbench grid.',
  minisearch: 'Finds standard phrasings by their words, in the browser, without a server.',
  numfmt: 'Shows a value as its Excel number format does, and reads what is typed into the workbench.',
  'pinyin-pro': 'Finds standard phrasings by pinyin, the way staff type.',
  react: 'The pane and the workbench page are React components.',
  'react-dom': 'Puts them on the page.',
  saxes: 'Reads the XML of workbook files piece by piece, and refuses what is not well-formed.',
  zod: 'Checks data from outside the code: vocabulary, library, rule options, settings kept in a workbook.',
};

/** Packages that are not at their newest version, and what keeps them. To be looked at again at each update. */
export const HELD_BACK: Readonly<Record<string, string>> = {
  '@types/node': 'Follows the oldest Node that is supported (20): newer types promise what it does not have.',
  archiver: 'ExcelJS calls the interface of version 7. It goes with ExcelJS.',
  typescript: 'Below 6.1 until typescript-eslint takes 7, which has no interface for it yet.',
  uuid: 'ExcelJS calls the interface of version 11. It goes with ExcelJS.',
  'webpack-dev-server': 'Version 6 refuses Node 20.',
};

/** Packages that are used where their own package.json does not foresee it, and what holds them to it. */
export const BEYOND: Readonly<Record<string, string>> = {
  '@sparticuz/chromium': 'Asks for Node 22; the tests start its browser on Node 20 too.',
  'eslint-plugin-office-addins':
    'Asks for ESLint 9. Its rules say the same under ESLint 10, which a test holds; it needs @eslint/js beside it, which it does not declare.',
  'eslint-plugin-regexp': 'A package that it uses asks for Node 22; linting on Node 20 shows that it works.',
  'webpack-cli': 'A package that it uses (rechoir) asks for Node 22; the build on Node 20 shows that it works.',
};
