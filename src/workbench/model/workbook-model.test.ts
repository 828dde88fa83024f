import fc from 'fast-check';
import { parseCell, parseRange } from '../../core/sheet/address';
import type { WorkbookData } from '../../files/workbook-data';
import { ModelError, WorkbookModel, type ModelChange } from './index';

const FORM: WorkbookData = {
  sheets: [
    {
      name: '绩效目标表',
      cells: [
        { row: 0, column: 0, value: '项目支出绩效目标表', style: { fill: '#FFFF00', font: { bold: true } } },
        { row: 2, column: 0, value: '产出指标', style: { borders: { top: { weight: 'thin', color: '#000000' } } } },
        { row: 2, column: 2, value: 64, numberFormat: '0"人"' },
        { row: 3, column: 2, value: 0.95, numberFormat: '0%' },
        { row: 5, column: 2, value: 3, formula: '=SUM(C3:C4)' },
      ],
      merges: [parseRange('A1:D1'), parseRange('A3:A5')],
      rowHeights: { 0: 30, 2: 24 },
      hiddenRows: [4],
    },
    { name: '附表 1', cells: [{ row: 0, column: 0, value: 64, formula: "=绩效目标表!C3+'附表 1'!B9" }] },
  ],
};

function open(): { model: WorkbookModel; id: string; changes: ModelChange[] } {
  const model = WorkbookModel.fromData(FORM);
  const changes: ModelChange[] = [];
  model.on((change) => changes.push(change));
  return { model, id: model.activeSheet.id, changes };
}

function text(model: WorkbookModel, address: string): string {
  const { row, column } = parseCell(address);
  return model.activeSheet.text(row, column);
}

