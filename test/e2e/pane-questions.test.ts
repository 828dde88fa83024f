import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openForEachTest } from './support/for-each-test';
import { openRows } from './support/open-rows';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

interface Form {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

const PLAIN = (() => {
  const file = resolve(__dirname, '../fixtures/forms/unknown-headers.json');
  const { sheets } = JSON.parse(readFileSync(file, 'utf8')) as Form;
  return sheets.find(({ name }) => name === '照常')?.rows ?? [];
})();
const TITLES = 3;

/** The form with its targets in several columns, none of which says that they are this year's. */
function severalTargets(...labels: readonly string[]): string[][] {
  return PLAIN.map((row, at) => {
    if (at < TITLES) return [...row];
    const targets = labels.map((label) => (at === TITLES ? label : (row[4] ?? '')));
    return [...row.slice(0, 4), ...targets, ...row.slice(5)];
  });
}

/** The targets may be those of column E or F. */
const FORM = severalTargets('甲', '乙');
/** Where a question has to end on a small laptop. */
const IN_SIGHT = 230;
const LONG = '甲（按有关规定由业务科室核实以后填写，涂改无效）';

const card = () => pane.pane.getByRole('region', { name: '识别要确认' });
const found = () => pane.pane.getByRole('group', { name: '检查发现的问题' }).getByRole('button').allTextContents();

/** How far down the pane the card reaches. */
async function bottomOfCard(): Promise<number> {
  const [frame, box] = await Promise.all([workbench.page.locator('iframe').boundingBox(), card().boundingBox()]);
  return (box?.y ?? 0) + (box?.height ?? 0) - (frame?.y ?? 0);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 50 && !(await isSo()); turn++) await workbench.page.waitForTimeout(100);
  expect(await isSo()).toBe(true);
}

async function open(name: string, rows = FORM): Promise<void> {
  await openRows(workbench, name, rows);
  await workbench.check();
}

