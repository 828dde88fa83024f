import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import effectCallbacks from './.eslint/effect-callbacks.cjs';
import wordsAsData from './.eslint/words-as-data.cjs';

/** Layers of src/: who may not import whom, with the reason shown when somebody does. */
const layers = [
  {
    target: './src/core',
    from: './src',
    except: ['./core'],
    message: 'core is pure: it imports nothing outside core.',
  },
  {
    target: './src/host',
    from: ['./src/taskpane', './src/cli', './src/workbench', './src/files'],
    message: 'a host imports core only.',
  },
  {
    target: './src/files',
    from: ['./src/taskpane', './src/cli', './src/workbench', './src/host'],
    message: 'the reader of files imports core only.',
  },
  {
    target: './src/cli',
    from: ['./src/taskpane', './src/workbench', './src/host'],
    message: 'the command line imports core and files only.',
  },
  {
    target: './src/taskpane/!(index.tsx)',
    from: ['./src/host/excel', './src/cli', './src/workbench', './src/files'],
    message: 'the pane sees core and host/spreadsheet.ts; only index.tsx wires a host.',
  },
  {
    target: './src/taskpane/!(index.tsx)/**/*',
    from: ['./src/host/excel', './src/cli', './src/workbench', './src/files'],
    message: 'the pane sees core and host/spreadsheet.ts; only index.tsx wires a host.',
  },
];

const office = Object.fromEntries(
  [
    'call-sync-after-load',
    'call-sync-before-read',
    'load-object-before-read',
    'no-context-sync-in-loop',
    'no-empty-load',
    'no-navigational-load',
    'no-office-initialize',
    'test-for-null-using-isNullObject',
  ].map((name) => [`office-addins/${name}`, 'error']),
);

/** Rooms of the core, from the ground up: each may import those that stand before it. */
const rooms = [
  ...['vocabulary', 'text', 'sheet', 'targets', 'reading', 'indicators', 'evaluation'],
  ...['edits', 'finding', 'rules', 'verdict', 'check', 'report-sheet', 'marks', 'library', 'planning', 'forms'],
];
const above = rooms.slice(0, -1).map((room, index) => ({
  target: `./src/core/${room}/**/!(*.test).ts`,
  from: rooms.slice(index + 1).map((other) => `./src/core/${other}`),
  message: `core/${room} is below this room, and imports ${index === 0 ? 'none' : `only ${rooms.slice(0, index).join(', ')}`}.`,
}));

/** What turns a text into elements, or into code: what stands in a cell is neither. */
const MARKUP_REASON = 'cell text is never HTML: make elements and text nodes.';
const noMarkup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];
const noMarkupAttribute = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: MARKUP_REASON };
const onlyHostNamesExcel = {
  selector: "MemberExpression[object.name='Excel']",
  message: 'only host/excel names Excel.*',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    plugins: {
      'import-x': importX,
      'react-hooks': reactHooks,
      local: { rules: { 'effect-callbacks': effectCallbacks, 'words-as-data': wordsAsData } },
    },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: [...layers, ...above] }],
      // type imports are left out here; test/lint/import-circles.test.ts follows them too
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'local/effect-callbacks': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': [
        'error',
        ...noMarkup.map((property) => ({ property, message: MARKUP_REASON })),
        { object: 'document', property: 'write', message: MARKUP_REASON },
      ],
      'no-restricted-syntax': ['error', noMarkupAttribute],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-unused-capturing-group': 'off',
      'regexp/no-obscure-range': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'local/words-as-data': 'error' },
  },
  {
    // what is listed here is content that users get (phrasings, forms, messages), and is compared with nothing
    files: ['src/core/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/words.ts',
      'src/core/vocabulary/**',
      'src/core/library/editorial/**',
      'src/core/forms/form-data.ts',
      'src/core/forms/self-evaluation-data.ts',
    ],
    rules: { 'local/words-as-data': ['error', { lists: true }] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Office', 'Excel', 'setTimeout', 'fetch'],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*', 'exceljs'] }],
    },
  },
  {
    // the reader runs in browsers, too
    files: ['src/files/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer'],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'exceljs'] }],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['exceljs'] }] },
  },
  {
    files: ['src/taskpane/features/*/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../../features/*', '../../../features/*'], message: 'features do not import each other.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/excel/**', '**/*.test.ts', '**/*.test.tsx', 'src/workbench/**'],
    rules: {
      'no-restricted-syntax': ['error', noMarkupAttribute, onlyHostNamesExcel],
    },
  },
  { files: ['src/host/excel/**/*.ts'], plugins: { 'office-addins': officeAddins }, rules: office },
  { files: ['src/cli/**', 'test/**', '*.js', '*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
