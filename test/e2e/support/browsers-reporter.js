const { versionOf } = require('./browsers');

/** Tells, in the last line of a run, in which browsers it was, and that a second one was missing. */
module.exports = class BrowsersReporter {
  onRunComplete(contexts) {
    const paths = [...contexts].map(({ config }) => config.globals.__BROWSER__);
    const told = paths.map((path) => versionOf(path) || path).join(' and ');
    const missing = paths.length < 2 ? ' alone: what another browser makes of it is not known' : '';
    // jest's own summary comes behind every reporter
    process.once('exit', () => process.stderr.write(`Tried in ${told}${missing}.\n`));
  }
};
