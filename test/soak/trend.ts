/** One measurement of a long run. */
export interface Sample {
  /** Since the beginning. */
  readonly minutes: number;
  readonly cycles: number;
  /** JavaScript heap after a forced collection. */
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Least squares: by how much `values` grow with each unit of `times`. */
export function slopeOf(times: readonly number[], values: readonly number[]): number {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const [meanTime, meanValue] = [mean(times), mean(values)];
  let [covariance, variance] = [0, 0];
  times.forEach((time, n) => {
    covariance += (time - meanTime) * ((values[n] ?? 0) - meanValue);
    variance += (time - meanTime) ** 2;
  });
  return variance === 0 ? 0 : covariance / variance;
}

export interface Trend {
  /** Megabytes an hour. */
  readonly heapPerHour: number;
  readonly nodesPerHour: number;
  readonly listenersPerHour: number;
  /** Kilobytes a cycle: what a leak would be counted in. */
  readonly heapPerCycle: number;
}

/**
 * How the second half of the series goes; null for too few samples. In the first half the browser still compiles what
 * turns out to be used, and fills caches and the list of steps that can be undone: that is no leak.
 */
export function trendOf(series: readonly Sample[]): Trend | null {
  const settled = series.slice(Math.floor(series.length / 2));
  if (settled.length < 3) return null;
  const hours = settled.map(({ minutes }) => minutes / 60);
  const cycles = settled.map(({ cycles: count }) => count);
  const of = (pick: (sample: Sample) => number): number[] => settled.map(pick);
  return {
    heapPerHour: slopeOf(
      hours,
      of(({ heapMb }) => heapMb),
    ),
    nodesPerHour: slopeOf(
      hours,
      of(({ nodes }) => nodes),
    ),
    listenersPerHour: slopeOf(
      hours,
      of(({ listeners }) => listeners),
    ),
    heapPerCycle:
      1000 *
      slopeOf(
        cycles,
        of(({ heapMb }) => heapMb),
      ),
  };
}

/** A leak of a kilobyte a cycle would take days to be felt; less than that is noise. */
export const MOST_KB_PER_CYCLE = 5;
