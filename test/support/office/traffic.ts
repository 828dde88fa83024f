import type { LoadedOffice } from './load-office';

/** One request as office.js sent it. */
export interface SentRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: SentBody };
}

interface SentBody {
  readonly Actions: readonly { readonly ActionType: number; readonly Name?: string; readonly ObjectPathId: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name?: string }>>;
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
