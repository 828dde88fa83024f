/** Why each package of `dependencies` in package.json is worth having. A package without a reason fails the tests. */
export const REASONS: Readonly<Record<string, string>> = {
  '@fluentui/react-components':
    'The controls of the pane, so that it looks and behaves like Office, keyboard and high contrast included.',
  '@fluentui/react-icons': 'The signs that go with those controls; only those used are in the bundle.',
  '@tanstack/react-virtual': 'Draws only the visible rows of long lists and of the workbench grid.',
  exceljs:
    'Reads and writes .xlsx in the command line and the workbench. Loaded when a file is opened, never by the pane.',
  minisearch: 'Finds standard phrasings by their words, in the browser, without a server.',
  numfmt: 'Shows a value as its Excel number format does, and reads what is typed into the workbench.',
  'pinyin-pro': 'Finds standard phrasings by pinyin, the way staff type.',
  react: 'The pane and the workbench page are React components.',
  'react-dom': 'Puts them on the page.',
  zod: 'Checks data from outside the code: vocabulary, library, rule options, settings kept in a workbook.',
};
