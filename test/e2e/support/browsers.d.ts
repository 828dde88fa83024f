/** A browser that tests run in. */
export interface TestBrowser {
  /** npm: the one that npm brings; installed: the newest Chrome, Edge or Chromium of the machine. */
  readonly name: 'npm' | 'installed';
  readonly path: string;
}

/** The browsers to test in, at least one. With CI=true both kinds, where npm brings one. Throws where one is missing. */
export function testBrowsers(): TestBrowser[];

/** Unpacks the browser that npm brings, once, into a folder of the project's own. */
export function unpackPackaged(): Promise<void>;
