import { checkSheet } from '../../src/core/check/check-sheet';
import { benchSheet, type Shape } from './sheets/bench-sheet';

/** Checks one sheet in a process of its own, and says how much memory that process has held at most. */
const [shape = 'stacked', rows = '100000'] = process.argv.slice(2);
const sheet = benchSheet(shape as Shape, Number(rows));
const start = performance.now();
const { tables } = checkSheet(sheet);
const seconds = (performance.now() - start) / 1000;
if (tables.length === 0) throw new Error('no table was found');
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, seconds }));
