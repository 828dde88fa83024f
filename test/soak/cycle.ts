import type { WorkbenchPage } from '../e2e/support/workbench-page';

const FINDING = '家、次';

/** Pauses as a person makes them; the machine has other work as well. */
const PAUSE_MS = 700;

/**
 * One round of what staff do all day: check, correct a cell by hand and take that back, take a suggestion and take that
 * back. The sheet is then what it was.
 */
export async function runCycle(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  const pause = () => page.waitForTimeout(PAUSE_MS);
  await pane.getByRole('button', { name: /^(?:检查本表|重新检查)$/ }).click();
  await pane.getByText('检查结果与表格一致').waitFor();
  await workbench.finding(FINDING).first().waitFor();
  await pause();

  await workbench.type('G7', '家');
  await workbench.finding(FINDING).first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await workbench.finding(FINDING).first().waitFor();
  await pause();

  await workbench.finding(FINDING).first().click();
  const choices = pane.getByRole('button', { name: /^改法/ }).first();
  await choices.click();
  await pane.getByRole('button', { name: /^应用/ }).first().click();
  await workbench.finding(FINDING).first().waitFor({ state: 'detached' });
  await pause();
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await workbench.finding(FINDING).first().waitFor();
  await pause();
}
