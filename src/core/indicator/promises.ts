import { parseTarget, type Target } from '../target/parse-target';
import { squash } from '../text/normalize';
import { readName, type NameReading } from './name-kind';

/** A measure with its number, as a goal text promises it: 知晓率 达 100%. */
export interface GoalPromise {
  readonly measure: NameReading;
  readonly target: Target;
  /** The words of the text. */
  readonly text: string;
  /** Work named by its verb (开展执法检查 420次): a promise only beside an indicator of that work. */
  readonly isWork?: boolean;
}

const CONNECTOR =
  '(?:[要应将可均需能]|力争|预计|保持){0,3}(?:稳定|控制|保持|维持|提高|提升|降低|下降|增长|扩大)?(?:达到|[达为是在至到≥≤=><]|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|高于|低于|超过|>=|<=){0,3}';
const FIGURE =
  '(?:百分之[零一二三四五六七八九十百]+|\\d+(?:\\.\\d+)?(?:%|‰|[万亿]?[\\u4e00-\\u9fa5]{1,2})?)(?:以上|以下|以内|左右)?';
const CHANGE = /(?:提高|提升|降低|下降|增长|扩大)$/u;
const PAST = /上年|上一年|去年|往年|前年|目前|现有|截至|同期/u;
const CLAUSE =
  /[，,。；;！!？?\n]|\d[)）、.](?!\d)|(?<=\d[万亿]?(?:[%％‰]|\p{Script=Han}{1,2})(?:以上|以下|以内|左右)?)、/u;
const MEASURE = new RegExp(`^(.{2,30}?)(${CONNECTOR})(${FIGURE})`, 'u');
const MAX_CLAUSE = 60;
/** Words in front of a measure that are not part of its name. */
const LEAD = /^.*(?:确保|保证(?![率金])|实现(?!率|程度)|使得?(?!用)|力争|其中|年度内|全年|年内|全县|全市|全区|[:：])/u;

/** The promises of a goal text that name a ratio or a count. Amounts of money, places and dates are none. */
export function findPromises(goal: string): GoalPromise[] {
  return goal.split(CLAUSE).flatMap((clause) => {
    const text = squash(clause);
    if (text.length < 4 || text.length > MAX_CLAUSE) return [];
    const found = readPromise(text);
    return found ? [found] : [];
  });
}

function readPromise(text: string): GoalPromise | null {
  const match = MEASURE.exec(text);
  return match ? (readMeasure(text, match) ?? readWork(text)) : readWork(text);
}

const WORK = /^(.{4,24}?)(?:不少于|不低于|达到?|≥)?(?<![\d.])(\d+(?:\.\d+)?)([\u4e00-\u9fa5]{1,3})(?:以上)?$/u;
const COUNTED = new Set(['events', 'visits', 'items', 'people', 'personTimes']);

/** 办理行政处罚案件 55件: work and how much of it. */
function readWork(text: string): GoalPromise | null {
  const match = WORK.exec(text);
  if (!match || PAST.test(text)) return null;
  const [, lead = '', number = '', unit = ''] = match;
  const target = parseTarget(`${number}${unit}`);
  if (target.kind !== 'number' || !COUNTED.has(target.unit?.unit?.dimension ?? '')) return null;
  return { measure: readName(lead.replace(LEAD, '') || lead), target, text, isWork: true };
}

function readMeasure(text: string, match: RegExpExecArray): GoalPromise | null {
  const [, lead = '', connector = '', figure = ''] = match;
  // 提高 5% is a change, 提高到 90% a level; 上年合格率 88% is history.
  if (CHANGE.test(connector) || PAST.test(lead)) return null;
  const measure = readName(lead.replace(LEAD, '') || lead);
  if (measure.kind !== 'ratio' && !(measure.kind === 'count' && connector !== '')) return null;
  // 数 alone is too weak a head to tell a measure from a sentence (多数, 人数众多的).
  if (measure.kind === 'count' && measure.head.length < 2) return null;
  const target = parseTarget(`${/不超过|不高于|(?<!不)[小低]于|≤|<|控制/u.test(connector) ? '≤' : ''}${figure}`);
  if (target.amount === null || target.unit?.unit?.dimension === 'money') return null;
  if (measure.kind === 'ratio' && target.kind !== 'percent') return null;
  return { measure, target, text };
}

/** How much of the promise's measure an indicator's name shares, 0 to 1, by pairs of characters. */
export function likeness(measure: NameReading, name: NameReading): number {
  const wanted = pairs(punctualityOf(measure.core));
  const has = new Set(pairs(punctualityOf(name.core)));
  const shared = wanted.filter((pair) => has.has(pair)).length;
  return Math.max(shared / Math.max(1, wanted.length), shared / Math.max(1, has.size));
}

/** 按时完成率 and 完成及时率 are one measure. */
export function punctualityOf(core: string): string {
  return core.replace(/(?:按时|按期|准时|如期)(.{2,4})率$/u, '$1及时率');
}

function pairs(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
