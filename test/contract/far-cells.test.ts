import { planInsert } from '../../src/core/planning/insert';
import { formatCell, parseCell } from '../../src/core/sheet/address';
import { Grid } from '../../src/core/sheet/grid';
import { openPane, passTimeInTurns, type OpenPane } from '../support/office/open-pane';
import { DRILLS } from '../support/office/phrasings';
import { sampleWorkbook } from '../support/office/samples';

/** A stray cell stretches the used part of a sheet: the form is checked without it, and the user is told. */

passTimeInTurns();

async function open(far: string | null, excelApi = 13): Promise<OpenPane> {
  const pane = await openPane(await sampleWorkbook('laoting-2024'), { excelApi, payloadLimit: 5_000_000 });
  if (far) pane.model.edit(pane.sheetId, parseCell(far), '远');
  await pane.pass(pane.checks.checkActiveSheet());
  return pane;
}

async function type({ model, sheetId, pass }: OpenPane, address: string, text: string): Promise<void> {
  model.edit(sheetId, parseCell(address), text);
  await pass();
}

const isTold = ({ found }: OpenPane): boolean => found().omitsFar === true;

const findings = ({ found }: OpenPane): string[] =>
  found().result.findings.map(({ rule, cell, message }) => `${rule} ${formatCell(cell)} ${message}`);

/** Inserts a phrasing, and says how many indicators there are then. */
async function insert({ pass, repairs, found }: OpenPane): Promise<number> {
  const { result, snapshot } = found();
  const [table] = result.tables;
  if (!table) throw new Error('no table');
  const { edits } = planInsert({ table, grid: new Grid(snapshot), phrasing: DRILLS });
  await pass(repairs.apply(edits, '已插入'));
  return indicators(found);
}

const indicators = (found: OpenPane['found']): number => found().result.tables[0]?.rows.length ?? 0;

it.each<[far: string, told: boolean, excelApi: number]>([
  ['XFD1048576', true, 13],
  ['XFD400', true, 7],
  ['Z1048570', true, 13],
  // so wide a sheet can still be read as a whole
  ['XFD11', false, 13],
  ['CZ400', false, 7],
])('a form with a stray cell at %s is checked as without it, by re-checks too', async (far, told, excelApi) => {
  const plain = await open(null, excelApi);
  const expected = findings(plain);
  const pane = await open(far, excelApi);
  expect([isTold(plain), isTold(pane)]).toEqual([false, told]);
  expect(findings(pane)).toEqual(expected);
  await type(pane, 'E10', '约12次左右');
  expect(findings(pane)).not.toEqual(expected);
  expect(isTold(pane)).toBe(told);
  await type(pane, 'E10', '≥12次');
  expect(findings(pane)).toEqual(expected);
  await type(pane, far, '');
  expect([isTold(pane), findings(pane)]).toEqual([false, expected]);
  await type(pane, far, '又来');
  expect([isTold(pane), findings(pane)]).toEqual([told, expected]);
});

it.each(['XFD400', 'Z1048570', 'XFD11'])(
  'takes a new indicator, and gives it back, with a stray cell at %s',
  async (far) => {
    const pane = await open(far);
    const [told, before, original] = [isTold(pane), indicators(pane.found), pane.model.toData()];
    expect(await insert(pane)).toBe(before + 1);
    expect(isTold(pane)).toBe(told);
    await pane.pass(pane.repairs.undo());
    expect(pane.repairs.getState().problem).toBeNull();
    expect([indicators(pane.found), isTold(pane)]).toEqual([before, told]);
    expect(pane.model.toData()).toEqual(original);
  },
);

it('says why no row can be inserted above a cell in the last row, and changes nothing', async () => {
  const pane = await open('XFD1048576');
  const original = pane.model.toData();
  await insert(pane);
  expect(pane.repairs.getState()).toMatchObject({
    done: null,
    problem: { message: '工作表末尾还有内容，无法再插入行列。' },
  });
  expect(isTold(pane)).toBe(true);
  expect(pane.model.toData()).toEqual(original);
});
