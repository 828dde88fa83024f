/** Tests in real browsers, on what `npm run build` made. */
module.exports = require('./support/in-browsers')({ roots: ['<rootDir>/test/e2e'] });
