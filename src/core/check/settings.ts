import * as z from 'zod/mini';
import { UserError } from '../errors';
import type { Rule } from '../rules/define-rule';
import type { RuleOption } from '../rules/options';
import { correctionsSchema, NO_CORRECTIONS } from '../reading/columns/corrections';
import { carryOver } from './former-settings';
import { ignoredSchema } from './ignored';

const severity = z.enum(['error', 'warning', 'info']);

export const checkSettingsSchema = z.object({
  /** Rules switched off or given another severity, by id. */
  rules: z._default(z.record(z.string(), z.union([severity, z.literal('off')])), {}),
  /** What is set of rules' options, by rule and option; the rules say what it may be (see `readSettings`). */
  options: z._default(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
  /** Fiscal year that overrides the one recognised; null: as recognised. */
  year: z._default(z.nullable(z.int().check(z.minimum(2000), z.maximum(2099))), null),
  /** What the user corrected in the recognition. */
  corrections: z._default(correctionsSchema, NO_CORRECTIONS),
  /** Findings that the user set aside. */
  ignored: z._default(z.array(ignoredSchema), []),
});

/** What the user may set for a check. */
export type CheckSettings = z.infer<typeof checkSettingsSchema>;

export const DEFAULT_SETTINGS: CheckSettings = checkSettingsSchema.parse({});

/** What the user knows the settings by. */
const NAMES: Readonly<Record<string, string>> = {
  rules: '规则的级别',
  options: '界限',
  year: '年度',
  corrections: '对识别的更正',
  ignored: '忽略记录',
} satisfies Record<keyof CheckSettings, string>;

/**
 * Reads settings from anything stored or imported, by this version or an earlier one; what is missing takes its default.
 *
 * @param rules the rules whose options may be set
 * @throws UserError 'bad-settings' naming the first one that does not fit
 */
export function readSettings(stored: unknown, rules: readonly Rule[]): CheckSettings {
  const result = checkSettingsSchema.safeParse(carryOver(stored));
  if (result.success) return { ...result.data, options: readOptions(result.data.options, rules) };
  const [issue] = result.error.issues;
  const name = NAMES[String(issue?.path[0])];
  throw name === undefined ? noSettings() : badSetting(name);
}

/** What is set of the rules' options, without what is the default anyhow. */
function readOptions(stored: CheckSettings['options'], rules: readonly Rule[]): CheckSettings['options'] {
  const options: Record<string, Record<string, unknown>> = { ...stored };
  for (const { id, meta } of rules) {
    const set = stored[id];
    if (!set) continue;
    const own = Object.entries(meta.options ?? {}).flatMap(([key, option]) => {
      if (set[key] === undefined) return [];
      const read = option.schema.safeParse(set[key]);
      if (!read.success) throw badSetting(option.title);
      return isDefault(option, read.data) ? [] : [[key, read.data] as const];
    });
    if (own.length > 0) options[id] = Object.fromEntries(own);
    else delete options[id];
  }
  return options;
}

/** Whether a value is what a rule's option has if nobody sets it. */
export function isDefault(option: RuleOption, value: unknown): boolean {
  return JSON.stringify(option.default) === JSON.stringify(value);
}

/** Reads settings from JSON text. Throws as {@link readSettings}, also for text that is no JSON. */
export function parseSettings(json: string, rules: readonly Rule[]): CheckSettings {
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    throw noSettings();
  }
  return readSettings(stored, rules);
}

function badSetting(name: string): UserError {
  return new UserError('bad-settings', `设置中的${name}不正确。`, '请恢复默认设置后重新设定。');
}

function noSettings(): UserError {
  return new UserError(
    'bad-settings',
    '内容不是本加载项的设置。',
    '请选择由本加载项导出的设置文件（.json），或恢复默认设置。',
  );
}
