import * as z from 'zod/mini';

/** How weights have to add up: 100, 90 (预算执行率 10 apart), or figures of the user's own. */
const weightSchemes = ['any', '2015', '2021', 'own'] as const;

const severity = z.enum(['error', 'warning', 'info']);

export const checkSettingsSchema = z.object({
  /** Rules switched off or given another severity, by id. */
  rules: z._default(z.record(z.string(), z.union([severity, z.literal('off')])), {}),
  /** An adverse ratio allowed above this, in percent, is lax. */
  laxAdverse: z._default(z.number().check(z.minimum(1), z.maximum(100)), 30),
  /** A favourable ratio required only up to this, in percent, is lax. */
  laxFavourable: z._default(z.number().check(z.minimum(1), z.maximum(100)), 50),
  /** Decimals a money amount may have. */
  moneyDecimals: z._default(z.int().check(z.minimum(0), z.maximum(6)), 6),
  weightScheme: z._default(z.enum(weightSchemes), 'any'),
  /** With weightScheme 'own': totals that are right. */
  weightTotals: z._default(z.array(z.number()), [100, 90]),
  /** Fiscal year that overrides the one recognised; null: as recognised. */
  year: z._default(z.nullable(z.int().check(z.minimum(2000), z.maximum(2099))), null),
});

/** What the user may set for a check. */
export type CheckSettings = z.infer<typeof checkSettingsSchema>;

export const DEFAULT_SETTINGS: CheckSettings = checkSettingsSchema.parse({});
