/**
 * Whether what had the focus in the pane is gone. While the user is at the sheet nothing is lost, and nothing must be
 * taken from there: what is typed would go into the pane.
 */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && document.hasFocus();
}

/** Whether the user has been in the pane since its page was opened. */
let isVisited = false;

/** Notices when the user comes to the pane; the returned function stops that. */
export function noteVisits(): () => void {
  const note = () => {
    isVisited = true;
  };
  const visits = ['focusin', 'pointerdown'] as const;
  for (const visit of visits) document.addEventListener(visit, note);
  return () => {
    for (const visit of visits) document.removeEventListener(visit, note);
  };
}

/** Whether a field may take the focus that nothing in the pane has: whoever has been here and left stays where he is. */
export function mayTakeFocus(): boolean {
  return isFocusLost() || (!isVisited && document.activeElement === document.body);
}
