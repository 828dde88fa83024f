import type { Grid } from '../../sheet/grid';
import { readCandidates, type Candidate } from './candidates';
import { longTermHalf } from './halves';
import type { HeaderBand } from '../header/band';
import { labelYear } from '../header/label';
import type { TableColumn } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';

/**
 * Gives every labelled column its role, each role at most once: the surest label wins, the others fall back on their
 * next meaning or get none. In a side-by-side form the annual half takes the roles that rules work on; the other
 * half's columns are listed with `half: 'long-term'`.
 */
export function resolveColumns(grid: Grid, band: HeaderBand): TableColumn[] {
  const candidates = readCandidates(band);
  const longTerm = longTermHalf(grid, band, candidates);
  const judged = candidates.filter((candidate) => !longTerm.has(candidate));
  const given = new Map([...judgedRoles(judged), ...longTermRoles(longTerm)]);
  return [...given]
    .map(([candidate, role]) => toColumn(candidate, role, longTerm.has(candidate)))
    .sort((a, b) => a.column - b.column);
}

type Given = Map<Candidate, ColumnRole>;

/** The surest candidates choose first; of dated ones, the latest year. */
function judgedRoles(candidates: readonly Candidate[]): Given {
  const given: Given = new Map();
  const taken = new Map<ColumnRole, Candidate>();
  const grades = candidates.filter(isGrade);
  const waiting = candidates.filter((candidate) => !isGrade(candidate));
  waiting.sort((a, b) => b.weight - a.weight || yearOf(b) - yearOf(a) || a.column - b.column);
  for (const candidate of waiting) {
    const role = candidate.roles.find((wanted) => !taken.has(wanted)) ?? earlierYearRole(candidate, taken);
    if (!role) continue;
    taken.set(role, candidate);
    given.set(candidate, role);
  }
  // Grades side by side (优 良 中 差): the best one is the target where the form has no other.
  grades.forEach((grade, index) => given.set(grade, index === 0 && !taken.has('value') ? 'value' : 'gradeValue'));
  return given;
}

function longTermRoles(candidates: Iterable<Candidate>): Given {
  const given: Given = new Map();
  for (const candidate of candidates) {
    const [role] = candidate.roles;
    if (role) given.set(candidate, role === 'value' ? 'periodValue' : role);
  }
  return given;
}

function isGrade({ roles }: Candidate): boolean {
  return roles[0] === 'gradeValue';
}

function toColumn(candidate: Candidate, role: ColumnRole, longTerm: boolean): TableColumn {
  return {
    column: candidate.column,
    right: candidate.right,
    role,
    half: longTerm ? 'long-term' : null,
    label: candidate.label,
    confidence: candidate.weight,
    evidence: [`表头“${candidate.chain.join('／')}”`],
  };
}

function yearOf(candidate: Candidate): number {
  return labelYear(candidate.chain.join('')) ?? 0;
}

/** Of several dated value columns (2023年指标值, 2024年指标值) the earlier one is the last year's. */
function earlierYearRole(candidate: Candidate, taken: ReadonlyMap<ColumnRole, Candidate>): ColumnRole | null {
  const value = taken.get('value');
  const dated = value && candidate.roles[0] === 'value' && yearOf(candidate) > 0 && yearOf(candidate) < yearOf(value);
  return dated && !taken.has('lastYearValue') ? 'lastYearValue' : null;
}
