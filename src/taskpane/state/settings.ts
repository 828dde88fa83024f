import { ignoreFinding, type IgnoredFinding } from '../../core/check/ignored';
import type { Finding } from '../../core/finding/finding';
import { DEFAULT_SETTINGS, isDefault, type CheckSettings } from '../../core/check/settings';
import type { ColumnCorrection, Corrections } from '../../core/reading/columns/corrections';
import type { RuleOption } from '../../core/rules/options';
import { Grid } from '../../core/sheet/grid';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { ColumnRole } from '../../core/vocabulary/column-roles';
import { withAnswers } from './answers';

/** Where the settings are kept. What belongs to one file (corrections, ignored findings) is always kept in it. */
export type Place = 'workbook' | 'computer';

export type RuleSetting = CheckSettings['rules'][string];

/**
 * One correction of the recognition. A column's `role` is `null` for “not checked”; 'automatic' takes back what was
 * said.
 */
export type Correction =
  | {
      readonly kind: 'column';
      readonly header: string;
      readonly column: number;
      readonly role: ColumnRole | null | 'automatic';
      /** See {@link columnLabel}. */
      readonly label?: string | undefined;
    }
  | { readonly kind: 'absent'; readonly header: string; readonly role: ColumnRole; readonly isAbsent: boolean }
  | { readonly kind: 'header'; readonly header: string; readonly isTable: boolean | 'automatic' }
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
  return { ...settings, corrections: { ...settings.corrections, ...corrected(settings.corrections, correction) } };
}

function corrected(before: Corrections, correction: Correction): Partial<Corrections> {
  const { header } = correction;
  switch (correction.kind) {
    case 'row': {
      const { row, excluded } = correction;
      const others = before.rows.filter((each) => each.header !== header || each.row !== row);
      return { rows: excluded ? [...others, { header, row }] : others };
    }
    case 'absent': {
      const { role, isAbsent } = correction;
      const isOther = (each: { header: string; role: ColumnRole | null }) =>
        each.header !== header || each.role !== role;
      const absent = before.absent.filter(isOther);
      if (!isAbsent) return { absent };
      return { absent: [...absent, { header, role }], columns: before.columns.filter(isOther) };
    }
    case 'header': {
      const { isTable } = correction;
      const others = before.headers.filter((each) => each.header !== header);
      return { headers: isTable === 'automatic' ? others : [...others, { header, isTable }] };
    }
    case 'column': {
      const { column, role, label } = correction;
      const isSame = (each: ColumnCorrection) =>
        each.column === column ||
        (label !== undefined && each.label === label) ||
        (role !== null && each.role === role);
      const columns = before.columns.filter((each) => each.header !== header || !isSame(each));
      if (role === 'automatic') return { columns };
      const said = { header, column, role, ...(label !== undefined && { label }) };
      const absent = before.absent.filter((each) => each.header !== header || each.role !== role);
      return { columns: [...columns, said], absent };
    }
  }
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

/**
 * Imported settings in the place of the present ones; the ignored findings of this file stay, and the answers that the
 * imported ones say nothing against.
 */
export function withImported({ corrections, ignored }: CheckSettings, imported: CheckSettings): CheckSettings {
  return { ...imported, corrections: withAnswers(imported.corrections, corrections), ignored };
}

function isSame(a: IgnoredFinding, b: IgnoredFinding): boolean {
  return a.sheet === b.sheet && a.rule === b.rule && a.indicator === b.indicator && a.text === b.text;
}
