const { version } = require('../package.json');

/** Unit and contract tests: node only, no DOM. Browser tests have their own config under test/e2e. */
module.exports = {
  // jest leaves one processor free, which on the usual build machine is one of two
  maxWorkers: '100%',
  // a busy machine is slow, not wrong
  testTimeout: 30_000,
  testEnvironment: 'node',
  rootDir: '..',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.(ts|tsx)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
  },
  // the same as in webpack.config.js
  globals: { __APP_VERSION__: version },
  // the same as "paths" in tsconfig.json
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
};
