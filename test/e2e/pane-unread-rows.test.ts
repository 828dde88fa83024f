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
  readonly sheets: readonly { readonly rows: readonly (readonly string[])[] }[];
}

/** A form whose header somebody has deleted. */
const HEADLESS = (() => {
  const file = resolve(__dirname, '../fixtures/forms/unknown-headers.json');
  const { sheets } = JSON.parse(readFileSync(file, 'utf8')) as Form;
  return sheets[0]?.rows.filter((_row, at) => at !== 3) ?? [];
})();

const card = () => pane.pane.getByRole('region', { name: '识别要确认' });

beforeEach(async () => {
  await openRows(workbench, '没有表头.xlsx', HEADLESS);
  await workbench.check();
  await card().getByText('第 4–9 行是绩效指标吗？').waitFor();
});

it('asks whether rows without a header are indicators, and calls nothing clean', async () => {
  await pane.pane.getByRole('heading', { name: '还有 1 处识别要确认' }).waitFor();
  expect(await pane.pane.getByText(/没有发现问题|可以提交|没有要改的地方/).count()).toBe(0);
  expect(await pane.violations()).toEqual([]);
  await pane.pictures('question-rows');
  await pane.button('看看这些行').click();
  await workbench.selected('A4');
});

it('reads them as a table once that is said, and asks on', async () => {
  await pane.button('是，按指标检查').press('Enter');
  await card().getByText('指标名称在哪一列？').waitFor();
  await pane.pane.getByText('识别到 1 张表').click();
  await pane.button('恢复第 3 行').click();
  await card().getByText('第 4–9 行是绩效指标吗？').waitFor();
});

it('leaves them alone once that is said, until it is taken back', async () => {
  await pane.button('不是').press('Enter');
  await pane.pane.getByRole('heading', { name: '没有找到绩效目标表' }).waitFor();
  await pane.button('撤销全部更正').click();
  await card().getByText('第 4–9 行是绩效指标吗？').waitFor();
});
