import { useEffect, useSyncExternalStore } from 'react';
import type { CheckSession } from './session';
import type { CheckState } from './state';

/** The session's state; the session follows the sheet for as long as the component is there. */
export function useCheckState(session: CheckSession): CheckState {
  useEffect(() => {
    void session.start();
    return () => void session.stop();
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.getState);
}
