import { UserError } from '../errors';
import { contains, formatCell } from '../sheet/address';
import { formulaInRow, formulasOf } from '../sheet/formulas';
import { shiftFormula } from '../sheet/formula-shift';
import { shiftIndex, type Shift } from '../sheet/shift';
import type { CellPosition, CellRange, CellValue, FormulaCell, SheetSnapshot } from '../sheet/snapshot';
import type { DeleteRowsEdit, Edit, ExpectedText, InsertRowsEdit, MergeEdit, SetTextEdit } from './edit';
import { byPosition, encloses, intersects, sameRange } from './ranges';

/** A snapshot while edits are done on it. The snapshot that it was made from is never touched. */
export class Draft {
  private readonly top: number;
  private readonly text: (readonly string[])[];
  private readonly values: (readonly CellValue[])[];
  private merges: readonly CellRange[] | null;
  private hiddenRows: readonly number[] | undefined;
  private formulas: readonly FormulaCell[] | undefined;
  private readonly width: number;

  constructor(private readonly base: SheetSnapshot) {
    this.top = base.top;
    this.text = [...base.text];
    this.values = [...base.values];
    this.merges = base.merges;
    this.hiddenRows = base.hiddenRows;
    this.formulas = base.formulas;
    this.width = base.text[0]?.length ?? 0;
  }

  /** The snapshot as the edits have left it; merged areas in reading order. */
  finish(): SheetSnapshot {
    return {
      ...this.base,
      text: this.text,
      values: this.values,
      merges: this.merges && [...this.merges].sort(byPosition),
      ...(this.hiddenRows && { hiddenRows: this.hiddenRows }),
      ...(this.formulas && { formulas: this.formulas }),
    };
  }

  /** Does one edit. @throws UserError 'stale' when the sheet is not as the edit expects it */
  apply(edit: Edit): void {
    switch (edit.kind) {
      case 'set-text':
        return this.setText(edit);
      case 'insert-rows':
        return this.insertRows(edit);
      case 'delete-rows':
        return this.deleteRows(edit);
      case 'merge':
        return this.merge(edit);
      case 'unmerge':
        if (this.merges && !this.merges.some((merge) => sameRange(merge, edit.range))) throw restructured(edit.range);
        this.merges = this.merges && this.merges.filter((merge) => !sameRange(merge, edit.range));
    }
  }

  private get bottom(): number {
    return this.top + this.text.length - 1;
  }

  private textAt({ row, column }: CellPosition): string | undefined {
    return this.text[row - this.top]?.[column - this.base.left];
  }

  private demand(expected: readonly ExpectedText[]): void {
    for (const { cell, text } of expected) if (this.textAt(cell) !== text) throw changed(cell);
  }

  private setText({ cell, expect, text, value, from }: SetTextEdit): void {
    this.demand([{ cell, text: expect }, ...(from ? [{ cell: from, text }] : [])]);
    const merge = this.merges?.find((each) => contains(each, cell.row, cell.column));
    if (merge && (merge.top !== cell.row || merge.left !== cell.column)) throw restructured(merge);
    const row = cell.row - this.top;
    this.text[row] = withItem(this.text[row] ?? [], cell.column - this.base.left, text);
    const held = from ? this.values[from.row - this.top]?.[from.column - this.base.left] : value;
    this.values[row] = withItem(this.values[row] ?? [], cell.column - this.base.left, held ?? text);
    this.setFormula(cell, from);
  }

  private setFormula(cell: CellPosition, from: CellPosition | undefined): void {
    if (!this.formulas) return;
    const source = from && formulasOf({ formulas: this.formulas })(from);
    const formula = source && formulaInRow(source.formula, source.row, cell.row);
    const others = this.formulas.filter(({ row, column }) => row !== cell.row || column !== cell.column);
    this.formulas = formula ? [...others, { ...cell, formula }] : others;
  }

