import type { NameReading } from '../indicators/name-kind';
import { patternAll } from '../text/pattern';
import { IDLE_WORDS } from '../vocabulary/idle-words';
import { pairs } from './tokens';

const IDLE = patternAll`${IDLE_WORDS}`;

/** The same measure (知晓率; 覆盖面 and 覆盖率) makes two names of one topic nearer still. */
const SAME_MEASURE = 0.1;
/** Likeness of the words as a whole counts less than that of the topics: it may lie in the idle words. */
const AS_A_WHOLE = 0.8;

/**
 * How much two names speak of the same thing, from 0 (not at all) upwards, however each measures it: 储备物资完好率 and
 * 储备物资采购数量 are near. By pairs of characters, and by single ones for names whose words stand in another order.
 */
export function nearness(a: NameReading, b: NameReading): number {
  const [left, right] = [withoutHead(a), withoutHead(b)];
  const near = Math.max(alike(topic(left), topic(right)), AS_A_WHOLE * alike(left, right));
  return near > 0 && a.head !== '' && sameMeasure(a.core, b.core) ? near + SAME_MEASURE : near;
}

function sameMeasure(a: string, b: string): boolean {
  return a.slice(-3) === b.slice(-3) || a.slice(-3, -1) === b.slice(-3, -1);
}

function alike(a: string, b: string): number {
  return 0.7 * dice(pairs(a), pairs(b)) + 0.3 * dice([...a], [...b]);
}

export function withoutHead({ core, head }: NameReading): string {
  const at = head === '' ? -1 : core.lastIndexOf(head);
  return at < 0 ? core : `${core.slice(0, at)}${core.slice(at + head.length)}`;
}

/** What is left without idle words. */
export function topic(text: string): string {
  return text.replace(IDLE, '').replace(/[^\p{Script=Han}\da-z]/giu, '');
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [new Set(a), new Set(b)];
  const shared = [...left].filter((part) => right.has(part)).length;
  return (2 * shared) / (left.size + right.size);
}
