import type { Grid } from '../../sheet/grid';
import { reading } from '../../text/cell-text';
import { squash } from '../../text/normalize';
import type { CellRange } from '../../sheet/snapshot';
import { defineRule, type TablePlace } from '../define-rule';

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/u;
const SHORTEST = 11;
const DIGIT = /[\d０-９]/u;
const ID_NUMBER = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?!\d)/iu;

export default defineRule({
  id: 'personal-data',
  meta: {
    severity: 'info',
    dimension: '完整性',
    title: '表中有个人信息',
    reason: '绩效目标随预算公开，公开前应当隐去个人信息（参照政务公开中保护个人隐私的要求）。',
    about: 'context',
    advisory: true,
    messages: {
      phone: { message: '这里有手机号码。', advice: '对外公开的版本请删去或只留办公电话。' },
      id: { message: '这里有身份证号码。', advice: '绩效目标表不需要身份证号码，请删去。' },
    },
  },
  checkTable({ table, grid }, report) {
    const areas: readonly (CellRange | null)[] = [table.preamble, table.body, table.footer];
    for (const area of areas) {
      if (!area) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        reportRow(grid, row, report);
      }
    }
  },
});

const personalIn = reading((cell) => {
  if (cell.text.length < SHORTEST || !DIGIT.test(cell.text)) return null;
  const text = squash(cell.text);
  return ID_NUMBER.test(text) ? 'id' : MOBILE.test(text) ? 'phone' : null;
});

type Personal = { readonly message: 'phone' | 'id' } & TablePlace;

function reportRow(grid: Grid, row: number, report: (found: Personal) => void): void {
  for (const column of grid.filledColumns(row)) {
    const message = personalIn(grid.content(row, column));
    if (message) report({ message, row, cell: { row, column } });
  }
}
