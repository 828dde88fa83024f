import { checkSheet } from '../../core/check/check-sheet';
import { DEFAULT_SETTINGS } from '../../core/check/settings';
import { WHOLE_SET } from '../../core/check/whole-set';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { finish } from '../../core/steps';
import * as code from './check-code';
import { createEngine } from './engine';
import { inSlices } from './in-slices';

function sheetOf(...text: readonly (readonly string[])[]): SheetSnapshot {
  return { name: '目标表', top: 0, left: 0, text, values: text, merges: [] };
}

const TARGETS = sheetOf(['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '任务完成率', '≥95%']);
const RESULTS = sheetOf(
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
  ['产出指标', '数量指标', '培训人数', '≥20人', '12次'],
  ['', '', '演练人数', '≥20人', ''],
);
/** A form that says how the budget was carried out, though not what came of its targets. */
const EXECUTION = sheetOf(
  ['项目资金', '预算数', '执行数', ''],
  ['', '100', '90', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人数', '≥20人'],
);

/** An engine, which parts of it were asked for, and a way to keep one of them from it. */
function watched() {
  const state = { asked: [] as string[], missing: null as string | null };
  const load = (name: string) => {
    state.asked.push(name);
    if (state.missing === name) throw new Error(`Loading chunk ${name} failed.`);
  };
  const engine = createEngine({
    loadCheck: async () => (load('check'), code),
    loadWholeSet: async () => (load('evaluation'), { WHOLE_SET }),
  });
  const check = async (sheet: SheetSnapshot) => inSlices(await engine.check(sheet, DEFAULT_SETTINGS));
  const checkWorkbook = async (...sheets: SheetSnapshot[]) =>
    inSlices(await engine.checkWorkbook(sheets, DEFAULT_SETTINGS));
  return { engine, state, check, checkWorkbook };
}

test('a check waits for its code', async () => {
  const { engine, check, checkWorkbook } = watched();
  expect(await engine.preload()).toBe(true);
  const result = await check(TARGETS);
  expect(result?.findings.map(({ rule }) => rule)).toContain('quantity-is-ratio');
  expect(await checkWorkbook(TARGETS)).toEqual([result]);
});

test('code that cannot be fetched is told by the check, and fetched by the next one', async () => {
  const { engine, state, check, checkWorkbook } = watched();
  state.missing = 'check';
  expect(await engine.preload()).toBe(false);
  const refusal = { name: 'UserError', code: 'not-loaded', message: '检查程序没有下载成功，这次没有检查。' };
  await expect(check(TARGETS)).rejects.toMatchObject(refusal);
  await expect(checkWorkbook(TARGETS)).rejects.toMatchObject(refusal);
  state.missing = null;
  expect((await check(TARGETS))?.tables).toHaveLength(1);
});

describe('what only self-evaluations need', () => {
  it.each([
    ['no table', sheetOf(['通知'])],
    ['targets', TARGETS],
  ])('is not fetched for %s', async (_name, sheet) => {
    const { state, check, checkWorkbook } = watched();
    expect(await check(sheet)).toEqual(checkSheet(sheet));
    expect(await checkWorkbook(sheet)).toEqual([checkSheet(sheet)]);
    expect(new Set(state.asked)).toEqual(new Set(['check']));
  });

  it.each([
    ['results', RESULTS],
    ['the execution of a budget', EXECUTION],
  ])('is fetched once for %s, whatever was checked before', async (_name, sheet) => {
    const { state, check } = watched();
    await check(TARGETS);
    expect(await check(sheet)).toEqual(checkSheet(sheet));
    expect(await check(TARGETS)).toEqual(checkSheet(TARGETS));
    expect(await check(sheet)).toEqual(checkSheet(sheet));
    expect(state.asked.filter((name) => name === 'evaluation')).toHaveLength(1);
  });

  it('is fetched for a workbook with one such sheet', async () => {
    const { checkWorkbook } = watched();
    const rules = (await checkWorkbook(TARGETS, RESULTS))?.map(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules?.[1]).toContain('actual-missing');
    expect(rules?.[0]).toEqual(checkSheet(TARGETS).findings.map(({ rule }) => rule));
  });

  it('makes the check fail where it cannot be fetched, until it can; other sheets are checked', async () => {
    const { state, check, checkWorkbook } = watched();
    state.missing = 'evaluation';
    const refusal = { name: 'UserError', code: 'not-loaded', message: expect.stringMatching(/自评.*没有下载成功/u) };
    await expect(check(RESULTS)).rejects.toMatchObject(refusal);
    await expect(checkWorkbook(TARGETS, RESULTS)).rejects.toMatchObject(refusal);
    expect(await check(TARGETS)).toEqual(checkSheet(TARGETS));
    state.missing = null;
    expect(await check(RESULTS)).toEqual(checkSheet(RESULTS));
  });
});

test('a set of rules without the evaluation refuses a table that asks for it', () => {
  const sheet = finish(code.readTables(new code.Grid(RESULTS), DEFAULT_SETTINGS.corrections));
  const steps = code.judgeTables([sheet], DEFAULT_SETTINGS, code.TARGET_SET);
  expect(() => finish(steps)).toThrow('self-evaluation');
});
