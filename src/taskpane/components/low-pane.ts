/** A pane too low, or zoomed too far, to give a third of itself to a head that stays. */
export const LOW_PANE = '@media (max-height: 420px), (max-width: 240px)';
