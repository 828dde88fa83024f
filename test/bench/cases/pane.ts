import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser';
import { serveFolder } from '../../e2e/support/static-server';
import { writeWorkbook } from '../../../src/files/writing/write-workbook';
import { compare, type BenchCase } from '../bench-case';
import { buildPane, initialKilobytes } from '../build-pane';
import { againstHello, openPane, pressCheck, type File, type IdleTime, type Seen } from '../open-pane';
import { benchSheet, toWorkbook } from '../sheets/bench-sheet';

const ALLOWED_KB = 220;
const WARM_UP = 2;
const ROUNDS = 15;
const ROWS = 300;
/** Longer than the idle run takes from the opening of the pane on. */
const PAUSE_MS = 1000;

/** The button that each pane is there for. */
const PANES = { ours: '检查本表', hello: '你好' } as const;
type Pane = keyof typeof PANES;

async function timeToReady(browser: Browser, origin: string, label: string): Promise<number> {
  const pane = await openPane(browser, origin, label);
  await pane.close();
  return pane.milliseconds;
}

/** The first check in a pane that has just been opened. */
async function firstCheck(browser: Browser, origin: string, file: File, idle: IdleTime): Promise<Seen> {
  const pane = await openPane(browser, origin, PANES.ours, idle);
  const frame = await pane.openFile(file);
  await frame.waitForTimeout(PAUSE_MS);
  const seen = await pressCheck(frame, PANES.ours);
  await pane.close();
  return seen;
}

/**
 * The pane has to be there at once: little to fetch, and little to do beyond what any pane of its kind does. Its first
 * check must not be felt as the one for which everything is got ready.
 */
export const pane: BenchCase = {
  name: 'pane',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
    const folders: Record<Pane, string> = { ours: join(folder, 'ours'), hello: join(folder, 'hello') };
    const names = Object.keys(PANES) as Pane[];
    const ready: Record<Pane, number[]> = { ours: [], hello: [] };
    const seen: Record<IdleTime, Seen[]> = { given: [], never: [] };
    try {
      for (const name of names) await buildPane(name, folders[name]);
      const sizes = [initialKilobytes(folders.ours), initialKilobytes(folders.hello)] as const;
      const servers = { ours: await serveFolder(folders.ours), hello: await serveFolder(folders.hello) };
      const buffer = Buffer.from(await writeWorkbook(toWorkbook(benchSheet('stacked', ROWS))));
      const file = { name: `${ROWS}.xlsx`, mimeType: 'application/octet-stream', buffer };
      const browser = await launchBrowser();
      for (let round = 0; round < WARM_UP + ROUNDS; round++) {
        for (const name of names) {
          const time = await timeToReady(browser, servers[name].origin, PANES[name]);
          if (round >= WARM_UP) ready[name].push(time);
        }
        for (const idle of ['given', 'never'] as const) {
          const found = await firstCheck(browser, servers.ours.origin, file, idle);
          if (round >= WARM_UP) seen[idle].push(found);
        }
      }
      await browser.close();
      for (const name of names) await servers[name].close();
      const check = (what: string, idle: IdleTime, part: keyof Seen, goal: number | null) =>
        againstHello(
          `first check of ${ROWS} rows in a fresh pane, ${what}`,
          seen[idle].map((times) => times[part]),
          ready.hello,
          goal,
        );
      return [
        compare(
          'first JavaScript of the pane, gzip',
          [sizes[0], `(a hello-world pane: ${sizes[1].toFixed(0)} KB)`],
          [ALLOWED_KB, 'allowed'],
          1,
          'KB',
        ),
        againstHello('pane ready in the workbench', ready.ours, ready.hello, 1.3),
        check('click → verdict, after the idle run', 'given', 'verdict', 0.3),
        check('click → verdict, without the idle run', 'never', 'verdict', null),
        check('click → first finding, after the idle run', 'given', 'finding', null),
        check('click → first finding, without the idle run', 'never', 'finding', null),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
