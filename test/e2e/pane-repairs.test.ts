import { writeWorkbook } from '../../src/files/writing/write-workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { sampleBytes } from '../support/xlsx/files';
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

const textOf = async (address: string) => (await workbench.cell(address).textContent()) ?? '';

it('takes a suggestion after showing it, and takes it back', async () => {
  await workbench.finding('家、次').click();
  await pane.button('改法（2 种）').click();
  const preview = pane.pane.getByRole('list', { name: '修改预览' }).first();
  expect(await preview.textContent()).toMatch(/G7.*家、次.*家/);
  await pane.pictures('suggestions');
  expect(await pane.violations()).toEqual([]);
  await pane.button(/^应用/).first().click();
  await pane.shown('已修改 1 个单元格。').waitFor();
  await workbench.finding('家、次').waitFor({ state: 'detached' });
  expect(await textOf('G7')).toBe('家');
  await pane.pictures('repaired');
  expect(await pane.violations()).toEqual([]);
  await pane.button('撤销').first().click();
  await workbench.finding('家、次').waitFor();
  expect(await textOf('G7')).toBe('家、次');
});

it('moves a row to the category where it belongs, shows it there, and puts it back', async () => {
  await workbench.openSample('bazhou-2022');
  await workbench.check();
  const name = '地震站台维修验收合格率';
  await pane.openOverview();
  await pane.pane.getByRole('searchbox', { name: '在问题中查找' }).fill(name);
  const misplaced = workbench.finding(new RegExp(`${name}.*不是时效指标`));
  await misplaced.click();
  await pane.button('移到“质量指标”（D51）').waitFor();
  await pane.button('依据和更多').click();
  await pane.button('先看看怎么改').click();
  await pane.pane.getByText(/把第 51 行移到“质量指标”末尾/).waitFor();
  const preview = pane.pane.getByRole('list', { name: '修改预览' });
  expect(await preview.textContent()).toMatch(/第 51 行.*时效指标.*质量指标，第 \d+ 行.*整行内容一起移动/);
  await pane.pictures('move');
  expect(await pane.violations()).toEqual([]);
  const [, row = ''] = /质量指标，第 (\d+) 行/.exec((await preview.textContent()) ?? '') ?? [];
  await pane.button(/^应用/).click();
  await pane.shown(`已把“${name}”移到“质量指标”（第 ${row} 行）。`).waitFor();
  await misplaced.waitFor({ state: 'detached' });
  expect([await workbench.selectedAddress(), await textOf(`D${row}`)]).toEqual([`D${row}`, name]);
  await pane.pictures('moved');
  await pane.button('撤销').first().click();
  await misplaced.waitFor();
  expect(await textOf('D51')).toBe(name);
});

it('makes all safe fixes at once, after a look at them', async () => {
  await pane.button('一键修复（1 处）').click();
  await pane.pane.getByText('将修复 1 处，请过目').waitFor();
  await pane.pictures('fix-all');
  expect(await pane.violations()).toEqual([]);
  await pane.button('全部修复').click();
  await pane.shown('已修改 1 个单元格。').waitFor();
  await pane.button(/一键修复/).waitFor({ state: 'detached' });
});

it('counts the cells that it lists and changes, also where one finding is about many', async () => {
  await workbench.openSample('linyi-2024');
  await workbench.check();
  await pane.button('一键修复（2 处）').click();
  await pane.pane.getByText('将修复 2 处，请过目').waitFor();
  expect(await pane.pane.getByRole('list', { name: '修改预览' }).getByRole('listitem').count()).toBe(2);
  await pane.button('全部修复').click();
  await pane.shown('已修改 2 个单元格。').waitFor();
});

it('refuses what was planned on another content, says so, and checks again', async () => {
  await pane.tab('设置').click();
  await pane.pane.getByLabel('修改表格后自动复查').click();
  await pane.tab('本表').click();
  await workbench.finding('家、次').click();
  await pane.button('改法（2 种）').click();
  await workbench.type('G7', '户、次');
  await pane.pane.getByText('表格已改动，结果未更新').waitFor();
  await pane.button(/^应用/).first().click();
  await pane.shown(/内容在检查之后已经改变/).waitFor();
  await workbench.finding('户、次').waitFor();
  expect(await textOf('G7')).toBe('户、次');
});

it('sets a finding aside from the keyboard alone', async () => {
  const { page } = workbench;
  await workbench.finding('家、次').focus();
  await page.keyboard.press('Enter');
  await pane.button('忽略…').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await pane.pane.getByText('忽略的原因').waitFor({ state: 'detached' });
  expect(await pane.current.count()).toBe(1);
});

it('copies the opinions and a summary', async () => {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.openTools();
  await pane.button('复制审核意见').click();
  await pane.pane.getByText('已复制 13 条审核意见').waitFor();
  const opinions = await page.evaluate(() => navigator.clipboard.readText());
  expect(opinions.split('\n')).toHaveLength(14);
  expect(opinions).toMatch(/1\. 【必改】第 7 行“危化[^”]*”的计量单位“家、次”不是一个单位。建议：/);
  await pane.openTools();
  await pane.button('复制摘要').click();
  await pane.pane.getByText('已复制摘要').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/还有 1 处必改（必改 1 处，建议改 2 处/);
});

it('leaves a protected sheet alone and says how to go on', async () => {
  const data = await readWorkbook(sampleBytes('zhijiang-2026'));
  const locked = await writeWorkbook({ ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, protected: true })) });
  const file = { name: '锁.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(locked) };
  await workbench.page.locator('input[type=file]').setInputFiles(file);
  await workbench.page.getByRole('banner').getByText('锁.xlsx').waitFor();
  await workbench.check();
  await workbench.finding('家、次').click();
  await pane.button('改法（2 种）').click();
  await pane.button(/^应用/).first().click();
  await pane.shown(/受保护，无法修改/).waitFor();
  await pane.pictures('protected');
  expect(await pane.violations()).toEqual([]);
  expect(await textOf('G7')).toBe('家、次');
});
