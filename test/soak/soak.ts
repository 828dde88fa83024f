import type { CDPSession } from 'playwright-core';
import { setStage } from '../e2e/support/workbench-page';
import { runCycle } from './cycle';
import { MOST_KB_PER_CYCLE, trendOf, type Sample } from './trend';

/**
 * Checks, edits and takes back in the workbench for as many minutes as asked for, and says whether the memory stays
 * what it is. Needs what `npm run build` makes (or DIST, a folder with it).
 */

const minutes = Number(process.argv[2] ?? 60);
const SAMPLE = 'zhijiang-2026';
const SAMPLES_IN_ALL = 30;
/** The browser compiles for a quarter of an hour: before that, nothing can be said. */
const LEAST_MINUTES = 30;

async function measure(devtools: CDPSession): Promise<Pick<Sample, 'heapMb' | 'nodes' | 'listeners'>> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heapMb: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

function line({ minutes: at, cycles, heapMb, nodes, listeners }: Sample): string {
  const cells = [at.toFixed(1), String(cycles), heapMb.toFixed(2), String(nodes), String(listeners)];
  return `| ${cells.map((cell) => cell.padStart(9)).join(' | ')} |`;
}

/** @returns whether the memory stays what it is; null after too short a run */
async function soak(): Promise<boolean | null> {
  const stage = await setStage();
  const workbench = await stage.open();
  await workbench.openSample(SAMPLE);
  const devtools = await workbench.page.context().newCDPSession(workbench.page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const series: Sample[] = [];
  const start = Date.now();
  const passed = (): number => (Date.now() - start) / 60_000;
  console.log('|   minutes |    cycles |   heap MB |     nodes | listeners |');
  console.log('|----------:|----------:|----------:|----------:|----------:|');
  const { problems } = workbench;
  try {
    for (let cycles = 0; passed() < minutes; cycles++) {
      if (passed() >= (series.length * minutes) / SAMPLES_IN_ALL) {
        series.push({ minutes: passed(), cycles, ...(await measure(devtools)) });
        console.log(line(series.at(-1) as Sample));
      }
      await runCycle(workbench);
    }
  } catch (error) {
    // what was measured until then is worth a look all the same
    problems.push(`after ${passed().toFixed(1)} minutes: ${String(error)}`);
  }
  await stage.close();
  const trend = trendOf(series);
  if (!trend) throw new Error('too short to say anything: give it more minutes');
  const { heapPerHour, heapPerCycle, nodesPerHour, listenersPerHour } = trend;
  console.log(
    `\nslope: ${heapPerHour.toFixed(2)} MB an hour (${heapPerCycle.toFixed(2)} KB a cycle), ` +
      `${nodesPerHour.toFixed(0)} nodes and ${listenersPerHour.toFixed(0)} listeners an hour`,
  );
  if (problems.length > 0) console.log(`problems:\n${problems.join('\n')}`);
  if (problems.length > 0) return false;
  return passed() < LEAST_MINUTES ? null : heapPerCycle <= MOST_KB_PER_CYCLE;
}

soak().then(
  (isStable) => {
    console.log(isStable === null ? 'too short to tell' : isStable ? 'stable' : 'NOT stable');
    process.exitCode = isStable === false ? 1 : 0;
  },
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
