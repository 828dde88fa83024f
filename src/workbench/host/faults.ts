import type { ActionGuard } from './batch';
import { anyHostError, hostError } from './host-error';
import type { Action } from './protocol';

/** Something that goes wrong on purpose, so that the add-in's answer to it can be tried. */
export interface Fault {
  /** Which request, counted from 1 after the fault was set; all of them when missing. */
  readonly request?: number;
  /** How many requests it hits in all; without end when missing. */
  readonly times?: number;
  /** Only requests with an action of this wire name; the first such action fails unless `action` says otherwise. */
  readonly actionName?: string;
  /** Which action fails, counted from 0; missing together with `actionName` for the whole request. */
  readonly action?: number;
  /** Office error code, as "AccessDenied". */
  readonly code: string;
  /** HTTP status of a whole request that fails; an empty body makes it a lost connection. */
  readonly status?: number;
  readonly emptyBody?: boolean;
  /** With `status`: the request is run, and only its answer is lost. */
  readonly afterwards?: boolean;
  /** The request waits for this, as it does while a dialog of Excel is open; for ever if it never comes. */
  readonly until?: Promise<void>;
}

/** What happens to one request. */
export interface RequestFate {
  /** The whole request is answered so instead of being run. */
  readonly refusal?: { readonly statusCode: number; readonly body: string };
  /** Whether the request is run all the same. */
  readonly isRun?: boolean;
  readonly until?: Promise<void>;
  readonly guard: ActionGuard;
}

/** The faults that are set, and how often each has struck. */
export class FaultPlan {
  private planned: { fault: Fault; seen: number; struck: number }[] = [];

  set(...faults: readonly Fault[]): void {
    this.planned = faults.map((fault) => ({ fault, seen: 0, struck: 0 }));
  }

  /** Decides about a request before it runs. */
  fateOf(actions: readonly Action[]): RequestFate {
    for (const plan of this.planned) {
      const { fault } = plan;
      const named = fault.actionName ? actions.findIndex(({ Name }) => Name === fault.actionName) : undefined;
      if (named === -1) continue;
      const index = fault.action ?? named;
      plan.seen += 1;
      if (fault.request !== undefined && fault.request !== plan.seen) continue;
      if (plan.struck >= (fault.times ?? Infinity)) continue;
      plan.struck += 1;
      return fateBy(fault, index);
    }
    return { guard: () => {} };
  }
}

function fateBy(fault: Fault, actionIndex: number | undefined): RequestFate {
  if (fault.until) return { until: fault.until, guard: () => {} };
  if (actionIndex !== undefined) {
    const guard: ActionGuard = (index) => {
      if (index === actionIndex) throw anyHostError(fault.code);
    };
    return { guard };
  }
  if (fault.status === undefined) {
    const guard: ActionGuard = () => {
      throw anyHostError(fault.code);
    };
    return { guard };
  }
  const { message } = anyHostError(fault.code);
  const body = fault.emptyBody ? '' : JSON.stringify({ error: { code: fault.code, message } });
  return { refusal: { statusCode: fault.status, body }, isRun: fault.afterwards, guard: () => {} };
}

/** The refusal of a payload over the limit. */
export function payloadRefusal(direction: 'Request' | 'Response'): { statusCode: number; body: string } {
  const { code, message, status } = hostError(`${direction}PayloadSizeLimitExceeded`);
  return { statusCode: status, body: JSON.stringify({ error: { code, message } }) };
}
