import type { RefObject } from 'react';
import type { ListWindow } from './list-window';

/** Draws every line, one below the other. */
export function useAllLines(list: RefObject<HTMLElement | null>, keys: readonly string[]): ListWindow {
  return {
    height: null,
    lines: keys.map((key, index) => ({ index, key, top: null })),
    measure: null,
    // how much of the pane is covered, its scroll padding says
    scrollTo: (index) => list.current?.children[index]?.scrollIntoView({ block: 'nearest' }),
  };
}
