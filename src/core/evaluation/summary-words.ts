import { sayPoints } from './points';
import type { EvaluationSummary, Figure } from './summary';

/** What a reviewer works out by hand, in words for people. */
export const summaryWords = {
  lead: '自评核算',
  table: (number: number) => `表 ${number}　`,
  tables: (count: number) => `${count} 张表`,
  points: '总分',
  execution: '执行率',
  pointUnit: ' 分',
  percent: '%',
  stated: (figure: string) => `（表中 ${figure}）`,
  unstated: '（表中没有写）',
  missed: (count: number) => `未达标 ${count} 项`,
  missing: (count: number) => `没有完成值 ${count} 项`,
  open: (count: number) => `未能比较 ${count} 项`,
} as const;

/** The figures of a self-evaluation, one phrase each; what the form does not have is left out. */
export function figuresOf({ points, execution, missed, missing }: EvaluationSummary): readonly string[] {
  return [
    ...sayFigure(summaryWords.points, points, summaryWords.pointUnit),
    ...sayFigure(summaryWords.execution, execution, summaryWords.percent),
    summaryWords.missed(missed.length),
    ...(missing.length > 0 ? [summaryWords.missing(missing.length)] : []),
  ];
}

function sayFigure(label: string, { worked, stated, isRight }: Figure, unit: string): readonly string[] {
  if (worked === null) return [];
  // a total that agrees in another way, as an average does, is the one to say
  const said = (figure: number) => `${sayPoints(figure)}${unit}`;
  if (stated === null) return [`${label} ${said(worked)}${summaryWords.unstated}`];
  return isRight ? [`${label} ${said(stated)}`] : [`${label} ${said(worked)}${summaryWords.stated(said(stated))}`];
}

/** One line for a report: what was worked out of a table. */
export function summaryLine(summary: EvaluationSummary): string {
  const open = summary.open.length > 0 ? [summaryWords.open(summary.open.length)] : [];
  return `${summaryWords.lead}：${[...figuresOf(summary), ...open].join('，')}`;
}
