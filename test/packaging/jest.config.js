/** The package as it is installed, as far as that goes without Excel: on what `npm run build` made, in a browser. */
module.exports = {
  testEnvironment: 'node',
  rootDir: '../..',
  roots: ['<rootDir>/test/packaging'],
  testMatch: ['**/*.browser.ts'],
  testTimeout: 60_000,
  transform: {
    '^.+\\.(ts|tsx)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
  },
};
