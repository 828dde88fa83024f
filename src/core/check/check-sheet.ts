import type { Rule } from '../rules/define-rule';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finish, type Steps } from '../steps';
import { DEFAULT_SETTINGS, type CheckSettings } from './settings';
import { judgeTables, nothingIn, readTables, type ReadSheet, type SheetResult } from './sheets';
import { WHOLE_SET } from './whole-set';

export type { SheetResult };

/** Recognises the tables of a sheet and runs every rule on them. A report has none. Never throws on cell content. */
export function checkSheet(
  snapshot: SheetSnapshot,
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = WHOLE_SET.rules,
): SheetResult {
  const [result] = checkSheets([snapshot], settings, rules);
  return result ?? nothingIn(snapshot);
}

/** Checks the sheets of one workbook; rules that compare tables see those of all sheets. One result a sheet. */
export function checkSheets(
  snapshots: readonly SheetSnapshot[],
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = WHOLE_SET.rules,
): SheetResult[] {
  return finish(inSteps(snapshots, settings, rules));
}

function* inSteps(
  snapshots: readonly SheetSnapshot[],
  settings: CheckSettings,
  rules: readonly Rule[],
): Steps<SheetResult[]> {
  const read: ReadSheet[] = [];
  for (const snapshot of snapshots) read.push(yield* readTables(new Grid(snapshot), settings.corrections));
  return yield* judgeTables(read, settings, { ...WHOLE_SET, rules });
}
