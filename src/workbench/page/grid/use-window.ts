import { useLayoutEffect, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { sizeOf, startOf, type Axis } from './geometry';

/** Rows or columns in view. */
export interface Window {
  /** Indexes to draw: those in view and a few around. */
  readonly indexes: readonly number[];
  /** Brings it into view, if it is not: by as little as possible, or into the middle. */
  scrollTo(index: number, middle: boolean): void;
}

/**
 * Which rows or columns are in view of a scrolling element.
 *
 * @param heading pixels at its beginning that the headings cover
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  axis: Axis,
  heading: number,
  horizontal: boolean,
): Window {
  // eslint-disable-next-line react-hooks/incompatible-library -- it changes on scrolling; nothing here is memoised on it
  const virtualizer = useVirtualizer({
    count: axis.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeOf(axis, index),
    horizontal,
    overscan: 3,
    scrollPaddingEnd: heading,
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, axis]);
  const indexes = virtualizer.getVirtualItems().filter(({ size }) => size > 0);
  return {
    indexes: indexes.map(({ index }) => index),
    scrollTo: (index, middle) => {
      const from = virtualizer.scrollOffset ?? 0;
      const room = (horizontal ? virtualizer.scrollRect?.width : virtualizer.scrollRect?.height) ?? 0;
      const isSeen = startOf(axis, index) >= from && startOf(axis, index + 1) <= from + room - heading;
      if (!isSeen) virtualizer.scrollToIndex(index, { align: middle ? 'center' : 'auto' });
    },
  };
}
