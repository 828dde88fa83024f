import { useLayoutEffect, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { sizeOf, type Axis } from './geometry';

/** Rows or columns in view. */
export interface Window {
  /** Indexes to draw: those in view and a few around. */
  readonly indexes: readonly number[];
  /** Brings it into view: by a step when it is next to what is seen, else into the middle. */
  scrollTo(index: number): void;
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
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, axis]);
  const indexes = virtualizer.getVirtualItems().filter(({ size }) => size > 0);
  return {
    indexes: indexes.map(({ index }) => index),
    scrollTo: (index) => {
      const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
      const isNear = index >= startIndex - 1 && index <= endIndex + 1;
      virtualizer.scrollToIndex(index, { align: isNear ? 'auto' : 'center' });
    },
  };
}
