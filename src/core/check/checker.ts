import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Steps } from '../steps';
import { TextPool } from '../text/text-pool';
import { RowMemory } from './row-memory';
import type { RuleSet } from './rule-set';
import type { CheckSettings } from './settings';
import { judgeTables, nothingIn, readTables, type ReadSheet, type SheetResult } from './sheets';

/**
 * Checks sheets again and again, in two strides: what the tables of a sheet are tells which rules they need. Neither
 * throws on cell content, and one that is given up half-way does no harm to the next check.
 */
export interface Checker {
  /** Recognises the tables of a sheet. */
  read(snapshot: SheetSnapshot, settings: CheckSettings): Steps<ReadSheet>;
  /** Runs the rules on them. */
  judge(sheet: ReadSheet, settings: CheckSettings, set: RuleSet): Steps<SheetResult>;
}

/**
 * Creates a checker. What it reads of texts, and its verdicts on rows, it keeps for its next check, since most of them
 * are in the sheet again then.
 */
export function createChecker(pool: TextPool = new TextPool(), memory: RowMemory = new RowMemory()): Checker {
  return {
    *read(snapshot, settings) {
      pool.makeRoom();
      return yield* readTables(new Grid(snapshot, pool), settings.corrections);
    },
    *judge(sheet, settings, set) {
      memory.begin();
      const [result] = yield* judgeTables([sheet], settings, set, memory);
      memory.end();
      return result ?? nothingIn(sheet.grid.snapshot);
    },
  };
}
