const { unpackPackaged } = require('./browsers');

/** Before any worker starts: two that unpack the same browser at once find its file busy. */
module.exports = unpackPackaged;
