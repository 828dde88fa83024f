import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { isFocusLost, noteVisits } from './lost-focus';
import { coversOf, onResize } from './pane-covers';

/**
 * Keeps what the user is at in sight and in focus.
 *
 * @param pane what scrolls
 * @param place what the pane shows: whenever it changes, it is read from its beginning
 */
export function usePane(pane: RefObject<HTMLElement | null>, place: string): void {
  useEffect(() => {
    const stop = noteVisits();
    return () => stop();
  }, []);
  const shown = useRef(place);
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
    if (shown.current === place) return;
    shown.current = place;
    // the button that led here is gone, and the focus with it
    if (isFocusLost()) {
      pane.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    }
  }, [pane, place]);

  // what gets the focus must not hide behind what stays in sight
  useLayoutEffect(() => {
    const scroller = pane.current;
    if (!scroller) return;
    const stop = onResize(scroller, () => {
      const { head, foot } = coversOf(scroller);
      scroller.style.scrollPadding = `${head}px 0 ${foot}px`;
    });
    return () => stop();
  }, [pane]);
}
