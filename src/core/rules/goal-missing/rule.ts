import { isLeftover } from '../../indicators/leftover';
import { endsWithAny } from '../../text/find-words';
import { OWN_GOAL_LABELS } from '../../vocabulary/goal-words';
import type { Grid } from '../../sheet/grid';
import type { CellPosition } from '../../sheet/snapshot';
import { isLabel } from '../../reading/context/context';
import { readLabel } from '../../reading/header/label';
import type { IndicatorTable } from '../../reading/model';
import { isBlankText, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

const asksForGoal = endsWithAny(OWN_GOAL_LABELS);

export default defineRule({
  id: 'goal-missing',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '绩效目标没有填写',
    reason: '绩效目标是指标的来源，参照财预〔2015〕88号的完整性审核。',
    about: 'context',
    advisory: true,
    messages: {
      blank: {
        message: '“{label}”后面没有填写内容。',
        advice: '写明本年度要完成什么、达到什么效果，并与下面的指标对应。',
      },
    },
  },
  checkTable({ table, grid }, report) {
    const { fields, goals } = table.context;
    if (goals.some(({ text }) => isGoal(text))) return;
    for (const { label, text, cell } of fields) {
      if (!asksForGoal(squash(label)) || isGoal(text)) continue;
      const written = [grid.shownText(cell.row, cell.column), grid.text(cell.row + 1, cell.column), below(grid, cell)];
      if (written.some(isGoalText) || headsColumns(table, grid, cell)) continue;
      report({ message: 'blank', data: { label }, row: cell.row, cell });
      return;
    }
  },
});

/** What an export or a template leaves (null, {{goal}}) is no goal either. */
function isGoal(text: string): boolean {
  return !isBlankText(text) && !isLeftover(text);
}

/** Whether the label stands over labels of the table's header: 长期目标 | 年度目标 over its halves. */
function headsColumns({ header }: IndicatorTable, grid: Grid, { row, column }: CellPosition): boolean {
  const label = grid.extentOf(row, column - 1);
  return (
    label.right > label.left && label.bottom + 1 === header.top && readLabel(below(grid, { row, column })) !== null
  );
}

/** What stands below the label: 总体目标 and 年度目标 side by side have their texts in the next row. */
function below(grid: Grid, { row, column }: CellPosition): string {
  const label = grid.extentOf(row, column - 1);
  return grid.text(label.bottom + 1, label.left);
}

/** The next row may be the form's next line or the table's header: their labels are no goal. */
function isGoalText(text: string): boolean {
  return isGoal(text) && !isLabel(text) && readLabel(text) === null;
}
