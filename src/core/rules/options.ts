import * as z from 'zod/mini';

/** What the user may set of a rule. The settings panel and the schema of the settings are made from it. */
export type RuleOption = NumberOption | NumbersOption;

interface OptionWords {
  /** What it is called in a message that something is wrong with it. */
  readonly title: string;
  /** What stands over its field in the settings. */
  readonly label: string;
}

/** One number between two limits; the settings panel takes whole ones, unless the lower limit is none. */
export interface NumberOption extends OptionWords {
  readonly kind: 'number';
  readonly default: number;
  readonly from: number;
  readonly to: number;
  readonly schema: z.ZodMiniType<number>;
}

/** Several numbers above 0, each of them right. */
export interface NumbersOption extends OptionWords {
  readonly kind: 'numbers';
  readonly default: readonly number[];
  readonly schema: z.ZodMiniType<readonly number[]>;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** What a check is given for the options of its rule. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Key in keyof Options]: Options[Key] extends NumberOption ? number : readonly number[];
};

/** Declares a number that the user may set. */
export function numberOption(source: Omit<NumberOption, 'kind' | 'schema'>): NumberOption {
  const schema = z.number().check(z.minimum(source.from), z.maximum(source.to));
  return { ...source, kind: 'number', schema };
}

/** Declares a list of numbers that the user may set. */
export function numbersOption(source: Omit<NumbersOption, 'kind' | 'schema'>): NumbersOption {
  const schema = z.array(z.number().check(z.positive())).check(z.minLength(1));
  return { ...source, kind: 'numbers', schema };
}

/** The values of a rule's options: what is set, where it makes sense, else the default. */
export function optionValues(
  options: RuleOptions,
  set: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, number | readonly number[]>> {
  const entries = Object.entries(options).map(([key, option]) => {
    if (!(key in set)) return [key, option.default] as const;
    const read = option.schema.safeParse(set[key]);
    return [key, read.success ? read.data : option.default] as const;
  });
  return Object.fromEntries(entries);
}
