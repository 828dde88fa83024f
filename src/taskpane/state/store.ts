import { useSyncExternalStore } from 'react';

/** A state that can be read and watched. */
export interface Store<State> {
  getState(): State;
  /** Calls `listener` after every change of the state; the returned function stops that. */
  subscribe(listener: () => void): () => void;
}

/** A state that changes by actions only. */
export interface ActionStore<State, Action> extends Store<State> {
  dispatch(action: Action): void;
}

/** Creates a store; an action that leaves the state as it is tells nobody. */
export function createStore<State, Action>(
  initial: State,
  reduce: (state: State, action: Action) => State,
): ActionStore<State, Action> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

/** The store's state, for a component that has to follow it. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.getState);
}