describe('two columns that may hold the targets', () => {
  beforeEach(() => open('甲.xlsx'));

  it('are asked for in a card that is whole in the smallest pane', async () => {
    await card().getByText('指标值在哪一列？').waitFor();
    expect(await pane.pane.getByText(/没有发现问题|可以提交|没有要改的地方/).count()).toBe(0);
    await pane.resize(320, 470);
    expect(await bottomOfCard()).toBeLessThanOrEqual(IN_SIGHT);
    expect([await pane.overflow(), await pane.cutOff()]).toEqual([0, []]);
    await pane.resize(480, 900);
    expect(await pane.violations()).toEqual([]);
    await pane.pictures('question');
  });

  it('keep the sheet from being called ready, and are settled in the list of columns too', async () => {
    await pane.pane.getByRole('heading', { name: /识别要确认$/ }).waitFor();
    expect(await pane.pane.getByText('请核对', { exact: true }).count()).toBe(1);
    await pane.pane.getByText('识别到 1 张表').click();
    await pane.pane.getByLabel('F 列的内容').selectOption('value');
    await card().waitFor({ state: 'detached' });
    await workbench.finding('应急演练次数').first().waitFor();
  });

  it('are looked at without an answer', async () => {
    await pane.button('看看 E 列').click();
    await until(async () => (await workbench.selectedAddress()) === 'E4');
    await card().waitFor();
    await workbench.picture('workbench-question');
  });

  it('are checked once one of them is chosen, until that is taken back', async () => {
    await pane.button(/^F 列 乙/).press('Enter');
    await pane.pane.getByText('已按 F 列检查指标值，同样的表头不再问。').waitFor();
    await card().waitFor({ state: 'detached' });
    expect(await pane.focused()).toBe('知道了');
    await workbench.finding('应急演练次数').first().waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.pictures('question-answered');
    await pane.button('知道了').click();
    await pane.pane.getByText('识别到 1 张表').click();
    expect(await pane.pane.getByLabel('F 列的内容').inputValue()).toBe('value');
    await pane.button('恢复自动识别').click();
    await card().waitFor();
  });

  it('are told apart by pointing at a cell', async () => {
    await pane.button('在表中点选').press('Enter');
    expect(await pane.focused()).toMatch(/^用选中的/);
    await workbench.cell('J6').click();
    await card().getByText('J 列不在这张表里。').waitFor();
    await workbench.cell('F6').click();
    await workbench.picture('workbench-pointing');
    await pane.resize(320, 470);
    expect(await bottomOfCard()).toBeLessThanOrEqual(IN_SIGHT);
    expect(await pane.violations()).toEqual([]);
    await pane.pictures('question-pointing');
    await pane.button('用选中的 F 列').click();
    await card().waitFor({ state: 'detached' });
    await workbench.finding('应急演练次数').first().waitFor();
  });

  it('are not asked for where the form has none, until that is taken back', async () => {
    // the list is drawn behind the verdict
    await workbench.finding('').first().waitFor();
    const before = await found();
    await pane.button('都不是，本表没有').click();
    await pane.pane.getByText('已记住本表没有指标值，同样的表头不再问。').waitFor();
    await card().waitFor({ state: 'detached' });
    expect(await found()).toEqual(before);
    await pane.button('撤销').click();
    await card().waitFor();
    await pane.button('都不是，本表没有').click();
    await pane.pane.getByText('识别到 1 张表').click();
    await pane.pane.getByText('您说本表没有的栏目').waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.pictures('question-absent');
    await pane.button('恢复“指标值”').click();
    await card().waitFor();
  });

  it('leave the pointing by Escape, and the question stays', async () => {
    await pane.button('在表中点选').press('Enter');
    await workbench.page.keyboard.press('Escape');
    await pane.button(/^F 列 乙/).waitFor();
  });

  it('are remembered on this computer for another workbook with the same header', async () => {
    await pane.button(/^F 列 乙/).click();
    await workbench.finding('应急演练次数').first().waitFor();
    await workbench.page.reload();
    await open(
      '乙.xlsx',
      FORM.map((row) => ['', ...row]),
    );
    await workbench.finding('应急演练次数').first().waitFor();
    expect(await card().count()).toBe(0);
    await pane.pane.getByText('识别到 1 张表').click();
    await pane.button('恢复自动识别').click();
    await card().waitFor();
    await workbench.page.reload();
    await open('甲.xlsx');
    await card().waitFor();
  });
});

it('asks one question at a time', async () => {
  await open('两问.xlsx', [...FORM, [], ...severalTargets('丙', '丁')]);
  await card().getByText('1/2').waitFor();
  expect(await card().count()).toBe(1);
  await card().getByText('表 1　指标值在哪一列？').waitFor();
  await pane.pictures('question-several');
  await pane.button('下一个问题').click();
  await card().getByText('2/2').waitFor();
  await pane.button(/^F 列 丁/).press('Enter');
  await card().getByText('表 1　指标值在哪一列？').waitFor();
  expect([await card().count(), await card().getByText('1/2').count()]).toEqual([1, 0]);
  expect(await pane.focused()).toBe('表 1 指标值在哪一列？');
});

it('shortens long headers, and offers no more columns than there is room for', async () => {
  await open('三列.xlsx', severalTargets(LONG, '乙', '丙'));
  await card().waitFor();
  await pane.resize(320, 470);
  expect(await card().getByRole('listitem').count()).toBe(3);
  expect(await bottomOfCard()).toBeLessThanOrEqual(IN_SIGHT);
  expect([await pane.overflow(), await pane.cutOff()]).toEqual([0, []]);
  const long = pane.button(/^E 列 甲（按有关规定/);
  expect(await long.getAttribute('title')).toContain(LONG);
  expect(await pane.violations()).toEqual([]);
  await pane.pictures('question-long');
});
