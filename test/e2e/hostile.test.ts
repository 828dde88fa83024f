import { BROKEN_FILES } from '../hostile/broken-files';
import { isRefused, type HostileWorkbook } from '../hostile/expected';
import { STRANGE_SHEETS } from '../hostile/strange-sheets';
import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

/** Files that somebody may hand in, opened in the workbench and checked by the pane beside it. */

jest.setTimeout(180_000);

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

const named = (name: string): HostileWorkbook => {
  const found = STRANGE_SHEETS.find((each) => each.name.startsWith(name));
  if (!found) throw new Error(`no workbook "${name}"`);
  return found;
};

async function choose(file: string, { bytes }: HostileWorkbook): Promise<void> {
  const buffer = Buffer.from(bytes());
  await workbench.page.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'x/x', buffer });
}

it('refuses in words what cannot be read, and the workbook stays', async () => {
  await workbench.type('A1', '还在');
  workbench.page.on('dialog', (dialog) => void dialog.accept());
  for (const file of BROKEN_FILES.filter(({ expected }) => isRefused(expected))) {
    await choose('坏.xlsx', file);
    const alert = workbench.page.getByRole('alert');
    await alert.waitFor();
    expect([file.name, await alert.textContent()]).toEqual([file.name, expect.stringContaining('请')]);
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
  }
  expect(await workbench.cell('A1').textContent()).toBe('还在');
});

it.each([
  'cells at A1, XFD1',
  '600 merged areas',
  'hidden and filtered rows',
  'error values',
  'texts of 32,767 characters',
  'control characters and line ends',
  'right-to-left',
  'halves of surrogate pairs',
  'sheet names with quotes',
  'widths and heights without sense',
])('opens and checks: %s', async (name) => {
  await choose('怪.xlsx', named(name));
  await workbench.page.getByRole('banner').getByText('怪.xlsx').waitFor();
  await workbench.check();
  await workbench.finding(/C3/).first().click();
  await workbench.selected('C3');
});

it('shows HTML as the text that it is, in the grid and in the pane', async () => {
  const { page } = workbench;
  await choose('<img src=x onerror=alert(1)>.xlsx', named('HTML and scripts'));
  await page.getByRole('tab', { name: '<b onclick=x>表' }).waitFor();
  await workbench.check();
  await workbench.finding(/C3/).first().click();
  await pane.pane.getByText(/^识别到/).click();
  await pane.pane.getByText('<img src=x').first().waitFor({ state: 'attached' });
  expect(await workbench.cell('C4').textContent()).toContain('<script>window.hit=1</script>');
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'hit' in window)).toBe(false);
    expect(await frame.locator('img, b[onclick], #root script').count()).toBe(0);
  }
});
