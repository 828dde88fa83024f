import type { NameReading } from '../indicators/name-kind';
import { wordEndingAt } from '../text/find-words';
import { RESULT_WORDS } from '../vocabulary/name-heads';
import { topic, withoutHead } from './nearness';

/** From this share of its letters on, each of two objects speaks of the other. */
const SAME_OBJECT = 0.6;
const resultAt = wordEndingAt(RESULT_WORDS);

/**
 * Whether two names measure the same object, whatever the measure is: 储备物资完好率 and 应急储备物资验收合格率 do.
 *
 * 维修工程完成率 and 应急预案修编完成率 share no more than the measure, 培训人数 and 消防培训人数 are the whole and a part, and
 * 防汛物资 and 防火物资 each have something else in one place. Names of nothing but idle words (工作任务完成情况) speak of all
 * the work.
 */
export function sameObject(a: NameReading, b: NameReading): boolean {
  const [left, right] = [objectOf(a), objectOf(b)];
  if (left === right) return true;
  if (left === '' || right === '') return false;
  const { shared, gaps } = align([...left], [...right]);
  if (shared < SAME_OBJECT * left.length || shared < SAME_OBJECT * right.length) return false;
  // letters that changed places (站台, 台站) are a slip
  return gaps.every(([one, other]) => one === '' || other === '' || sorted(one) === sorted(other));
}

/** What is measured: the words in front of what is to become of it (验收合格率). */
function objectOf(name: NameReading): string {
  let rest = withoutHead(name);
  for (let word = resultAt(rest, rest.length); word !== null; word = resultAt(rest, rest.length))
    rest = rest.slice(0, rest.length - word.length);
  return topic(rest);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

interface Alignment {
  /** Letters that both have, in the same order. */
  readonly shared: number;
  /** What each has by itself between two shared letters. */
  readonly gaps: readonly (readonly [string, string])[];
}

/** Lays two short texts side by side along their longest common subsequence. */
function align(a: readonly string[], b: readonly string[]): Alignment {
  const lengths = a.map(() => b.map(() => 0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const longer = Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as number[])[column] = a[row] === b[column] ? at(row + 1, column + 1) + 1 : longer;
    }
  }
  const gaps: [string, string][] = [['', '']];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const gap = gaps.at(-1) as [string, string];
    if (row < a.length && column < b.length && a[row] === b[column]) {
      gaps.push(['', '']);
      row++;
      column++;
    } else if (column >= b.length || (row < a.length && at(row + 1, column) >= at(row, column + 1))) gap[0] += a[row++];
    else gap[1] += b[column++];
  }
  return { shared: at(0, 0), gaps };
}
