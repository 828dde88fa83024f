import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

beforeEach(async () => {
  await workbench.openSample('laoting-2024');
  await workbench.check();
});

const search = () => pane.pane.getByRole('searchbox', { name: '查找标准表述' });

it.each(['yjyl', '演练', 'yingjiyanlian'])('finds the drill by %s', async (words) => {
  await pane.tab('标准表述').click();
  await search().fill(words);
  await pane
    .button(/^应急演练次数/)
    .first()
    .waitFor();
});

it('shows a phrasing, puts it into the table, leads to what is left to fill, and takes it back', async () => {
  await pane.tab('标准表述').click();
  await search().waitFor();
  await pane.pictures('library');
  expect(await pane.violations()).toEqual([]);
  await search().fill('演练');
  await pane
    .button(/^应急演练次数/)
    .first()
    .click();
  await pane.pane.getByLabel(/^指标值/).fill('12');
  await pane.pictures('library-preview');
  expect(await pane.violations()).toEqual([]);
  await pane.button('插入“应急演练次数”').click();
  await pane.shown('已插入“应急演练次数”。').waitFor();
  await pane.pictures('library-inserted');
  await pane.tab('本表').click();
  await pane.pane.getByText(/识别到 1 张表/).waitFor();
  await pane.button('撤销').first().click();
  await pane.shown('已撤销：已插入“应急演练次数”。').waitFor();
});

it('offers the phrasings nearest to a finding', async () => {
  await workbench.page.getByRole('tab', { name: '应急储备' }).click();
  await pane.pane.getByText('工作表：应急储备').waitFor();
  await workbench
    .finding(/数量指标下不合适|百分比，数量指标/)
    .first()
    .click();
  await pane.button('标准表述').last().click();
  await pane.shown(/^针对：/).waitFor();
  await pane.pane
    .getByText(/同一内容的规范指标|改用这一类的指标/)
    .first()
    .waitFor();
  await pane.pictures('library-finding');
  expect(await pane.violations()).toEqual([]);
  await pane.button('查看全部标准表述').click();
  await search().waitFor();
});
