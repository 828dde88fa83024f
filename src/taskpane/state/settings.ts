import { ignoreFinding, type IgnoredFinding } from '../../core/check/ignored';
import type { Finding } from '../../core/finding/finding';
import { DEFAULT_SETTINGS, isDefault, type CheckSettings } from '../../core/check/settings';
import type { RuleOption } from '../../core/rules/options';
import { Grid } from '../../core/sheet/grid';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { ColumnRole } from '../../core/vocabulary/column-roles';

/** Where the settings are kept. What belongs to one file (corrections, ignored findings) is always kept in it. */
export type Place = 'workbook' | 'computer';

export type RuleSetting = CheckSettings['rules'][string];

/** One correction of the recognition. A column's `role` is `null` for “not checked”, 'automatic' to take it back. */
export type Correction =
  | {
      readonly kind: 'column';
      readonly header: string;
      readonly column: number;
      readonly role: ColumnRole | null | 'automatic';
    }
  | { readonly kind: 'row'; readonly header: string; readonly row: string; readonly excluded: boolean };

/** The settings with a rule set to a severity or switched off; `null` gives it back its own. */
export function setRule(settings: CheckSettings, rule: string, value: RuleSetting | null): CheckSettings {
  const { [rule]: _former, ...others } = settings.rules;
  return { ...settings, rules: value === null ? others : { ...others, [rule]: value } };
}

/** The settings with an option of a rule set; one that is set to its default is as if it had never been set. */
export function setOption(
  settings: CheckSettings,
  rule: string,
  key: string,
  option: RuleOption,
  value: number | readonly number[],
): CheckSettings {
  const { [rule]: own = {}, ...others } = settings.options;
  const { [key]: _former, ...rest } = own;
  const next = isDefault(option, value) ? rest : { ...rest, [key]: value };
  return { ...settings, options: Object.keys(next).length > 0 ? { ...others, [rule]: next } : others };
}

/** The settings with one more correction, or with one less. The latest stands last: it wins over earlier ones. */
export function correct(settings: CheckSettings, correction: Correction): CheckSettings {
  const { columns, rows } = settings.corrections;
  const { header } = correction;
  if (correction.kind === 'row') {
    const { row, excluded } = correction;
    const others = rows.filter((each) => each.header !== header || each.row !== row);
    const next = excluded ? [...others, { header, row }] : others;
    return { ...settings, corrections: { ...settings.corrections, rows: next } };
  }
  const { column, role } = correction;
  const others = columns.filter((each) => each.header !== header || each.column !== column);
  const next = role === 'automatic' ? others : [...others, { header, column, role }];
  return { ...settings, corrections: { ...settings.corrections, columns: next } };
}

/** The settings with this finding set aside. */
export function ignore(
  settings: CheckSettings,
  snapshot: SheetSnapshot,
  finding: Finding,
  reason: string,
): CheckSettings {
  const entry = ignoreFinding(new Grid(snapshot), finding, reason);
  return { ...settings, ignored: [...settings.ignored.filter((other) => !isSame(other, entry)), entry] };
}

/** The settings without what sets this finding aside. */
export function restore(settings: CheckSettings, snapshot: SheetSnapshot, finding: Finding): CheckSettings {
  const entry = ignoreFinding(new Grid(snapshot), finding, '');
  return { ...settings, ignored: settings.ignored.filter((other) => !isSame(other, entry)) };
}

/** The default settings; what the user said of this very file stays. */
export function reset({ corrections, ignored }: CheckSettings): CheckSettings {
  return { ...DEFAULT_SETTINGS, corrections, ignored };
}

/** What goes into a file for other workbooks: ignored findings belong to this one only. */
export function exportSettings(settings: CheckSettings): string {
  return JSON.stringify({ ...settings, ignored: [] }, null, 2);
}

/** Imported settings in the place of the present ones; the ignored findings of this file stay. */
export function withImported(settings: CheckSettings, imported: CheckSettings): CheckSettings {
  return { ...imported, ignored: settings.ignored };
}

function isSame(a: IgnoredFinding, b: IgnoredFinding): boolean {
  return a.sheet === b.sheet && a.rule === b.rule && a.indicator === b.indicator && a.text === b.text;
}
