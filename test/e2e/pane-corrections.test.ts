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
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
});

it('obeys what the user says of a column, and goes back to its own reading', async () => {
  await pane.pane.getByText('识别到 1 张表').click();
  await pane.pictures('recognised');
  expect(await pane.violations()).toEqual([]);
  await pane.pane.getByLabel('G 列的内容').selectOption('');
  await workbench.finding('家、次').waitFor({ state: 'detached' });
  await pane.button('恢复自动识别').click();
  await workbench.finding('家、次').waitFor();
});

it('leaves out a row that is no indicator, until it is taken back', async () => {
  await pane.pane.getByText('识别到 1 张表').click();
  await pane.pane.getByText(/^各行（23 个指标）/).click();
  await pane.button('第 7 行不是指标').click();
  await pane.pane.getByText('识别到 1 张表，22 个指标').waitFor();
  await workbench.finding('家、次').waitFor({ state: 'detached' });
  await pane.button(/^恢复“数量指标/).click();
  await workbench.finding('家、次').waitFor();
});

it('sets a finding aside with its reason, lists it, and brings it back when asked', async () => {
  await workbench.finding('家、次').click();
  await pane.button('忽略…').click();
  await pane.button('已与财政部门沟通').click();
  await pane.pictures('ignore');
  expect(await pane.violations()).toEqual([]);
  await pane.button('确认忽略').click();
  await pane.pane.getByText('已忽略 1 处').click();
  await pane.pane.getByText('原因：已与财政部门沟通').waitFor();
  await pane.pane.getByRole('heading', { name: '没有必改项，还有 2 处建议改' }).waitFor();
  await pane.pictures('ready');
  await pane.button('恢复 G7 的问题').click();
  await pane.pane.getByRole('heading', { name: '还有 1 处必改' }).waitFor();
});

it('brings a finding back when its cell changes', async () => {
  await workbench.finding('家、次').click();
  await pane.button('忽略…').click();
  await pane.button('确认忽略').click();
  await pane.pane.getByText('已忽略 1 处').waitFor();
  await workbench.type('G7', '家、户');
  await workbench.finding('家、户').waitFor();
});

describe('settings', () => {
  beforeEach(() => pane.tab('设置').click());

  it('switch a rule off and change its severity, at once', async () => {
    await pane.pane.getByRole('heading', { name: '规则' }).waitFor();
    await pane.pictures('settings');
    expect(await pane.violations()).toEqual([]);
    const version = pane.pane.getByText(/^绩效目标表检查 \d+\.\d+\.\d+ 版/);
    await pane.widen(320);
    await version.scrollIntoViewIfNeeded();
    await pane.pictures('settings-about');
    await pane.pane.getByRole('searchbox', { name: '查找规则' }).fill('unit-mismatch');
    await pane.pane.getByLabel(/的级别$/).selectOption('info');
    await pane.tab('本表').click();
    await pane.pane.getByRole('heading', { name: '没有必改项，还有 2 处建议改' }).waitFor();
    await pane.tab('设置').click();
    await pane.button('恢复默认设置').click();
    await pane.tab('本表').click();
    await pane.pane.getByRole('heading', { name: '还有 1 处必改' }).waitFor();
  });

  it('refuse what makes no sense, beside the field', async () => {
    await pane.pane.getByLabel('“不低于”类比率：目标不超过此数（%）就算宽松').fill('九');
    await pane.pane.getByText('请填 1 到 100 之间的整数').waitFor();
    await pane.pane.getByLabel('按此年度检查').fill('2030');
    await pane.tab('本表').click();
    await workbench.finding('2030').first().waitFor();
  });

  it('go into a file and come back from it; a file that is none is refused', async () => {
    const { page } = workbench;
    const download = page.waitForEvent('download');
    await pane.button('导出设置').click();
    const path = await (await download).path();
    const file = pane.pane.locator('input[type=file]');
    await file.setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"laxAdverse": 500}'),
    });
    await pane.pane.getByText('设置中的“不高于”类比率的界限不正确。').waitFor();
    await file.setInputFiles(path);
    await pane.pane.getByText('已导入设置。').waitFor();
  });

  it('can be kept on this computer', async () => {
    await pane.pane.getByLabel('本机（用于各个工作簿）').click();
    await pane.pane.getByRole('searchbox', { name: '查找规则' }).fill('unit-mismatch');
    await pane.pane.getByLabel(/的级别$/).selectOption('off');
    await workbench.openSample('zhijiang-2026');
    await workbench.check();
    await pane.pane.getByRole('heading', { name: '没有必改项，还有 2 处建议改' }).waitFor();
    expect(await workbench.finding('家、次').count()).toBe(0);
  });
});
