import type { ModelChange } from '../model';
import { runBatch } from './batch';
import { FaultPlan, payloadRefusal, type RequestFate } from './faults';
import { ActionType, MessageType, type RequestBody, type RequestMessage } from './protocol';
import type { Session } from './session';

/** The two ends that office.js expects under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

export interface BridgeOptions {
  /** Largest request and response in bytes, as Excel on the web has it (5 MB); unlimited when missing. */
  readonly payloadLimit?: number;
  /** Milliseconds before an answer; as soon as possible when missing. */
  readonly delay?: number;
}

/** What a pane has cost so far. What the library does for itself is not counted. */
export interface Counters {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes the requests of one pane and sends it the answers and events, as JSON texts. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  readonly faults = new FaultPlan();
  readonly counters: Counters = { syncs: 0, requestBytes: 0, responseBytes: 0 };
  private closed = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly session: Session,
    private readonly options: BridgeOptions = {},
  ) {
    this.stopListening = session.model.on((change) => this.sendEvents(change));
  }

  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (this.closed || request.type !== MessageType.Request) return;
    const { body: sent } = request.message;
    const body = typeof sent === 'string' ? (JSON.parse(sent) as RequestBody) : sent;
    // what the library does for itself must neither fail nor count: it repeats a failed clean-up for many seconds
    const fate = isHousekeeping(body) ? null : this.faults.fateOf(body.Actions);
    const reply = (): void => {
      const message = this.answer(body, fate, byteLength(text));
      this.later(() => this.send({ type: MessageType.Response, id: request.id, message }));
    };
    if (fate?.until) void fate.until.then(reply);
    else reply();
  }

  /** The pane is gone: nothing is sent any more. */
  close(): void {
    this.closed = true;
    this.stopListening();
    this.session.close();
  }

  private answer(body: RequestBody, fate: RequestFate | null, size: number): Answer {
    const { payloadLimit = Infinity } = this.options;
    if (!fate) return success(JSON.stringify(runBatch(body, this.session)));
    this.counters.syncs += 1;
    this.counters.requestBytes += size;
    if (size > payloadLimit) return { headers: {}, ...payloadRefusal('Request') };
    const { refusal, isRun, guard } = fate;
    if (refusal && isRun) runBatch(body, this.session);
    if (refusal) return { headers: {}, ...refusal };
    const text = JSON.stringify(runBatch(body, this.session, guard));
    const responseSize = byteLength(text);
    this.counters.responseBytes += responseSize;
    return responseSize > payloadLimit ? { headers: {}, ...payloadRefusal('Response') } : success(text);
  }

  private sendEvents(change: ModelChange): void {
    const entries = this.session.events.entriesFor(change, this.session.excelApi);
    if (entries.length === 0) return;
    // after the answer of the batch that caused them
    setTimeout(() => this.send({ type: MessageType.Event, message: { entries } }), this.options.delay ?? 0);
  }

  private later(work: () => void): void {
    if (this.options.delay === undefined) queueMicrotask(work);
    else setTimeout(work, this.options.delay);
  }

  private send(message: object): void {
    if (!this.closed) this.onMessageFromHost?.(JSON.stringify(message));
  }
}

function success(body: string): Answer {
  return { statusCode: 200, headers: {}, body };
}

/** Calls that the library makes for itself: letting go of references after a run, and once when it has started. */
const HOUSEKEEPING: readonly (string | undefined)[] = ['_RemoveReference', 'NotifyActionHandlerReady'];

function isHousekeeping({ Actions }: RequestBody): boolean {
  const calls = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return calls.length > 0 && calls.every(({ Name }) => HOUSEKEEPING.includes(Name));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
