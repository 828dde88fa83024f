import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';

/** Marks the element that scrolls, and the head that stays above what scrolls. */
export const SCROLLER = 'data-pane-scroller';
export const STICKY_HEAD = 'data-pane-head';

/** What a line is taken to be high before it was drawn: one with a message of two lines and an advice. */
const USUAL_HEIGHT = 78;

interface Place {
  readonly scroller: HTMLElement | null;
  /** From the top of what scrolls to the top of the list. */
  readonly offset: number;
  /** What the head covers. */
  readonly head: number;
}

/**
 * Draws only the lines in view of the pane, and the one that has the focus: losing it would send the user to the top.
 *
 * @param keys one for each line
 * @param kept index of a line to draw in any case, or -1
 */
export function useListWindow(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  kept: number,
): { readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>; readonly offset: number } {
  const place = usePlace(list);
  // eslint-disable-next-line react-hooks/incompatible-library -- it changes on scrolling; nothing here is memoised on it
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => place.scroller,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 6,
    scrollMargin: place.offset,
    scrollPaddingStart: place.head,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return kept < 0 || inView.includes(kept) ? inView : [...inView, kept].sort((a, b) => a - b);
    },
  });
  return { virtualizer, offset: place.offset };
}

/** Where the list stands in what scrolls; panels above it open and close. */
function usePlace(list: RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState<Place>({ scroller: null, offset: 0, head: 0 });
  const latest = useRef(place);
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>(`[${SCROLLER}]`);
    if (!scroller) return;
    const measure = () => {
      if (!list.current) return;
      const head = scroller.querySelector<HTMLElement>(`[${STICKY_HEAD}]`);
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const isSticky = head !== null && getComputedStyle(head).position === 'sticky';
      const next = { scroller, offset: top + scroller.scrollTop, head: isSticky ? head.offsetHeight : 0 };
      const { scroller: before, offset, head: covered } = latest.current;
      if (before === scroller && Math.abs(offset - next.offset) < 1 && covered === next.head) return;
      latest.current = next;
      setPlace(next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    for (const child of scroller.children) observer.observe(child);
    return () => observer.disconnect();
  }, [list]);
  return place;
}
