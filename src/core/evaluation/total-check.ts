import type { IndicatorFacts } from '../indicators/facts';
import { groupBy } from '../lists';
import type { IndicatorTable } from '../reading/model';
import type { Grid } from '../sheet/grid';
import type { Execution } from './execution-parts';
import { sumOfPoints, weightFactor } from './points';
import { statedTotal, statedTotals, sumUp, type StatedTotal } from './total';

/** Totals and points are shown rounded. */
const ROUNDING = 0.1;
const FULL = 100;
/** The least that the indicators of one project come to where each project is marked for itself. */
const LEAST_OF_A_PROJECT = 90;

/** What is wrong with the points: a total that differs from its sum, or more points than there are. */
export type WrongTotal = (
  | { readonly kind: 'differs'; readonly stated: StatedTotal }
  | { readonly kind: 'over'; readonly stated: StatedTotal | null }
) & {
  readonly sum: number;
  /** Title of the project that it is about; null where it is about the table. */
  readonly project: string | null;
};

interface Points {
  readonly table: IndicatorTable;
  readonly grid: Grid;
  readonly indicators: readonly IndicatorFacts[];
}

/** Holds the total of a self-evaluation against its points; where projects are marked apart, theirs. */
export function wrongTotal(input: Points, execution: Execution | null): WrongTotal | null {
  const projects = projectsApart(input.indicators);
  return projects.length > 1 ? wrongOfProjects(input, projects) : wrongOfTable(input, execution);
}

function wrongOfTable(input: Points, execution: Execution | null): WrongTotal | null {
  const points = sumUp(input, execution);
  if (!points) return null;
  const stated = statedTotal(input.table, input.grid);
  if (stated && !points.agrees(stated, ROUNDING)) return { kind: 'differs', stated, sum: points.sum, project: null };
  return points.least > FULL + ROUNDING ? { kind: 'over', stated, sum: points.sum, project: null } : null;
}

/** One of several projects with what its points come to. */
interface ProjectPoints {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  readonly sum: number;
}

/** The projects of a list in which each is marked out of 100; fewer than two where it is not so, or some are words. */
function projectsApart(indicators: readonly IndicatorFacts[]): readonly ProjectPoints[] {
  const groups = [...groupBy(indicators, ({ project }) => project?.key ?? '').values()];
  const factor = weightFactor(indicators);
  const isApart = groups.some((group) => (sumOfPoints(group, 'weight') ?? 0) * factor >= LEAST_OF_A_PROJECT);
  if (groups.length < 2 || !isApart) return [];
  const projects = groups.flatMap((group) => {
    const sum = sumOfPoints(group, 'score');
    const rows = group.map(({ row }) => row.row);
    if (sum === null) return [];
    return [{ title: group[0]?.project?.title ?? '', top: Math.min(...rows), bottom: Math.max(...rows), sum }];
  });
  return projects.length === groups.length ? projects : [];
}

function wrongOfProjects({ table, grid }: Points, projects: readonly ProjectPoints[]): WrongTotal | null {
  let before = -1;
  for (const stated of statedTotals(table, grid)) {
    const { row } = stated.cell;
    const above = projects.filter(({ bottom }) => bottom < row);
    const own = above.filter(({ top }) => top > before);
    before = row;
    const all = sumOf(above);
    const [only] = own.length === 1 ? own : [];
    const allowed = [...own.map(({ sum }) => sum), all, all / above.length];
    const isRight = allowed.some((sum) => Math.abs(stated.points - sum) <= ROUNDING + 1e-9);
    if (above.length > 0 && !isRight)
      return { kind: 'differs', stated, sum: only?.sum ?? all, project: only?.title ?? null };
  }
  const over = projects.find(({ sum }) => sum > FULL + ROUNDING);
  return over ? { kind: 'over', stated: null, sum: over.sum, project: over.title } : null;
}

function sumOf(projects: readonly ProjectPoints[]): number {
  return projects.reduce((total, { sum }) => total + sum, 0);
}
