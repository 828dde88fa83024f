import { createChecker } from '../../src/core/check/checker';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../src/core/check/settings';
import type { SheetResult } from '../../src/core/check/sheets';
import { WHOLE_SET } from '../../src/core/check/whole-set';
import type { Rule } from '../../src/core/rules/define-rule';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { Steps } from '../../src/core/steps';

/** A check that keeps what it knows of the sheet for the next one. */
export type CheckAgain = (snapshot: SheetSnapshot, settings?: CheckSettings) => Steps<SheetResult>;

/** @param given what the checker is to keep it in */
export function checkAgain(
  rules: readonly Rule[] = WHOLE_SET.rules,
  ...given: Parameters<typeof createChecker>
): CheckAgain {
  const checker = createChecker(...given);
  return function* check(snapshot, settings = DEFAULT_SETTINGS) {
    const sheet = yield* checker.read(snapshot, settings);
    return yield* checker.judge(sheet, settings, { ...WHOLE_SET, rules });
  };
}
