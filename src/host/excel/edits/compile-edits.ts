import { applyEdits } from '../../../core/edits/apply-edits';
import type { DeleteRowsEdit, Edit, InsertRowsEdit, SetTextEdit } from '../../../core/edits/edit';
import { invertEdit } from '../../../core/edits/invert-edits';
import { formulaInRow } from '../../../core/sheet/formulas';
import type { CellPosition, SheetSnapshot } from '../../../core/sheet/snapshot';
import type { Action, Step } from './actions';
import { formulaOf, wayToRestore, waysToCopy, waysToWrite, type CellContent, type Wanted } from './cell-content';
import type { CellState, Contents, RowState } from './contents';
import { MOST_CHARACTERS, cannotMove, isFormulaNow, staleCells, tooLong } from './edit-errors';
import type { Found } from './found';
import { heightFor, type TextRoom } from './row-height';
import { lookChange } from './row-looks';
import { textsOfRow, type RowText } from './row-texts';

/** The sheet's merged areas once the edits are done, where they are known. */
export interface Compiled {
  readonly steps: readonly Step[];
  readonly merges: SheetSnapshot['merges'];
}

/**
 * Turns edits into steps for Excel, with the way back of each. `found.contents` follows: afterwards it says what every
 * cell will hold and which ones are touched.
 *
 * @throws UserError 'stale' when the sheet is not as an edit expects it, 'too-long' for a text that no cell can hold,
 *   'not-supported' when rows are to be deleted and Excel cannot tell the merged areas
 */
export function compileEdits(found: Found, edits: readonly Edit[]): Compiled {
  const { contents } = found;
  let snapshot = found.snapshot;
  if (!snapshot) refuseStale(contents, edits);
  const steps = edits.map((edit, index) => {
    const before = snapshot;
    // what merged areas lose with a row could not be put back
    if (edit.kind === 'delete-rows' && !before?.merges) throw cannotMove();
    snapshot = before && applyEdits(before, [edit]);
    if (edit.kind === 'insert-rows') {
      return compileInsert(contents, edit, Boolean(before?.merges), (row) => textsOfRow(edits, index, row));
    }
    return compileEdit(contents, edit, before && snapshot && invertEdit(before, edit, snapshot));
  });
  return { steps, merges: snapshot?.merges ?? null };
}

/** Edits of cells only: each has to find its text, or what an earlier edit has left there. */
function refuseStale(contents: Contents, edits: readonly Edit[]): void {
  const texts = new Map<object, string>();
  const stale = edits.flatMap((edit) => {
    if (edit.kind !== 'set-text') return [];
    const state = contents.cell(edit.cell);
    const isStale = (texts.get(state) ?? state.content.text) !== edit.expect;
    texts.set(state, edit.text);
    return isStale ? [edit.cell] : [];
  });
  if (stale.length > 0) throw staleCells(stale);
}

function compileEdit(contents: Contents, edit: Exclude<Edit, InsertRowsEdit>, inverse: readonly Edit[] | null): Step {
  switch (edit.kind) {
    case 'set-text':
      return compileText(contents, edit);
    case 'delete-rows':
      return compileDelete(contents, edit, inverse ?? []);
    case 'merge': {
      const { range } = edit;
      const apart = edit.expect.map((each): Action => ({ kind: 'merge', range: each }));
      return { forward: [{ kind: 'merge', range }], backward: [{ kind: 'unmerge', range }, ...apart] };
    }
    case 'unmerge': {
      const { range } = edit;
      return { forward: [{ kind: 'unmerge', range }], backward: [{ kind: 'merge', range }] };
    }
  }
}

function compileText(contents: Contents, { cell, text, value, from, overFormula }: SetTextEdit): Step {
  if (text.length > MOST_CHARACTERS) throw tooLong(cell);
  const state = contents.cell(cell);
  const before = state.content;
  if (!overFormula && (formulaOf(before) !== null || before.isSpilled)) throw isFormulaNow(cell);
  if (from) return takeOver(state, cell, contents.cell(from).content, from);
  const plain = value === undefined || typeof value === 'string';
  state.content = { formula: value ?? text, value: value ?? text, text, numberFormat: before.numberFormat };
  return writeCell(
    state,
    cell,
    before,
    plain ? waysToWrite(text, before) : { text, isText: false, ways: [{ numberFormat: null, value }] },
  );
}

/** What another cell holds, with its number format; its formula where that does the same here. */
function takeOver(state: CellState, cell: CellPosition, source: CellContent, from: CellPosition): Step {
  const before = state.content;
  const own = formulaOf(source);
  const formula = own === null ? null : formulaInRow(own, from.row, cell.row);
  const wanted = waysToCopy(source, before, formula);
  const { value, text } = source;
  const numberFormat = wanted.isText ? before.numberFormat : source.numberFormat;
  state.content = { formula: formula ?? value, value, text, numberFormat, ...(source.isError && { isError: true }) };
  return writeCell(state, cell, before, wanted);
}

