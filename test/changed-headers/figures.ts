import type { FormOutcomes, Outcome } from './run';

/** Figures of many changed headers. */
export interface Figures {
  readonly n: number;
  readonly same: number;
  readonly asked: number;
  readonly unfound: number;
  readonly misread: number;
  readonly bursts: number;
  readonly green: number;
  readonly questions: number;
  readonly rightFirst: number;
  readonly idle: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const sum = (number: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + number(each), 0);
  return {
    n: outcomes.length,
    same: count(({ verdict }) => verdict === 'same'),
    asked: count(({ verdict }) => verdict === 'asked'),
    unfound: count(({ verdict }) => verdict === 'unfound'),
    misread: count(({ verdict }) => verdict === 'misread'),
    bursts: count(({ burst }) => burst),
    green: count(({ green }) => green),
    questions: sum(({ questions }) => questions),
    rightFirst: sum(({ rightFirst }) => rightFirst),
    idle: count(({ idle }) => idle),
  };
}

/** What is asked of the checker (“Show” of the work order on reading by weighing). */
export const GOALS = {
  same: 0.88,
  sameOrAsked: 0.97,
  bursts: 0,
  green: 0,
  rightFirst: 0.9,
  needless: 0.03,
} as const;

export type Goal = keyof typeof GOALS;

/** What the goals speak of, measured: shares of 1, but for bursts and green. */
export function measuresOf(forms: readonly FormOutcomes[]): Record<Goal, number> {
  const { n, same, asked, bursts, green, questions, rightFirst } = figuresOf(forms.flatMap(({ outcomes }) => outcomes));
  const share = (part: number, all: number, none: number) => (all === 0 ? none : part / all);
  return {
    same: share(same, n, 1),
    sameOrAsked: share(same + asked, n, 1),
    bursts,
    green,
    rightFirst: share(rightFirst, questions, 1),
    needless: share(forms.filter(({ needless }) => needless).length, forms.length, 0),
  };
}
