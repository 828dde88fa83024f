const { testBrowsers } = require('./browsers');

/**
 * The configuration of jest for tests in a browser: each test runs in each browser (`--selectProjects npm` or
 * `installed` takes one).
 *
 * @param own where the tests are: roots, testMatch
 */
module.exports = function inBrowsers(own) {
  const project = {
    testEnvironment: 'node',
    rootDir: require('node:path').join(__dirname, '../../..'),
    transform: {
      '^.+\\.(ts|tsx)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
    },
    // the same as "paths" in tsconfig.json
    moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
    globalSetup: require.resolve('./unpack-browser'),
    ...own,
  };
  return {
    testTimeout: 60_000,
    reporters: ['default', require.resolve('./browsers-reporter')],
    projects: testBrowsers().map(({ name, path }) => ({
      ...project,
      displayName: name,
      globals: { __BROWSER__: path },
    })),
  };
};
