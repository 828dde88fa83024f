/** Mark what stays in sight while the rest of the pane scrolls under it, and the element that scrolls. */
export const SCROLLER = 'data-pane-scroller';
export const STICKY_HEAD = 'data-pane-head';
export const STICKY_FOOT = 'data-pane-foot';

/** How much of the pane is covered, above and below, in pixels. */
export interface Covers {
  readonly head: number;
  readonly foot: number;
}

/** What covers the pane at present. */
export function coversOf(scroller: HTMLElement): Covers {
  const height = (mark: string) => {
    const element = scroller.querySelector<HTMLElement>(`[${mark}]`);
    return element && getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
  };
  return { head: height(STICKY_HEAD), foot: height(STICKY_FOOT) };
}

/** Calls back now and whenever the pane or a part of it becomes larger or smaller; the returned function stops that. */
export function onResize(scroller: HTMLElement, changed: () => void): () => void {
  changed();
  const observer = new ResizeObserver(changed);
  observer.observe(scroller);
  for (const child of scroller.children) observer.observe(child);
  return () => observer.disconnect();
}