function writeCell(state: CellState, cell: CellPosition, before: CellContent, wanted: Wanted): Step {
  const [writing] = wanted.ways;
  if (!writing) throw new RangeError('no way to write a cell');
  state.touched = true;
  state.wanted = wanted;
  return {
    forward: [{ kind: 'write', cell, writing }],
    backward: [{ kind: 'write', cell, writing: wayToRestore(before) }],
  };
}

/**
 * @param knowsMerges looks are copied only then: copying to a cell of a merged area would take that apart
 * @param textsOf what the batch writes into a new row
 */
function compileInsert(
  contents: Contents,
  edit: InsertRowsEdit,
  knowsMerges: boolean,
  textsOf: (row: number) => readonly RowText[],
): Step {
  const { at, count, like, columns } = edit;
  const changes = knowsMerges ? null : looksByCell(contents, edit);
  const model = contents.row(like);
  const from = like >= at ? like + count : like;
  contents.insert(at, count, like, columns);
  const forward: Action[] = [{ kind: 'insert', at, count }];
  for (let row = at; row < at + count; row++) {
    if (model?.height !== undefined) {
      forward.push({ kind: 'height', row, height: readableHeight(model, model.height, textsOf(row)) });
    }
    if (!changes) forward.push(...columns.map((span): Action => ({ kind: 'copy-looks', from, to: row, span })));
    forward.push(...(changes ?? []).map((action): Action => ({ ...action, cell: { ...action.cell, row } })));
  }
  return { forward, backward: [{ kind: 'delete', at, count }], moves: { from: at, to: at + count } };
}

/** The height of a row's model, or more where it gets a text that needs more. */
function readableHeight({ cells }: RowState, height: number, texts: readonly RowText[]): number {
  const needed = texts
    // what the model says as well it shows as its height lets it: a row that moves keeps its height
    .filter(({ left, text }) => cells.get(left)?.content.text !== text)
    .flatMap(({ left, right, text }) => {
      const rooms = Array.from({ length: right - left + 1 }, (_, n) => cells.get(left + n)?.room);
      const known = rooms.filter((room): room is TextRoom => room !== undefined);
      const [first] = known;
      return first ? heightFor(text, { ...first, width: known.reduce((sum, { width }) => sum + width, 0) }) : [];
    });
  return Math.max(height, ...needed);
}

/** What differs from the row above, whose looks Excel gives a new row. */
function looksByCell(contents: Contents, { at, like, columns }: InsertRowsEdit): Extract<Action, { kind: 'look' }>[] {
  if (like === at - 1) return [];
  return columns.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, n) => left + n).flatMap((column) => {
      const wanted = contents.row(like)?.cells.get(column);
      const above = contents.row(at - 1)?.cells.get(column);
      if (!wanted || !above) return [];
      const { numberFormat } = wanted.content;
      const change = {
        ...(wanted.look && above.look && lookChange(above.look, wanted.look)),
        ...(numberFormat !== above.content.numberFormat && { numberFormat }),
      };
      return Object.keys(change).length > 0 ? [{ kind: 'look' as const, cell: { row: at, column }, change }] : [];
    }),
  );
}

/** The way back of a deletion: new rows, with all that the deleted ones held and looked like. */
function compileDelete(contents: Contents, { at, count }: DeleteRowsEdit, inverse: readonly Edit[]): Step {
  const merging = inverse.flatMap((edit): Action[] => {
    return edit.kind === 'merge' || edit.kind === 'unmerge' ? [{ kind: edit.kind, range: edit.range }] : [];
  });
  const rows = Array.from({ length: count }, (_, n) => at + n);
  const dressing = rows.flatMap((row) => restoredRow(contents, row, at - 1));
  contents.remove(at, count);
  return {
    forward: [{ kind: 'delete', at, count }],
    backward: [{ kind: 'insert', at, count }, ...dressing, ...merging],
    moves: { from: at + count, to: at },
  };
}

function restoredRow(contents: Contents, row: number, above: number): Action[] {
  const state = contents.row(row);
  const actions: Action[] = state?.height === undefined ? [] : [{ kind: 'height', row, height: state.height }];
  const cells = [...(state?.cells ?? [])];
  const isFormula = ([, { content }]: (typeof cells)[number]): boolean => formulaOf(content) !== null;
  // formulas last: what they ask for is there by then
  for (const [column, { content, look }] of [...cells.filter((each) => !isFormula(each)), ...cells.filter(isFormula)]) {
    const pattern = contents.row(above)?.cells.get(column);
    const change = look && pattern?.look && lookChange(pattern.look, look);
    if (change) actions.push({ kind: 'look', cell: { row, column }, change });
    const isPlain = content.formula === '' && content.numberFormat === pattern?.content.numberFormat;
    if (!isPlain) actions.push({ kind: 'write', cell: { row, column }, writing: wayToRestore(content) });
  }
  return actions;
}
