/**
 * How long the user of the pane waits, measured in a browser on what `npm run build` made, and whether the list of
 * findings scrolls without stumbling. Run on a quiet machine: node -r ./test/bench/register.cjs test/bench/pane-timings.ts
 */
import { openFaultyForm } from '../e2e/support/faulty-form';
import { setStage, type Stage, type WorkbenchPage } from '../e2e/support/workbench-page';

const SIZES = [30, 500, 5000];
const RUNS = 5;
/** How long the pane waits for the user to pause before it checks again. */
const PAUSE_MS = 400;
const FRAMES = 300;
const STEP_PX = 240;
/** Two frames at 60 a second, and a little: above it one was left out. */
const LATE_MS = 18;

declare global {
  interface Window {
    /** Milliseconds of each task over 50 ms since the pane was asked to count them. */
    longTasks?: number[];
  }
}

interface Waits {
  readonly first: number;
  /** The longest task of a check; 0 where none took 50 ms. */
  readonly longest: number;
  readonly again: number;
  /** Likewise, of a re-check. */
  readonly longestAgain: number;
}

interface Scrolling {
  readonly perSecond: number;
  readonly late: number;
  readonly slowest: number;
  readonly longTasks: number;
}

async function open(stage: Stage, rows: number): Promise<WorkbenchPage> {
  const workbench = await stage.open();
  await openFaultyForm(workbench, rows);
  // the pane has fetched what a result needs, as it has by the time that a user presses the button
  await workbench.page.waitForTimeout(500);
  return workbench;
}

/** Does something in the pane; answers what it resolves to, and the longest task until a moment after that. */
async function longestTaskOf(workbench: WorkbenchPage, act: () => Promise<number>): Promise<[number, number]> {
  const body = workbench.pane.locator('body');
  await body.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    window.longTasks = tasks;
  });
  const result = await act();
  // long tasks are told a moment later
  await workbench.page.waitForTimeout(200);
  return [result, await body.evaluate(() => Math.max(0, ...(window.longTasks ?? [])))];
}

/** Presses 检查本表; resolves when the first finding was painted, with the milliseconds since. */
async function check(workbench: WorkbenchPage): Promise<number> {
  return workbench.pane.locator('body').evaluate(
    (body) =>
      new Promise((done) => {
        const start = performance.now();
        const look = () => {
          if (!body.querySelector('[data-stop]')) return void requestAnimationFrame(look);
          // this frame is painted when the next one is asked for
          requestAnimationFrame(() => done(performance.now() - start));
        };
        const button = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === '检查本表');
        button?.click();
        requestAnimationFrame(look);
      }),
  );
}

/** Types into a cell; the milliseconds until the findings are those of the edited sheet, without the pause before. */
async function checkAgain(workbench: WorkbenchPage, text: string): Promise<number> {
  const waiting = workbench.pane.locator('body').evaluate(
    (body) =>
      new Promise<number>((done) => {
        let start: number | null = null;
        const observer = new MutationObserver(() => {
          if (body.textContent?.includes('正在更新结果')) start ??= performance.now();
          if (start === null || !body.textContent?.includes('检查结果与表格一致')) return;
          observer.disconnect();
          const since = start;
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - since)));
        });
        observer.observe(body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await workbench.type('D3', text);
  return (await waiting) - PAUSE_MS;
}

async function scroll(workbench: WorkbenchPage): Promise<Scrolling> {
  await workbench.pane.getByLabel('排列').selectOption('row');
  await workbench.page.waitForTimeout(500);
  return workbench.pane.locator('[data-pane-scroller]').evaluate(
    async (element, [frames, step, late]) => {
      let longTasks = 0;
      const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
      observer.observe({ entryTypes: ['longtask'] });
      const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
      const durations: number[] = [];
      let before = await nextFrame();
      const start = before;
      for (let frame = 0; frame < frames; frame++) {
        element.scrollTop += step;
        const now = await nextFrame();
        durations.push(now - before);
        before = now;
      }
      observer.disconnect();
      return {
        perSecond: (frames * 1000) / (before - start),
        late: durations.filter((duration) => duration > late).length,
        slowest: Math.max(...durations),
        longTasks,
      };
    },
    [FRAMES, STEP_PX, LATE_MS] as const,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(typeof cell === 'number' ? Math.round(cell) : cell).padStart(16)).join('');
}

async function measure(stage: Stage, rows: number): Promise<Waits> {
  const runs: Waits[] = [];
  for (let run = 0; run < RUNS; run++) {
    const workbench = await open(stage, rows);
    const [first, longest] = await longestTaskOf(workbench, () => check(workbench));
    const [again, longestAgain] = await longestTaskOf(workbench, () => checkAgain(workbench, `${90 + run}%`));
    runs.push({ first, longest, again, longestAgain });
    await workbench.page.close();
  }
  const of = (key: keyof Waits) => median(runs.map((run) => run[key]));
  return { first: of('first'), longest: of('longest'), again: of('again'), longestAgain: of('longestAgain') };
}

async function main(): Promise<void> {
  const stage = await setStage();
  console.log(
    `medians of ${RUNS} runs, in milliseconds; a re-check is counted from the end of its ${PAUSE_MS} ms pause`,
  );
  console.log(line(['rows', 'first finding', 'longest task', 're-check', 'longest task']));
  for (const rows of SIZES) {
    const { first, longest, again, longestAgain } = await measure(stage, rows);
    console.log(line([rows, first, longest, again, longestAgain]));
  }
  const workbench = await open(stage, 5000);
  await check(workbench);
  const { perSecond, late, slowest, longTasks } = await scroll(workbench);
  console.log(`\nscrolling through 5000 findings, ${FRAMES} frames of ${STEP_PX} px`);
  console.log(line(['frames/s', 'late frames', 'slowest ms', 'long tasks']));
  console.log(line([perSecond.toFixed(1), late, slowest, longTasks]));
  await stage.close();
}

void main();
