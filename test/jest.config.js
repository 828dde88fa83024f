/** Unit and contract tests: node only, no DOM. Browser tests have their own config under test/e2e. */
module.exports = {
  testEnvironment: 'node',
  rootDir: '..',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
  },
  // numfmt ships as an ES module only
  transformIgnorePatterns: ['/node_modules/(?!numfmt/)'],
};
