import { setStage, type Stage, type WorkbenchPage } from './support/workbench-page';

let stage: Stage;
let workbench: WorkbenchPage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  workbench = await stage.open();
});
afterEach(async () => {
  await workbench.page.close();
  // whatever a test was about: nothing leaves the machine, and nothing breaks on the way
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
afterAll(() => stage.close());

describe('from a sample to a corrected sheet', () => {
  it('finds the double unit, leads to its cell, and lets go of it once it is corrected', async () => {
    await workbench.openSample('zhijiang-2026');
    await workbench.check();

    const finding = workbench.finding('家、次').filter({ hasText: 'G7' });
    await finding.first().click();
    await workbench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[aria-label="名称框"]')?.value === 'G7',
    );
    expect(await workbench.cell('G7').getAttribute('aria-selected')).toBe('true');
    await workbench.picture('workbench');

    await workbench.type('G7', '家');
    await finding.first().waitFor({ state: 'detached' });
    expect(await finding.count()).toBe(0);
    expect(workbench.requests.length).toBeGreaterThan(5);
  });
});
