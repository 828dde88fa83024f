import type { PaneWindow } from './embedded-host';

/** Where the workbench page offers its host to the pane beside it. */
export interface WorkbenchWindow {
  connectWorkbenchPane?: (pane: PaneWindow) => void;
}

// Runs in the pane's page before office.js. Without a workbench around it there is nothing to do: the page is then in
// Excel, or opened by itself.
const workbench = window.parent as unknown as WorkbenchWindow;
if (window.parent !== window) workbench.connectWorkbenchPane?.(window as unknown as PaneWindow);
