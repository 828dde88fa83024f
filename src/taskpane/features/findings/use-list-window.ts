import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { coversOf, onResize, SCROLLER, type Covers } from '../../components/pane-covers';
import type { ListWindow } from './list-window';

/** What a line is taken to be high before it was drawn: one with a message of two lines and an advice. */
const USUAL_HEIGHT = 78;

interface Place extends Covers {
  readonly scroller: HTMLElement | null;
  /** From the top of what scrolls to the top of the list. */
  readonly offset: number;
}

/**
 * Draws only the lines in view of the pane, and the one that has the focus: losing it would send the user to the top.
 *
 * @param keys one for each line
 * @param kept index of a line to draw in any case, or -1
 */
export function useListWindow(list: RefObject<HTMLElement | null>, keys: readonly string[], kept: number): ListWindow {
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
    scrollPaddingEnd: place.foot,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return kept < 0 || inView.includes(kept) ? inView : [...inView, kept].sort((a, b) => a - b);
    },
  });
  return {
    height: virtualizer.getTotalSize(),
    lines: virtualizer.getVirtualItems().map(({ index, key, start }) => ({ index, key, top: start - place.offset })),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** Where the list stands in what scrolls; panels above it open and close. */
function usePlace(list: RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState<Place>({ scroller: null, offset: 0, head: 0, foot: 0 });
  const latest = useRef(place);
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>(`[${SCROLLER}]`);
    if (!scroller) return;
    const stop = onResize(scroller, () => {
      if (!list.current) return;
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const next: Place = { scroller, offset: top + scroller.scrollTop, ...coversOf(scroller) };
      const { scroller: before, offset, head, foot } = latest.current;
      const isMoved = Math.abs(offset - next.offset) >= 1;
      if (before === scroller && !isMoved && head === next.head && foot === next.foot) return;
      latest.current = next;
      setPlace(next);
    });
    return () => stop();
  }, [list]);
  return place;
}
