import { sayPoints } from '../../evaluation/points';
import { columnCells, type IndicatorFacts } from '../../indicators/facts';
import { groupBy } from '../../lists';
import type { IndicatorTable } from '../../reading/model';
import type { Grid } from '../../sheet/grid';
import type { CellPosition } from '../../sheet/snapshot';
import { isBlankText, oneLine, squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { ALL_INDICATORS } from '../../vocabulary/form-words';
import { POINTS, POINT_SPANS } from '../../vocabulary/scoring-words';
import { defineRule } from '../define-rule';
import { headerCell } from '../kit/header-cell';

const ROUNDING = 0.011;
/** (50分), 50分, (40-50)分. */
const STATED = pattern`(\d{1,3}(?:\.\d{1,2})?)[${POINTS}]?(?:[-~—–${POINT_SPANS}](\d{1,3}(?:\.\d{1,2})?))?\)?${[POINTS]}\)?$`;
const ALL = pattern`^${ALL_INDICATORS}`;
const WEIGHT = pattern`^(\d+(?:\.\d+)?)[${POINTS}]?$`;

export default defineRule({
  id: 'points-conflict',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '类别的分值与各行不符',
    reason: '类别标明的分值应等于其下各指标分值之和，参照财预〔2020〕10号及通行表样。',
    about: 'table',
    needs: ['name', 'weight'],
    messages: {
      differs: { message: '{categories}。', advice: '核对后调整指标的分值，或改类别标明的分值。' },
    },
  },
  checkTable({ table, grid, indicators }, report) {
    const stated = [
      ...byCategory(indicators, 'level1'),
      ...byCategory(indicators, 'level2'),
      ...bySide(table, grid, indicators),
    ];
    const wrong = stated.filter(({ low, high, sum }) => sum < low - ROUNDING || sum > high + ROUNDING);
    const [first] = wrong;
    if (!first) return;
    const categories = wrong.map(({ label, sum }) => `“${label}”下面各行合计 ${sayPoints(sum)} 分`).join('，');
    report({ message: 'differs', data: { categories }, row: null, cell: first.cell ?? headerCell(table, 'weight') });
  },
});

interface Stated {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly sum: number;
  readonly cell: CellPosition | undefined;
}

function byCategory(indicators: readonly IndicatorFacts[], level: 'level1' | 'level2'): readonly Stated[] {
  const groups = groupBy(indicators, ({ row, project }) => {
    const outer = level === 'level2' ? squash(row.level1) : '';
    return `${project?.key ?? ''} ${outer} ${squash(row[level])}`;
  });
  return [...groups.values()].flatMap((group) => {
    const label = group[0]?.row[level] ?? '';
    const cell = group[0]?.row.cells[level];
    return statedBy(label, group, cell && { row: cell.row, column: cell.column });
  });
}

/** 绩效指标（90分） at the side of all indicators. */
function bySide(
  { body, header, columns }: IndicatorTable,
  grid: Grid,
  indicators: readonly IndicatorFacts[],
): readonly Stated[] {
  if (new Set(indicators.map(({ project }) => project?.key)).size > 1) return [];
  const left = Math.min(...columns.map(({ column }) => column));
  for (const row of new Set([header.top, body.top])) {
    for (let column = grid.left; column < left; column++) {
      const cell = grid.anchorOf(row, column);
      const label = cell && grid.text(cell.row, cell.column);
      if (label && ALL.test(squash(label))) return statedBy(label, indicators, { row: cell.row, column: cell.column });
    }
  }
  return [];
}

function statedBy(label: string, group: readonly IndicatorFacts[], cell: CellPosition | undefined): readonly Stated[] {
  const match = STATED.exec(squash(label));
  const sum = match && sumOf(group);
  if (!match || sum === null) return [];
  const low = Number(match[1]);
  return [{ label: oneLine(label), low, high: Number(match[2] ?? match[1]), sum, cell }];
}

/** What the points come to; a merged cell counts once. Null where none is filled, or one is no number. */
function sumOf(group: readonly IndicatorFacts[]): number | null {
  const filled = columnCells(group, 'weight').filter(({ text }) => !isBlankText(text));
  const points = filled.map(({ text }) => Number(WEIGHT.exec(squash(text))?.[1] ?? Number.NaN));
  if (points.length === 0 || points.some(Number.isNaN)) return null;
  const sum = points.reduce((total, each) => total + each, 0);
  return sum <= 1.5 ? sum * 100 : sum;
}
