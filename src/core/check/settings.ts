import * as z from 'zod/mini';
import { UserError } from '../errors';
import { correctionsSchema } from '../table/corrections';
import { ignoredSchema } from './ignored';

/**
 * How weights have to add up: `any` 100 or 90, `2015` with 预算执行率 10 apart (90) or inside (100), `2021` likewise,
 * `own`: the user's own totals.
 */
export const WEIGHT_SCHEMES = ['any', '2015', '2021', 'own'] as const;

const severity = z.enum(['error', 'warning', 'info']);

export const checkSettingsSchema = z.object({
  /** Rules switched off or given another severity, by id. */
  rules: z._default(z.record(z.string(), z.union([severity, z.literal('off')])), {}),
  /** An adverse ratio allowed above this, in percent, is lax. */
  laxAdverse: z._default(z.number().check(z.minimum(1), z.maximum(100)), 30),
  /** A favourable ratio required only up to this, in percent, is lax. */
  laxFavourable: z._default(z.number().check(z.minimum(1), z.maximum(100)), 50),
  /** Decimals that a money amount may have. */
  moneyDecimals: z._default(z.int().check(z.minimum(0), z.maximum(6)), 6),
  weightScheme: z._default(z.enum(WEIGHT_SCHEMES), 'any'),
  /** With weightScheme 'own': totals that are right. */
  weightTotals: z._default(z.array(z.number()).check(z.minLength(1)), [100, 90]),
  /** Fiscal year that overrides the one recognised; null: as recognised. */
  year: z._default(z.nullable(z.int().check(z.minimum(2000), z.maximum(2099))), null),
  /** What the user corrected in the recognition. */
  corrections: z._default(correctionsSchema, { columns: [], rows: [] }),
  /** Findings that the user set aside. */
  ignored: z._default(z.array(ignoredSchema), []),
});

/** What the user may set for a check. */
export type CheckSettings = z.infer<typeof checkSettingsSchema>;

export const DEFAULT_SETTINGS: CheckSettings = checkSettingsSchema.parse({});

/** What the user knows the settings by. */
const NAMES: Readonly<Record<string, string>> = {
  rules: '规则的级别',
  laxAdverse: '“不高于”类比率的界限',
  laxFavourable: '“不低于”类比率的界限',
  moneyDecimals: '金额小数位数',
  weightScheme: '分值合计的口径',
  weightTotals: '自定的分值合计',
  year: '年度',
  corrections: '对识别的更正',
  ignored: '忽略记录',
} satisfies Record<keyof CheckSettings, string>;

/**
 * Reads settings from anything stored or imported; what is missing takes its default.
 *
 * @throws UserError 'bad-settings' naming the first one that does not fit
 */
export function readSettings(stored: unknown): CheckSettings {
  const result = checkSettingsSchema.safeParse(stored);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = NAMES[String(issue?.path[0])];
  throw name === undefined
    ? noSettings()
    : new UserError('bad-settings', `设置中的${name}不正确。`, '请恢复默认设置后重新设定。');
}

/** Reads settings from JSON text. Throws as {@link readSettings}, also for text that is no JSON. */
export function parseSettings(json: string): CheckSettings {
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    throw noSettings();
  }
  return readSettings(stored);
}

function noSettings(): UserError {
  return new UserError(
    'bad-settings',
    '内容不是本加载项的设置。',
    '请选择由本加载项导出的设置文件（.json），或恢复默认设置。',
  );
}
