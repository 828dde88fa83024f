import { writeWorkbook } from '../../src/files/writing/write-workbook';
import { openForEachTest } from './support/for-each-test';
import { LibraryPage } from './support/library-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: LibraryPage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new LibraryPage(opened);
});

const nameBox = () => workbench.page.getByLabel('名称框');

it('does not take the focus from the sheet when a view is fetched slowly', async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  let deliver = () => {};
  const asked = new Promise<void>((resolve) => {
    void workbench.page.route('**/library*.js', (route) => {
      deliver = () => void route.continue();
      resolve();
    });
  });
  await pane.tab('标准表述').click();
  await asked;
  await nameBox().fill('D17');
  deliver();
  await pane.search.waitFor();
  await workbench.page.keyboard.press('Enter');
  await pane.shown(/^所选的第 17 行属于/).waitFor();
});

it('does not take the focus from the sheet when the pane follows to another one', async () => {
  const cells = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训人次', '≥300人次'],
  ].flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const bytes = await writeWorkbook({ sheets: ['一', '二'].map((name) => ({ name, cells })) });
  const file = { name: '两张表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await workbench.page.locator('input[type=file]').setInputFiles(file);
  await workbench.page.getByRole('banner').getByText(file.name).waitFor();
  await workbench.check();
  await workbench.page.getByRole('tab', { name: '二' }).click();
  await nameBox().focus();
  await pane.pane.getByText('工作表：二').waitFor();
  await pane.pane.getByText('检查结果与表格一致').waitFor();
  expect(await nameBox().evaluate((box) => box === document.activeElement)).toBe(true);
});

it('lets whoever comes from the ribbon type at once', async () => {
  await workbench.openSample('zhijiang-2026');
  await pane.press('library');
  await workbench.page.keyboard.type('演练');
  expect(await pane.search.inputValue()).toBe('演练');
});
