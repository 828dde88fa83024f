import { slopeOf, trendOf, type Sample } from './trend';

const sample = (n: number, heapMb: number): Sample => ({
  minutes: n,
  cycles: n * 10,
  heapMb,
  nodes: 100,
  listeners: 9,
});

it('measures a slope through noise', () => {
  expect(slopeOf([0, 1, 2, 3], [5, 7, 9, 11])).toBeCloseTo(2);
  expect(slopeOf([0, 1, 2, 3], [5, 6, 5, 6])).toBeCloseTo(0.2);
  expect(slopeOf([1, 1], [1, 2])).toBe(0);
});

it('leaves the first half out, and tells a leak by the cycle', () => {
  const still = [90, 40, 31, 30, 30, 30, 30].map((heapMb, n) => sample(n, heapMb));
  expect(trendOf(still)).toEqual({ heapPerHour: 0, nodesPerHour: 0, listenersPerHour: 0, heapPerCycle: 0 });
  const leaking = [30, 31, 32, 33, 34, 35, 36].map((heapMb, n) => sample(n, heapMb));
  expect(trendOf(leaking)?.heapPerHour).toBeCloseTo(60);
  expect(trendOf(leaking)?.heapPerCycle).toBeCloseTo(100);
  expect(trendOf(leaking.slice(0, 4))).toBeNull();
});
