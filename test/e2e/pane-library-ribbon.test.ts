import { openForEachTest } from './support/for-each-test';
import { LibraryPage } from './support/library-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: LibraryPage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new LibraryPage(opened);
});

it('opens the library at the selected row, and puts a phrasing beside it', async () => {
  await workbench.openSample('zhijiang-2026');
  await pane.select('D18');
  await pane.press('library');
  await pane.shown('按所选的第 18 行（质量指标）排列').waitFor();
  const first = (await pane.names()).slice(0, 5);
  await pane.pictures('library-ribbon');
  await pane.widen(320);
  expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
  // the list follows the selection, until it is told not to
  await pane.select('D8');
  await pane.shown('按所选的第 8 行（数量指标）排列').waitFor();
  expect((await pane.names()).slice(0, 5)).not.toEqual(first);
  await pane.select('D18');
  await pane.shown('按所选的第 18 行（质量指标）排列').waitFor();
  await pane.insert('应急演练评估合格率', { value: '95' });
  await workbench.cell('D19').getByText('应急演练评估合格率').waitFor();
  await pane.search.fill('');
  await pane.button('改按全表').click();
  await pane.shown(/^所选的第 19 行属于“质量指标”/).waitFor();
});

it('offers the places beside the row, and the end of its category', async () => {
  await workbench.openSample('zhijiang-2026');
  await pane.select('D7');
  await pane.press('library');
  await pane.insert('应急演练次数', { value: '4', place: '所选的第 7 行之前' });
  await workbench.cell('D7').getByText('应急演练次数').waitFor();
  await pane.insert('培训人次', { value: '300', place: '“数量指标”的最后' });
  await workbench.cell('D18').getByText('培训人次').waitFor();
});

it('takes back on one page what was done on the other', async () => {
  await workbench.openSample('laoting-2024');
  const original = await pane.save();
  await pane.select('C10');
  await pane.press('library');
  await pane.insert('应急演练次数', { value: '12' });
  await pane.press('check');
  await pane.pane.getByTitle('撤销：已插入“应急演练次数”。').click();
  await pane.shown('已撤销：已插入“应急演练次数”。').waitFor();
  expect(await pane.save()).toEqual(original);
});

it('keeps what is left to fill from page to page', async () => {
  await workbench.openSample('laoting-2024');
  await pane.press('library');
  await pane.insert('应急演练次数');
  await pane.press('check');
  await pane.press('library');
  await pane.pane.getByText('“应急演练次数”还有 2 处待填').waitFor();
});

it('offers only what it can do safely where Excel does not tell merged areas', async () => {
  await workbench.page.evaluate(() => {
    interface Host {
      connectWorkbenchPane(pane: { external: { GetContext(): Record<string, () => string> } }): void;
    }
    const host = window as unknown as Host;
    const connect = host.connectWorkbenchPane;
    host.connectWorkbenchPane = (opened) => {
      connect(opened);
      opened.external.GetContext().GetSupportedMatrix = () => '{"ExcelApi":"1.7","AddinCommands":"1.1"}';
    };
  });
  await workbench.openSample('bazhou-2022');
  await pane.select('D30');
  await pane.press('library');
  await pane.search.fill('受害');
  // the form has no 生态效益指标
  await pane.item('森林火灾受害率').first().click();
  await pane.shown(/表中没有“生态效益指标”。这个版本的 Excel 不提供合并单元格的信息/).waitFor();
  expect(await pane.button(/^插入“/).count()).toBe(0);
  await pane.pictures('library-merges-unknown');
  await pane.search.fill('应急演练次数');
  await pane.item('应急演练次数').first().click();
  await pane.shown(/插入后请核对左侧的合并单元格/).waitFor();
  await pane.button('插入“应急演练次数”').click();
  await pane.shown('已插入“应急演练次数”。').waitFor();
});
