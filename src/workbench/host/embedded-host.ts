import type { WorkbookModel } from '../model';
import { Bridge, type BridgeOptions, type NativeBridge } from './bridge';
import { createRichHost, type RichHost } from './rich-host';
import { Session } from './session';

export interface HostOptions extends BridgeOptions {
  /** The n of the ExcelApi 1.n to claim and to answer. 7, what the manifest requires, when missing. */
  readonly excelApi?: number;
  readonly documentUrl?: string;
}

/** The part of a pane's window that office.js looks for its host in. */
export interface PaneWindow {
  external?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

/** One pane on one workbook. */
export interface HostConnection {
  readonly bridge: Bridge;
  readonly session: Session;
  readonly richHost: RichHost;
}

/**
 * Makes a window look like a task pane in Excel. Has to happen before office.js loads in it.
 *
 * @param pane the window that office.js will load in; not touched otherwise
 * @returns what a test or a bench wants to look at: counters, faults, kept references
 */
export function connectPane(model: WorkbookModel, pane: PaneWindow, options: HostOptions = {}): HostConnection {
  const session = new Session(model, options.excelApi ?? 7);
  const bridge = new Bridge(session, options);
  const richHost = createRichHost(session.excelApi, options.documentUrl ?? 'workbench.xlsx');
  pane._richApiNativeBridge = bridge;
  // a browser has an `external` of its own that cannot be replaced, only added to
  if (typeof pane.external === 'object' && pane.external !== null) Object.assign(pane.external, richHost);
  else pane.external = richHost;
  return { bridge, session, richHost };
}
