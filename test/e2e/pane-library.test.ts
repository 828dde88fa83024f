import { openForEachTest } from './support/for-each-test';
import { LibraryPage } from './support/library-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: LibraryPage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new LibraryPage(opened);
});

beforeEach(async () => {
  await workbench.openSample('laoting-2024');
  await workbench.check();
});

it.each(['yjyl', '演练', 'yingjiyanlian'])('finds the drill by %s', async (words) => {
  await pane.tab('标准表述').click();
  await pane.search.fill(words);
  await pane.item('应急演练次数').first().waitFor();
});

it('keeps to a 一级指标, to a 二级指标 and to a theme', async () => {
  await pane.tab('标准表述').click();
  const below = async () => {
    const lines = await pane.pane.locator('li > button[aria-expanded]').allInnerTexts();
    return lines.map((line) => line.split('\n').at(-1) ?? '');
  };
  const category = pane.pane.getByLabel('一级、二级指标');
  await category.selectOption({ label: '全部效益指标' });
  await pane.shown(/^\d{2} 条$/).waitFor();
  for (const line of await below()) expect(line).toMatch(/^(经济效益|社会效益|生态效益|可持续影响)指标/);
  await category.selectOption({ label: '社会效益指标' });
  await pane.pane.getByLabel('主题').selectOption('地震');
  await pane.shown(/^\d 条$/).waitFor();
  for (const line of await below()) expect(line).toMatch(/^社会效益指标 · 地震/);
});

it('shows a phrasing, puts it into the table, and takes it back', async () => {
  await pane.tab('标准表述').click();
  await pane.search.waitFor();
  await pane.pictures('library');
  await pane.widen(320);
  expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
  await pane.search.fill('yjyl');
  await pane.item('应急演练次数').first().click();
  await pane.pane.getByLabel(/^指标值/).fill('12');
  await pane.pictures('library-preview');
  await pane.widen(320);
  expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
  await pane.button('插入“应急演练次数”').click();
  await pane.shown('已插入“应急演练次数”。').waitFor();
  // the value was given: what is left is the document that it rests on
  await pane.button('指标值确定依据 F11').waitFor();
  expect(await workbench.selectedAddress()).toBe('F11');
  await pane.button('撤销').first().click();
  await pane.shown('已撤销：已插入“应急演练次数”。').waitFor();
  await pane.pane.getByRole('region', { name: /待填的单元格$/ }).waitFor({ state: 'detached' });
});

it('goes through what is left to fill; a filled row has nothing against it', async () => {
  await pane.tab('标准表述').click();
  await pane.insert('应急演练次数');
  const left = pane.pane.getByRole('region', { name: '“应急演练次数”待填的单元格' });
  await left.getByText('“应急演练次数”还有 2 处待填').waitFor();
  await pane.pictures('library-inserted');
  await workbench.picture('workbench-library');
  await pane.widen(320);
  expect([await pane.violations(), await pane.overflow(), await pane.cutOff()]).toEqual([[], 0, []]);
  await pane.fill('E11', '≥12次');
  // Enter went down; the next cell to fill is selected all the same
  await left.getByText('还有 1 处待填').waitFor();
  await pane.fill('F11', '《2024年度应急演练计划》（乐应急〔2024〕3号）');
  await left.getByText('“应急演练次数”已填完。').waitFor();
  await pane.pictures('library-filled');
  await pane.tab('本表').click();
  await pane.pane.getByText('检查结果与表格一致').waitFor();
  const [result] = await pane.results();
  expect(result?.tables[0]?.rows.find(({ row }) => row === 10)?.cells.name?.text).toBe('应急演练次数');
  expect(result?.findings.filter(({ row }) => row === 10)).toEqual([]);
  await pane.pane.getByText(`–/${result?.findings.length}`).waitFor();
});

it('leaves the selection alone when the user has gone elsewhere', async () => {
  await pane.tab('标准表述').click();
  await pane.insert('应急演练次数');
  await pane.fill('E11', '≥12次');
  await pane.select('A3');
  await pane.pane.getByText('还有 1 处待填').waitFor();
  await workbench.page.waitForTimeout(200);
  expect(await workbench.selectedAddress()).toBe('A3');
});

it('offers the phrasings nearest to a finding', async () => {
  await workbench.page.getByRole('tab', { name: '应急储备' }).click();
  await pane.pane.getByText('工作表：应急储备').waitFor();
  await workbench
    .finding(/数量指标下不合适|百分比，数量指标/)
    .first()
    .click();
  await pane.button('依据和更多').click();
  await pane.button('标准表述').last().click();
  await pane.shown(/^针对：/).waitFor();
  await pane.pane
    .getByText(/同一内容的规范指标|改用这一类的指标/)
    .first()
    .waitFor();
  await pane.pictures('library-finding');
  expect(await pane.violations()).toEqual([]);
  await pane.button('查看全部标准表述').click();
  await pane.search.waitFor();
});
