/**
 * Work that can be paused: it yields now and then, and returns its result. Whoever runs it decides whether to go
 * straight on (a command line) or to let the user's clicks through in between (a task pane).
 */
export type Steps<T> = Generator<void, T>;

/** Runs the work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
