/** The package as it is installed, as far as that goes without Excel: on what `npm run build` made, in real browsers. */
module.exports = require('../e2e/support/in-browsers')({
  roots: ['<rootDir>/test/packaging'],
  testMatch: ['**/*.browser.ts'],
});
