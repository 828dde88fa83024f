import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script, createContext, type Context } from 'node:vm';
import { connectPane, type HostConnection, type HostOptions } from '../../../src/workbench/host';
import { WorkbookModel } from '../../../src/workbench/model';
import type { WorkbookData } from '../../../src/files/workbook-data';

const FOLDER = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const BASE = 'https://localhost/office-js/';

/** office.js with its globals, running on a workbook of ours. */
export interface LoadedOffice extends HostConnection {
  readonly model: WorkbookModel;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const scripts = new Map<string, Script>();

/** A file of the library, compiled once. Missing ones (a locale) are reported as the browser would. */
function compiled(file: string): Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new Script(readFileSync(join(FOLDER, file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

/**
 * Loads the real office.js in a fresh context and waits until it is ready.
 *
 * @param data the workbook, or a model that is already there
 */
export async function loadOffice(data: WorkbookData | WorkbookModel, options: HostOptions = {}): Promise<LoadedOffice> {
  const model = data instanceof WorkbookModel ? data : WorkbookModel.fromData(data);
  const pane = createPage();
  const connection = connectPane(model, pane, options);
  compiled('office.js').runInContext(pane);
  const library = pane as Context & Pick<LoadedOffice, 'Office' | 'Excel' | 'OfficeExtension'>;
  await library.Office.onReady();
  checkRequirementSets(library.OfficeExtension);
  return {
    ...connection,
    model,
    Office: library.Office,
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
  };
}

/**
 * Lets the library refuse calls above the claimed requirement set. In this build its host file sets the flag on another
 * object than the one that the check reads.
 */
function checkRequirementSets(extension: typeof OfficeExtension): void {
  const { CommonUtility } = extension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** Makes the library global, as on a page, for code that names `Excel` and `Office`. */
export function makeOfficeGlobal({ Office, Excel, OfficeExtension }: LoadedOffice): void {
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
}

/** As much of a browser page as office.js touches while it loads. */
function createPage(): Context {
  const element = (tagName: string): Record<string, unknown> => ({
    tagName,
    style: {},
    setAttribute: () => {},
    appendChild: () => {},
  });
  const loaded: { src: string }[] = [{ src: `${BASE}office.js` }];
  const insertScript = (script: { src?: string; onload?: () => void; onerror?: () => void }): unknown => {
    if (!script.src?.startsWith(BASE)) return script;
    const file = script.src.slice(BASE.length);
    queueMicrotask(() => {
      compiled(file).runInContext(page);
      script.onload?.();
    });
    return script;
  };
  const head = { ...element('head'), appendChild: insertScript };
  const document = {
    readyState: 'complete',
    head,
    body: { ...element('body'), appendChild: insertScript },
    documentElement: element('html'),
    createElement: element,
    getElementsByTagName: (name: string) => (name === 'script' ? loaded : [head]),
    getElementById: () => null,
    addEventListener: () => {},
  };
  const location = {
    href: `${BASE}pane.html`,
    protocol: 'https:',
    host: 'localhost',
    search: '',
    hash: '',
    pathname: '',
  };
  const page = createContext({
    document,
    location,
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120', language: 'zh-CN' },
    history: {},
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    Promise,
    performance,
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  return page;
}
