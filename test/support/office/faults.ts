import type { Fault } from '../../../src/workbench/host/faults';

/** What Excel does when it fails, and what the user is told of it. */
export interface NamedFault {
  readonly name: string;
  /** As it stands in docs/robustness.md. */
  readonly documented: string;
  readonly fault: Fault;
  /** The code of the UserError that comes of it. */
  readonly told: string;
}

const never = new Promise<void>(() => {});

/** Every way in which a request to Excel may fail. */
export const FAULTS: readonly NamedFault[] = [
  {
    name: 'AccessDenied',
    documented: '`AccessDenied`',
    fault: { code: 'AccessDenied' },
    told: 'access-denied',
  },
  {
    name: 'cell-edit mode',
    documented: '`InvalidOperationInCellEditMode`',
    fault: { code: 'InvalidOperationInCellEditMode' },
    told: 'cell-edit',
  },
  {
    name: 'ItemNotFound',
    documented: '`ItemNotFound`, as when the sheet is deleted during the check',
    fault: { code: 'ItemNotFound' },
    told: 'gone',
  },
  {
    name: 'RequestPayloadSizeLimitExceeded',
    documented: '`RequestPayloadSizeLimitExceeded`',
    fault: { code: 'RequestPayloadSizeLimitExceeded', status: 413 },
    told: 'too-large',
  },
  {
    name: 'GeneralException',
    documented: '`GeneralException`',
    fault: { code: 'GeneralException' },
    told: 'excel-failed',
  },
  { name: 'no answer', documented: 'never answers', fault: { code: '', until: never }, told: 'no-answer' },
  {
    name: 'a dropped connection',
    documented: 'the connection drops',
    fault: { code: '', status: 503, emptyBody: true },
    told: 'no-connection',
  },
  {
    name: 'a connection dropped before the answer',
    documented: 'the connection drops after the work, before the answer',
    fault: { code: '', status: 503, emptyBody: true, afterwards: true },
    told: 'no-connection',
  },
];

/** What a call comes to, with its pauses and its patience cut short. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<unknown> {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  try {
    let outcome: { readonly value: unknown } | undefined;
    work().then(
      (value) => (outcome = { value }),
      (error: unknown) => (outcome = { value: error }),
    );
    for (let second = 0; second < 3600 && !outcome; second++) {
      await jest.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return outcome ? outcome.value : 'nothing, for an hour';
  } finally {
    jest.useRealTimers();
  }
}
