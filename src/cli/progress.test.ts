import { displayWidth } from './display-width';
import { ProgressBar } from './progress';

function watch(total: number, columns = 40) {
  const written: string[] = [];
  let time = 0;
  const terminal = { columns, write: (text: string) => written.push(text) };
  const bar = new ProgressBar(total, terminal, () => time);
  const advance = (name: string, pause = 200) => {
    time += pause;
    bar.advance(name);
  };
  return { bar, advance, written };
}

it('shows how far it is, in one line, and goes away', () => {
  const { bar, advance, written } = watch(4, 60);
  advance('甲.xlsx');
  advance('乙.xlsx');
  bar.finish();
  expect(written).toEqual([
    '\r\u001b[K██████░░░░░░░░░░░░░░░░░░ 1/4 甲.xlsx',
    '\r\u001b[K████████████░░░░░░░░░░░░ 2/4 乙.xlsx',
    '\r\u001b[K',
  ]);
});

it('stays within the line and does not let a file name command the terminal', () => {
  const { advance, written } = watch(500);
  advance('\u001b[2J绩效目标表绩效目标表绩效目标表.xlsx');
  const line = written[0]?.slice('\r\u001b[K'.length) ?? '';
  expect(line).not.toContain('\u001b');
  expect(line).toMatch(/…$/);
  expect(displayWidth(line)).toBeLessThan(40);
});

it('does not write more often than somebody can read, nor for a single file, nor without a terminal', () => {
  const quick = watch(100);
  for (let n = 0; n < 100; n++) quick.advance('a', 10);
  expect(quick.written).toHaveLength(10);
  const single = watch(1);
  single.advance('a');
  single.bar.finish();
  expect(single.written).toEqual([]);
  expect(() => new ProgressBar(3, null).advance('a')).not.toThrow();
});
