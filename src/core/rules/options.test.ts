import { numberOption, numbersOption, optionValues } from './options';

const OPTIONS = {
  limit: numberOption({ title: '界限', label: '不超过', default: 30, from: 1, to: 100 }),
  totals: numbersOption({ title: '合计', label: '合计应为', default: [100, 90] }),
};

it.each<[set: Record<string, unknown> | undefined, limit: number, totals: number[]]>([
  [undefined, 30, [100, 90]],
  [{}, 30, [100, 90]],
  [{ limit: 1 }, 1, [100, 90]],
  [{ limit: 100, totals: [60, 40] }, 100, [60, 40]],
  [{ limit: 0, totals: [] }, 30, [100, 90]],
  [{ limit: '20', totals: [0] }, 30, [100, 90]],
])('%j: limit %d, totals %j', (set, limit, totals) => {
  expect(optionValues(OPTIONS, set)).toEqual({ limit, totals });
});
