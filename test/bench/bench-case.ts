/** One line of the table: something of ours against something to hold it to, both measured in the same run. */
export interface Result {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number;
  /** The ratio must not be above it; null where it is there to be known. */
  readonly goal: number | null;
}

/** A case is a file in `cases`; `main.ts` lists them. */
export interface BenchCase {
  readonly name: string;
  readonly run: () => Promise<readonly Result[]>;
}

/** A line from two medians of the same kind. */
export function compare(
  what: string,
  [ours, oursIs]: readonly [amount: number, description: string],
  [against, againstIs]: readonly [amount: number, description: string],
  goal: number | null,
  unit = 'ms',
): Result {
  const amount = (value: number): string => `${value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : 0)} ${unit}`;
  return {
    what,
    ours: `${amount(ours)} ${oursIs}`,
    against: `${amount(against)} ${againstIs}`,
    ratio: ours / against,
    goal,
  };
}
