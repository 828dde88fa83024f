import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../../components/lost-focus';

/**
 * Tells when the element in the list that had the focus is gone: a finding that was repaired or set aside takes its
 * buttons along, and without help the focus would begin again at the top of the pane.
 *
 * @returns asks whether that is so now; `leave` says that the user left the list on purpose
 */
export function useLostFocus(list: RefObject<HTMLElement | null>): {
  readonly isLost: () => boolean;
  readonly leave: () => void;
} {
  const inside = useRef(false);
  useEffect(() => {
    const onMove = ({ target }: Event) => {
      inside.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onMove);
    // a press beside everything takes the focus away without giving it to anything
    document.addEventListener('pointerdown', onMove);
    return () => {
      document.removeEventListener('focusin', onMove);
      document.removeEventListener('pointerdown', onMove);
    };
  }, [list]);
  return {
    isLost: () => inside.current && isFocusLost(),
    leave: () => {
      inside.current = false;
    },
  };
}
