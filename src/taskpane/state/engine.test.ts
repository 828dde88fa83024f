import * as code from '../../core/check/check-sheet';
import { DEFAULT_SETTINGS } from '../../core/check/settings';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { finish } from '../../core/steps';
import { createEngine } from './engine';

const text = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '任务完成率', '≥95%'],
];
const snapshot: SheetSnapshot = { name: '目标表', top: 0, left: 0, text, values: text, merges: [] };

test('a check waits for its code', async () => {
  const engine = createEngine(async () => code);
  expect(await engine.preload()).toBe(true);
  const { findings } = finish(await engine.check(snapshot, DEFAULT_SETTINGS));
  expect(findings.map(({ rule }) => rule)).toContain('quantity-is-ratio');
  const [sheet] = finish(await engine.checkWorkbook([snapshot], DEFAULT_SETTINGS));
  expect(sheet?.findings).toEqual(findings);
});

test('code that cannot be fetched is told by the check, and fetched by the next one', async () => {
  let isOnline = false;
  const engine = createEngine(async () => {
    if (!isOnline) throw new Error('Loading chunk check failed.');
    return code;
  });
  expect(await engine.preload()).toBe(false);
  const refusal = { name: 'UserError', code: 'not-loaded', message: '检查程序没有下载成功，这次没有检查。' };
  await expect(engine.check(snapshot, DEFAULT_SETTINGS)).rejects.toMatchObject(refusal);
  await expect(engine.checkWorkbook([snapshot], DEFAULT_SETTINGS)).rejects.toMatchObject(refusal);
  isOnline = true;
  expect(finish(await engine.check(snapshot, DEFAULT_SETTINGS)).tables).toHaveLength(1);
});
