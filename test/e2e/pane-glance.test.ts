import { openFaultyForm } from './support/faulty-form';
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

/** The pane that Excel leaves on a screen of 1366×768. */
const LAPTOP = [320, 470] as const;
/** Where the first thing to do has to end there. */
const IN_SIGHT = 230;

const textOf = async (address: string) => (await workbench.cell(address).textContent()) ?? '';

/** Where the first finding begins and ends, in pixels from the top of the pane. */
async function placeOfFirst(): Promise<{ readonly top: number; readonly bottom: number }> {
  const [frame, box] = await Promise.all([
    workbench.page.locator('iframe').boundingBox(),
    workbench.finding('').first().locator('..').boundingBox(),
  ]);
  const top = (box?.y ?? 0) - (frame?.y ?? 0);
  return { top, bottom: top + (box?.height ?? 0) };
}

test.each(['zhijiang-2026', 'linyi-2024', 'laoting-2024', 'bazhou-2022', 'dongguan-2024'])(
  '%s: the first finding is in sight on a small laptop, and nothing is cut off',
  async (id) => {
    await workbench.openSample(id);
    await pane.resize(...LAPTOP);
    await workbench.check();
    expect((await placeOfFirst()).bottom).toBeLessThanOrEqual(IN_SIGHT);
    expect([await pane.overflow(), await pane.cutOff()]).toEqual([0, []]);
    await pane.openOverview();
    await pane.openTools();
    expect([await pane.overflow(), await pane.cutOff()]).toEqual([0, []]);
    expect(await pane.violations()).toEqual([]);
  },
);

it('gives the list most of a pane that is zoomed far', async () => {
  await openFaultyForm(workbench, 40);
  await pane.zoom(350, 600);
  await workbench.check();
  await pane.wheelToEnd();
  const covered = await pane.pane
    .locator('[data-pane-scroller]')
    .evaluate((scroller) =>
      [...scroller.querySelectorAll<HTMLElement>('*')]
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .reduce((sum, element) => sum + element.offsetHeight, 0),
    );
  expect(covered).toBeLessThanOrEqual(0.4 * 300);
  expect(await pane.overflow()).toBe(0);
});

it('keeps the overview open for the next workbook once it was opened', async () => {
  await workbench.openSample('zhijiang-2026');
  await workbench.check();
  expect(await pane.pane.getByRole('group', { name: '四个审核维度' }).count()).toBe(0);
  await pane.openOverview();
  await pane.pane.getByRole('list', { name: '概览图例' }).waitFor();
  await workbench.openSample('linyi-2024');
  await workbench.check();
  await pane.pane.getByRole('group', { name: '四个审核维度' }).waitFor();
});

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'];
const PLAIN = [
  ['2024年度项目绩效目标表'],
  HEADER,
  ['产出指标', '数量指标', '应急演练次数', '≥12', '次'],
  ['', '', '参训人数', '≥300', '人'],
  ['', '质量指标', '演练合格率', '≥100%', ''],
  ['', '时效指标', '演练完成时限', '2024年11月底前', ''],
  ['效益指标', '社会效益指标', '预案知晓率', '≥90', '%'],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '≥90', '%'],
];

it('does what is plain with one press, shows it until the next is chosen, and takes it back there', async () => {
  await openRows(workbench, '演练.xlsx', PLAIN);
  await workbench.check();
  await pane.button('改为“=100%”（D5）').click();
  await pane.pane.getByText('已改').waitFor();
  expect(await textOf('D5')).toBe('=100%');
  await pane.pane.getByText(/^已处理 1\/\d+$/).waitFor();
  expect(await pane.violations()).toEqual([]);
  await pane.pane.getByRole('group', { name: '检查发现的问题' }).getByRole('button', { name: '撤销' }).click();
  await pane.button('改为“=100%”（D5）').waitFor();
  expect(await textOf('D5')).toBe('≥100%');
});

const BLANK_ROWS = [
  ['2024年度项目绩效目标表'],
  HEADER,
  ['产出指标', '数量指标', '应急演练次数', '≥12', '次'],
  ['', '', '指标2：', '', ''],
  ['', '', '……', '', ''],
  ['', '质量指标', '演练合格率', '≥95', '%'],
  ['', '', '指标2：', '', ''],
  ['效益指标', '社会效益指标', '预案知晓率', '≥90', '%'],
];

describe('findings of one rule', () => {
  const fold = () => pane.pane.getByRole('button', { name: /占位内容（3 处）/ });
  beforeEach(async () => {
    await openRows(workbench, '演练.xlsx', BLANK_ROWS);
    await workbench.check();
    await fold().click();
  });

  it('are settled at once after a look, and taken back at once', async () => {
    await workbench.finding('……').click();
    await workbench.selected('C5');
    await pane.button('删除空行（3 行）').click();
    await pane.pane.getByText('将删除 3 个没有填写的行，请过目').waitFor();
    expect(await pane.violations()).toEqual([]);
    await pane.pictures('group');
    await pane.button('应用').click();
    await fold().waitFor({ state: 'detached' });
    expect([await textOf('C3'), await textOf('C4'), await textOf('C5')]).toEqual([
      '应急演练次数',
      '演练合格率',
      '预案知晓率',
    ]);
    await pane.button('撤销').first().click();
    await fold().waitFor();
    expect(await textOf('C5')).toBe('……');
  });

  it('are set aside with one reason', async () => {
    await pane.button('全部忽略（3 处）…').click();
    await pane.button('表样如此要求').click();
    await pane.button('确认忽略').click();
    await fold().waitFor({ state: 'detached' });
    await pane.pane.getByText('已忽略 3 处').click();
    expect(await pane.pane.getByText('原因：表样如此要求').count()).toBe(3);
  });
});
