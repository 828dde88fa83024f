/** Something to measure. `round` tells the repetitions apart, so that none meets the very texts of the one before. */
export type Task = (round: number) => unknown;

interface Rounds {
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Median times of tasks in milliseconds of processor time, which other work on the machine disturbs least. The tasks
 * take turns, so that whatever disturbs them all the same disturbs them alike; the first turns do not count. Garbage is
 * left to be collected as it comes: forcing it makes the engine forget what it has learnt about the code.
 */
export async function mediansOf<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { warmUp, rounds }: Rounds = { warmUp: 12, rounds: 15 },
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      const start = process.cpuUsage();
      await tasks[name](round);
      const { user, system } = process.cpuUsage(start);
      if (round >= warmUp) times.get(name)?.push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = low] = sorted.length % 2 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}
