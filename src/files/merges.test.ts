import { formatRange } from '../core/sheet/address';
import { Merges } from './merges';

function keptOf(...refs: readonly string[]): string[] {
  const merges = new Merges();
  refs.forEach((ref) => merges.add(ref));
  return merges.areas.map(formatRange);
}

it.each([
  ['side by side', ['A1:B1', 'C1:D1', 'A2:B3'], ['A1:B1', 'C1:D1', 'A2:B3']],
  ['overlapping: the first one stays', ['A3:B4', 'B3:C3', 'B4:B9', 'C3:C4'], ['A3:B4', 'C3:C4']],
  ['a single cell', ['A1', 'B1:B1', 'C1:D1'], ['C1:D1']],
  ['a whole column', ['A1:A1048576', 'C1:D1'], ['C1:D1']],
  ['no area', ['A:C', '#REF!', '', 'C1:D1'], ['C1:D1']],
  ['beyond the sheet', ['XFD1:XFE1', 'A0:B1', 'C1:D1'], ['C1:D1']],
  ['corners the other way round', ['C4:A3', 'B3:B9'], ['A3:C4']],
  ['with spaces and fixed', [' A1:B1 ', '$C$1:$D$1'], ['A1:B1', 'C1:D1']],
])('%s', (_, refs, expected) => {
  expect(keptOf(...refs)).toEqual(expected);
});

it('stop at 200,000 cells', () => {
  expect(keptOf(...Array.from({ length: 30 }, (_, n) => `A${n * 100 + 1}:AAA${n * 100 + 100}`))).toHaveLength(2);
});

it('that overlap do not take long, however many', () => {
  const start = performance.now();
  keptOf(...Array.from({ length: 50_000 }, (_, n) => `B${50_000 - n}:B100000`), 'A100000:B100001');
  expect(performance.now() - start).toBeLessThan(5000);
});

it('tell which cells another one stands for', () => {
  const merges = new Merges();
  merges.add('B2:C3');
  const covered = ['B2', 'C2', 'B3', 'C3', 'D3'].filter((address) => {
    return merges.covers(Number(address[1]) - 1, address.charCodeAt(0) - 65);
  });
  expect(covered).toEqual(['C2', 'B3', 'C3']);
});
