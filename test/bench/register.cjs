/** Lets Node run TypeScript as the pane is compiled: by swc, for the same target, and with nothing added to it. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

// the same as "paths" in tsconfig.json
const NUMFMT = join(__dirname, '../../node_modules/numfmt/dist/index.js');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => (request === 'numfmt' ? NUMFMT : resolve(request, ...rest));

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  module._compile(code, filename);
};
