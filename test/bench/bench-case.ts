/** One line of the table: something of ours against something to hold it to, both measured in the same run. */
export interface Result {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number;
  /** The ratio must not be above it. */
  readonly goal: number;
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
  goal: number,
  unit = 'ms',
): Result {
  const amount = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  return {
    what,
    ours: `${amount(ours)} ${oursIs}`,
    against: `${amount(against)} ${againstIs}`,
    ratio: ours / against,
    goal,
  };
}
