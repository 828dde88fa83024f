import type { LoadedOffice } from './load-office';

/** One request as office.js sent it. */
export interface SentRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: SentBody };
}

interface Named {
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface SentBody {
  readonly Actions: readonly (Named & { readonly ActionType: number; readonly ObjectPathId: number })[];
  readonly ObjectPaths: Readonly<Record<string, Named & { readonly ObjectPathType: number }>>;
}

/** Writes down what office.js sends from now on. */
export function recordRequests({ bridge }: LoadedOffice): SentRequest[] {
  const requests: SentRequest[] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    requests.push(JSON.parse(text) as SentRequest);
    send(text);
  };
  return requests;
}