  private shiftFormulas(shift: Shift): void {
    const { name } = this.base;
    this.formulas = this.formulas?.flatMap((each): FormulaCell[] => {
      const row = shiftIndex(each.row, shift);
      return row === null ? [] : [{ ...each, row, formula: shiftFormula(each.formula, name, name, shift) }];
    });
  }

  private insertRows({ at, count, like, expect }: InsertRowsEdit): void {
    this.demand(expect);
    if (at < this.top || at > this.bottom + 1 || like < this.top || like > this.bottom) throw rowsGone();
    const blank = Array.from({ length: count }, () => Array<string>(this.width).fill(''));
    this.text.splice(at - this.top, 0, ...blank);
    this.values.splice(at - this.top, 0, ...blank);
    const move = (row: number): number => (row >= at ? row + count : row);
    this.merges =
      this.merges && this.merges.map((each) => ({ ...each, top: move(each.top), bottom: move(each.bottom) }));
    this.hiddenRows = this.hiddenRows?.map(move);
    this.shiftFormulas({ axis: 'row', at, count });
  }

  private deleteRows({ at, count, expect }: DeleteRowsEdit): void {
    const last = at + count - 1;
    const isHidden = this.hiddenRows?.some((row) => row >= at && row <= last) ?? false;
    if (at < this.top || last > this.bottom || count >= this.text.length || isHidden) throw rowsGone();
    this.demand(expect);
    for (let row = at; row <= last; row++) {
      this.text[row - this.top]?.forEach((text, index) => {
        const cell = { row, column: this.base.left + index };
        const isNamed = expect.some((each) => each.cell.row === row && each.cell.column === cell.column);
        if (text !== '' && !isNamed) throw changed(cell);
      });
    }
    const beheaded = this.merges?.find((each) => each.top >= at && each.top <= last && each.bottom > last);
    if (beheaded) throw restructured(beheaded);
    this.text.splice(at - this.top, count);
    this.values.splice(at - this.top, count);
    const move = (row: number): number => (row > last ? row - count : Math.min(row, at - 1));
    this.merges =
      this.merges &&
      this.merges
        .filter((each) => each.top < at || each.top > last)
        .map((each) => ({ ...each, top: move(each.top), bottom: move(each.bottom) }))
        .filter(isArea);
    this.hiddenRows = this.hiddenRows?.map(move);
    this.shiftFormulas({ axis: 'row', at, count: -count });
  }

  private merge({ range, expect }: MergeEdit): void {
    const touching = this.merges?.filter((each) => intersects(each, range)) ?? expect;
    const known = touching.every((each) => encloses(range, each) && expect.some((other) => sameRange(each, other)));
    if (!known || touching.length !== expect.length || !isArea(range)) throw restructured(range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const isFirst = row === range.top && column === range.left;
        // merging would lose the text
        if (!isFirst && (this.textAt({ row, column }) ?? '') !== '') throw changed({ row, column });
      }
    }
    this.merges = this.merges && [...this.merges.filter((each) => !intersects(each, range)), range];
  }
}

function isArea({ top, left, bottom, right }: CellRange): boolean {
  return top !== bottom || left !== right;
}

function withItem<T>(list: readonly T[], index: number, item: T): T[] {
  const copy = [...list];
  copy[index] = item;
  return copy;
}

const ADVICE = '请重新检查一次，再应用修改。';

function changed(cell: CellPosition): UserError {
  return new UserError('stale', `${formatCell(cell)} 的内容在检查之后已经改变，没有修改任何单元格。`, ADVICE);
}

function restructured({ top, left }: CellRange): UserError {
  const cell = formatCell({ row: top, column: left });
  return new UserError('stale', `${cell} 处的合并单元格在检查之后已经改变，没有修改任何单元格。`, ADVICE);
}

function rowsGone(): UserError {
  return new UserError('stale', '表格的行在检查之后已经改变，没有修改任何单元格。', ADVICE);
}
