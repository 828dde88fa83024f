/** Steps of which some are waited for: such a step is a promise, and what comes after it needs what was promised. */
export type WaitingSteps<T> = Generator<void | Promise<unknown>, T>;

/** The longest stretch of work between two looks at what the user does, in milliseconds. */
const SLICE_MS = 12;

/**
 * Runs work that can be paused without holding up the pane: clicks, scrolling and drawing come in between. Work that
 * fits one slice is done at once.
 *
 * @returns the result; null where the work was given up
 */
export async function inSlices<T>(steps: WaitingSteps<T>, signal?: AbortSignal): Promise<T | null> {
  for (let isLong = false; ; isLong = true) {
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && !step.value && performance.now() < end) step = steps.next();
    if (step.done && !isLong) return step.value;
    await (step.done || !step.value ? pause() : step.value);
    if (signal?.aborted) return null;
    // what is made of the result begins a slice of its own
    if (step.done) return step.value;
  }
}

/** Lets what is waiting happen first. A timer would wait longer than needed, since browsers stretch nested ones. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
