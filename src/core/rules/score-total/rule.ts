import { pattern, patternAll } from '../../text/pattern';
import * as words from '../../vocabulary/scoring-words';
import { reading } from '../../text/cell-text';
import { sayPoints } from '../../evaluation/points';
import { columnCells, type IndicatorFacts } from '../../indicators/facts';
import { groupBy } from '../../lists';
import { isBlankText, shorten, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { headerCell } from '../kit/header-cell';
import { numbersOption } from '../options';

const ROUNDING = 0.011;

export default defineRule({
  id: 'score-total',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '分值合计不对',
    reason: '指标分值合计应为 100 分，另列预算执行率 10 分时为 90 分，参照财预〔2020〕10号及通行表样。',
    about: 'table',
    needs: ['name'],
    options: {
      totals: numbersOption({
        title: '分值合计',
        label: '分值合计应为（分），几种都可以的用顿号隔开',
        default: [100, 90],
      }),
    },
    messages: {
      total: {
        message: '各指标分值合计 {total} 分，不是 {allowed}。',
        advice: '调整分值，使合计为 {allowed}（90 分时另列预算执行率 10 分）。',
      },
      projects: {
        message: '{projects}，不是 {allowed}。',
        advice: '调整分值，使每个项目合计为 {allowed}（90 分时另列预算执行率 10 分）。',
      },
    },
  },
  checkTable({ table, indicators, options }, report) {
    const total = totalOf(indicators);
    if (total === null) return;
    const allowed = options.totals;
    const isAllowed = (sum: number) => allowed.some((wanted) => Math.abs(sum - wanted) < ROUNDING);
    if (isAllowed(total)) return;
    const projects = totalsByProject(indicators);
    const wrong = projects.filter((project) => !isAllowed(project.total));
    if (projects.length > 0 && wrong.length === 0) return;
    // Where one project comes to the whole by itself, each of them has to.
    const each = wrong.length < projects.length;
    const wanted = allowed.map((sum) => `${sum} 分`).join('或 ');
    const found = { row: null, cell: headerCell(table, 'weight', 'scoring') };
    if (each) {
      report({ ...found, message: 'projects', data: { projects: wrong.map(say).join('，'), allowed: wanted } });
    } else report({ ...found, message: 'total', data: { total: sayPoints(total), allowed: wanted } });
  },
});

interface ProjectTotal {
  readonly title: string;
  readonly total: number;
}

const MAX_TITLE = 20;

function say({ title, total }: ProjectTotal): string {
  return `“${shorten(title, MAX_TITLE)}”各指标分值合计 ${sayPoints(total)} 分`;
}

/** What the points of each project of a list come to; empty where there is one project only, or points are missing. */
function totalsByProject(indicators: readonly IndicatorFacts[]): readonly ProjectTotal[] {
  const groups = groupBy(indicators, ({ project }) => project?.key ?? '');
  if (groups.size < 2) return [];
  return [...groups.values()].flatMap((group) => {
    const total = totalOf(group);
    return total === null ? [] : [{ title: group[0]?.project?.title ?? '', total }];
  });
}

function totalOf(indicators: readonly IndicatorFacts[]): number | null {
  return weightTotal(indicators) ?? scoringTotal(indicators);
}

const WEIGHT = pattern`^(\d+(?:\.\d+)?)[${words.POINTS}%]?$`;
const GAINED = patternAll`${words.GIVING_WORDS}${words.FULL_MARKS}?[:：${words.AS}]?(\d{1,3}(?:\.\d{1,2})?)${words.POINTS}`;

/** NaN for a text that is no weight, null for a blank. */
const weightIn = reading(({ text }) => {
  return isBlankText(text) ? null : Number(WEIGHT.exec(squash(text))?.[1] ?? Number.NaN);
});

/** The sum of the weight column in points (fractions and percentages count as points of 100); null without one. */
function weightTotal(indicators: readonly IndicatorFacts[]): number | null {
  const weights = columnCells(indicators, 'weight').flatMap(({ content }) => weightIn(content) ?? []);
  if (weights.length === 0 || weights.some(Number.isNaN)) return null;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum <= 1.5 && weights.every((weight) => weight <= 1) ? sum * 100 : sum;
}

/** The points that the scoring texts give for full marks; null unless every row states them. */
function scoringTotal(indicators: readonly IndicatorFacts[]): number | null {
  let sum: number | null = null;
  for (const { row } of indicators) {
    const points = row.cells.scoring ? fullMarksIn(row.cells.scoring.content) : null;
    if (points === null) return null;
    sum = (sum ?? 0) + points;
  }
  return sum;
}

/** 达到标准得满分2分, 效果明显得10分: the highest points a text gives; what it takes off does not count. */
const fullMarksIn = reading(({ text }) => {
  const gained = [...squash(text).matchAll(GAINED)].map((match) => Number(match[1]));
  return gained.length > 0 ? Math.max(...gained) : null;
});
