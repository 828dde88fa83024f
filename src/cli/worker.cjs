// A worker thread does not take over the loader of the main thread, which is why it registers its own.
require('tsx/cjs');
require('./worker.ts');
