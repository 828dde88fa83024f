import { openForEachTest } from './support/for-each-test';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
openForEachTest((opened) => {
  workbench = opened;
});

describe('from a sample to a corrected sheet', () => {
  it('finds the double unit, leads to its cell, and lets go of it once it is corrected', async () => {
    await workbench.openSample('zhijiang-2026');
    await workbench.check();

    const finding = workbench.finding('家、次').filter({ hasText: 'G7' });
    await finding.first().click();
    await workbench.selected('G7');
    expect(await workbench.cell('G7').getAttribute('aria-selected')).toBe('true');
    await workbench.picture('workbench');

    await workbench.type('G7', '家');
    await finding.first().waitFor({ state: 'detached' });
    expect(await finding.count()).toBe(0);
  });
});