describe('WorkbookModel', () => {
  it('carries plain data both ways', () => {
    const { model } = open();
    expect(model.toData()).toEqual({ ...FORM, activeSheet: 0 });
  });

  it.each([
    ['12.5%', '12.50%', 0.125],
    ['=100%', '100%', 1],
    ['=64人', '#NAME?', '#NAME?'],
    ["'=64人", '=64人', '=64人'],
    ['1,200', '1,200', 1200],
    ['2026年1月', '2026年1月', 46023],
    ['≥95%', '≥95%', '≥95%'],
    ['-人', '#NAME?', '#NAME?'],
    ['true', 'TRUE', true],
    ['', '', undefined],
  ])('shows %p as %p', (typed, shown, value) => {
    const { model, id } = open();
    model.edit(id, parseCell('F9'), typed);
    expect(text(model, 'F9')).toBe(shown);
    expect(model.activeSheet.cell(8, 5)?.value).toBe(value);
  });

  it('takes back what it offers for editing', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom("'=64人", '=100%', '12.5%', "'12", "'-", '2026年1月5日', "''x", '1/2', '=1+1', "'2026-1-5"),
    );
    fc.assert(
      fc.property(typed, (input) => {
        const { model, id } = open();
        model.edit(id, parseCell('F9'), input);
        const before = model.activeSheet.cell(8, 5);
        model.edit(id, parseCell('F9'), model.activeSheet.editingText(8, 5));
        expect(model.activeSheet.cell(8, 5)).toEqual(before);
      }),
    );
  });

  it('moves merges, looks, sizes, hidden rows and formulas when rows come', () => {
    const { model, id, changes } = open();
    model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 3, count: 2 }));
    const sheet = model.activeSheet;
    expect(sheet.merges).toEqual([parseRange('A1:D1'), parseRange('A3:A7')]);
    expect(sheet.cell(7, 2)?.formula).toBe('=SUM(C3:C6)');
    expect([sheet.rowHeight(2), sheet.rowHeight(3), sheet.rowHeight(4), sheet.rowHeight(5)]).toEqual([24, 24, 24, 15]);
    expect(sheet.isRowHidden(6)).toBe(true);
    expect(sheet.cell(3, 2)).toEqual({ value: '', numberFormat: '0"人"' });
    expect(changes).toHaveLength(1);
  });

  it('moves references from other sheets', () => {
    const { model, id } = open();
    model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 0, count: 1 }));
    expect(model.sheets[1]?.cell(0, 0)?.formula).toBe("=绩效目标表!C4+'附表 1'!B9");
  });

  it('keeps the contents of a merge whose first row is deleted', () => {
    const { model, id } = open();
    model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 2, count: -1 }));
    expect(text(model, 'A3')).toBe('产出指标');
    expect(model.activeSheet.merges[1]).toEqual(parseRange('A3:A4'));
  });

  it('undoes and redoes exactly, whatever was done', () => {
    const row = fc.nat(7);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), row, text: fc.constantFrom('1', '=A1', '', '50%') }),
      fc.record({ kind: fc.constant('insert' as const), row, count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('delete' as const), row, count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('unmerge' as const), row }),
      fc.record({ kind: fc.constant('fill' as const), row }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const { model, id } = open();
        const tracked = model.track(id, parseRange('A2:C6'));
        const states = [model.toData()];
        for (const todo of steps) {
          const axis = 'row' as const;
          const cell = { row: todo.row, column: 2 };
          const range = { top: todo.row, left: 0, bottom: todo.row + 1, right: 3 };
          model.editSheet(id, (editor) => {
            if (todo.kind === 'type') editor.type(cell, todo.text);
            if (todo.kind === 'insert') editor.shift({ axis, at: todo.row, count: todo.count });
            if (todo.kind === 'delete') editor.shift({ axis, at: todo.row, count: -todo.count });
            if (todo.kind === 'unmerge') editor.unmerge(range);
            if (todo.kind === 'fill') editor.setStyle(range, { fill: '#FF0000' });
          });
          states.push(model.toData());
        }
        const end = states.length - 1;
        for (let n = end; n > 0; n--) {
          expect(model.toData()).toEqual(states[n]);
          model.undo();
        }
        expect(model.toData()).toEqual(states[0]);
        expect(model.canUndo).toBe(false);
        while (model.redo());
        expect(model.toData()).toEqual(states[end]);
        tracked.release();
      }),
    );
  });

  it('does all of a change or nothing', () => {
    const { model, id, changes } = open();
    const before = model.sheets;
    const work = (): void => {
      model.edit(id, parseCell('A2'), 'x');
      model.editSheet(id, (editor) => editor.merge(parseRange('A4:B4')));
    };
    expect(() => model.change(work)).toThrow(ModelError);
    expect(model.sheets).toEqual(before);
    expect(changes).toEqual([]);
  });

  it('refuses locked cells of a protected sheet and takes unlocked ones', () => {
    const { model, id } = open();
    model.editSheet(id, (editor) => {
      editor.setStyle(parseRange('B3:B3'), { locked: false });
      editor.setProtected(true);
    });
    expect(() => model.edit(id, parseCell('C3'), '5')).toThrow(/protected/);
    model.edit(id, parseCell('B3'), '数量指标');
    expect(text(model, 'B3')).toBe('数量指标');
  });

  it('grows a selection so that it cuts no merge', () => {
    const { model, id, changes } = open();
    model.select(id, parseRange('A4:B4'));
    expect(model.selection).toEqual(parseRange('A3:B5'));
    expect(changes).toEqual([{ kind: 'select', source: 'user', sheetId: id, range: parseRange('A3:B5') }]);
  });

  it('brings another sheet to the front when the one in front is deleted, and back with undo', () => {
    const { model, id, changes } = open();
    const second = model.sheets[1]?.id ?? '';
    model.deleteSheet(id);
    expect(model.activeSheet.id).toBe(second);
    expect(changes.map(({ kind }) => kind)).toEqual(['edit', 'activate']);
    expect(() => model.deleteSheet(second)).toThrow(ModelError);
    model.undo();
    expect(model.sheets.map((sheet) => sheet.id)).toEqual([id, second]);
  });

  it('tracks ranges through shifts and undo', () => {
    const { model, id } = open();
    const tracked = model.track(id, parseRange('C3:C4'));
    model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 0, count: 4 }));
    expect(tracked.range).toEqual(parseRange('C7:C8'));
    model.undo();
    expect(tracked.range).toEqual(parseRange('C3:C4'));
  });
});
