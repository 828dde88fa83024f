import type { Candidacy, UncertainRole } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';
import type { Column } from './evidence';
import type { Fixed } from './scores';
import type { Solution, Solver } from './solve';
import { MARGINS, type Margins } from './weights';
import { whyColumn } from './why';

type PairRole = 'name' | 'value';

/** Roles besides names and targets that so many rules read that a wrong one changes what is found. */
const READ_BY_RULES: readonly ColumnRole[] = ['unit', 'comparator', 'basis', 'description', 'level1', 'level2'];
/** More candidates than these are no help. */
const LISTED = 4;

/**
 * Roles that another reading, nearly as good as the best one, has in another column, and names or targets for whose
 * column hardly anything speaks, or for which there is none. What the user settled is never asked again.
 *
 * @param solutions every reading, the best one first
 */
export function findUncertain(
  solver: Solver,
  solutions: readonly Solution[],
  fixed: Fixed,
  margins: Margins = MARGINS,
): UncertainRole[] {
  const [best] = solutions;
  if (!best) return [];
  const settled = new Set([...fixed.roles.values(), ...fixed.absent]);
  const pair = (['name', 'value'] as const).filter((role) => !settled.has(role));
  const others = READ_BY_RULES.filter((role) => !settled.has(role));
  return [
    ...pair.flatMap((role) => uncertainPart(solver, role, solutions, margins) ?? []),
    ...others.flatMap((role) => uncertainOther(solver, role, best, margins) ?? []),
  ];
}

/** Whether names, or targets, may as well stand elsewhere. */
function uncertainPart(
  solver: Solver,
  role: PairRole,
  solutions: readonly Solution[],
  margins: Margins,
): UncertainRole | null {
  const [best] = solutions;
  if (!best) return null;
  const at = best.pair[role];
  if (at === null && role === 'value' && hasOtherTargets(best)) return null;
  const rivals = bestByColumn(role, solutions);
  const margin = best.total - (rivals.find(({ pair }) => pair[role] !== at)?.total ?? -Infinity);
  const own = columnAt(solver, at);
  const isPoor = !own || solver.score(own, role, best.pair) < margins.poor;
  if (margin >= margins[role] && !isPoor && !(role === 'value' && leavesPlaces(solver, best))) return null;
  const worth = rivals.filter((each, index) => {
    const column = columnAt(solver, each.pair[role]);
    const speaks = column !== undefined && solver.score(column, role, each.pair) > 0;
    return (index === 0 || speaks) && best.total - each.total < margins.offered;
  });
  // nothing speaks for any other column, and enough for this one
  if (!isPoor && worth.every(({ pair }) => pair[role] === at)) return null;
  return { role, candidates: candidates(solver, role, worth.map(({ pair }) => pair[role])) }; // prettier-ignore
}

/** Whether columns of targets for places were read as nothing. */
function leavesPlaces({ columns }: Solver, { roles }: Solution): boolean {
  return columns.some((column) => column.placeUnder !== null && column.content.fit.target > 0 && !roles.has(column));
}

function columnAt({ columns }: Solver, at: number | null): Column | undefined {
  return columns.find(({ column }) => column === at);
}

/** Per column of the role, the best reading that has it there. */
function bestByColumn(role: PairRole, solutions: readonly Solution[]): Solution[] {
  const seen = new Set<number | null>();
  return solutions.filter(({ pair }) => {
    if (seen.has(pair[role])) return false;
    seen.add(pair[role]);
    return true;
  });
}

const OTHER_TARGETS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['periodValue', 'gradeValue', 'actualValue']);

/** 实施期指标值 and grades stand in place of targets, unless a column is left that may hold this year's. */
function hasOtherTargets({ roles }: Solution): boolean {
  return [...roles.values()].some((role) => OTHER_TARGETS.has(role));
}

/** Whether a role of the best reading may as well be that of another column, or of none. */
function uncertainOther(solver: Solver, role: ColumnRole, best: Solution, margins: Margins): UncertainRole | null {
  const own = columnOf(best, role);
  if (!own) return uncertainAbsent(solver, role, best, margins);
  const rival = solver.bestWithout(role, own);
  if (!rival || best.total - rival.total >= margins.other) return null;
  const other = columnOf(rival, role);
  return { role, candidates: candidates(solver, role, [own.column, other?.column ?? null]) };
}

/** Whether a column that was taken for nothing may have a role that no other has. */
function uncertainAbsent(solver: Solver, role: ColumnRole, best: Solution, margins: Margins): UncertainRole | null {
  const free = solver.columns.filter((column) => !best.roles.has(column) && column.content.filled > 0);
  const scored = free.map((column) => ({ column, score: solver.score(column, role, best.pair) }));
  const likely = scored.filter(({ score }) => score > -margins.other).sort((a, b) => b.score - a.score);
  if (likely.length === 0) return null;
  return { role, candidates: candidates(solver, role, likely.map(({ column }) => column.column)) }; // prettier-ignore
}

function columnOf({ roles }: Solution, wanted: ColumnRole): Column | null {
  for (const [column, role] of roles) if (role === wanted) return column;
  return null;
}

function candidates(solver: Solver, role: ColumnRole, columns: readonly (number | null)[]): Candidacy[] {
  return columns.slice(0, LISTED + 1).flatMap((at) => {
    const column = columnAt(solver, at);
    return column ? [{ column: column.column, why: whyColumn(column, role) }] : [];
  }).slice(0, LISTED); // prettier-ignore
}
