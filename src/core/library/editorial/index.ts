import { BENEFIT } from './benefit';
import { COST } from './cost';
import type { EditorialEntry } from './entry';
import { QUALITY } from './quality';
import { QUANTITY } from './quantity';
import { SATISFACTION } from './satisfaction';
import { TIMELINESS } from './timeliness';

/** Every editorial decision, in the order of the published library. Only the build reads this; the pane never does. */
export const EDITORIAL: readonly EditorialEntry[] = [
  ...QUANTITY,
  ...QUALITY,
  ...TIMELINESS,
  ...COST,
  ...BENEFIT,
  ...SATISFACTION,
];
