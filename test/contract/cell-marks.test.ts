import { parseCell, parseRange } from '../../src/core/sheet/address';
import type { CellMark } from '../../src/core/marks/plan-marks';
import { signComment } from '../../src/core/marks/signature';
import { createExcelSpreadsheet } from '../../src/host/excel';
import type { WorkbookModel } from '../../src/workbench/model';
import { everythingIn } from '../support/office/everything';
import { loadOffice, makeOfficeGlobal } from '../support/office/load-office';
import { settle, startExcel, type RunningExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';
import { sheet, workbook } from '../support/office/workbook';

const FILL = { value: '家、次', style: { fill: '#00FF00', font: { italic: true } } };
const DATA = workbook(
  sheet(
    '目标表',
    { A1: '绩效目标表', A3: '一', B3: '二', C3: FILL, A4: '三', B4: '四', C4: '五', A5: '六', C5: '=七', A8: '八' },
    { merges: ['A1:C1', 'B4:B5'] },
  ),
  sheet('别的', { A1: '别的' }),
);

const mark = (severity: CellMark['severity'], range: string): CellMark => ({ severity, range: parseRange(range) });
const MARKS = [mark('error', 'C3'), mark('warning', 'B4:B5'), mark('info', 'C4:C5'), mark('info', 'A8')];

/** Conditional formats of the user: one that the add-in cannot understand, and one with a formula. */
function addOwn({ model, sheetId }: Pick<RunningExcel, 'model' | 'sheetId'>): void {
  const areas = [parseRange('A3:C8')];
  model.editSheet(sheetId, (editor) =>
    editor.changeExtras(
      (extras) => ({
        ...extras,
        conditionalFormats: [
          { id: 'scale', type: 'ColorScale', areas, formula: '', look: {} },
          { id: 'own', type: 'Custom', areas, formula: '=$A3="三"', look: { fill: '#123456' } },
        ],
      }),
      false,
    ),
  );
}

async function start(excelApi = 15, withOwn = true): Promise<RunningExcel> {
  const excel = await startExcel(DATA, { excelApi });
  if (withOwn) addOwn(excel);
  return excel;
}

const overlay = (model: WorkbookModel, address: string) => {
  const { row, column } = parseCell(address);
  return model.sheets[0]?.overlay(row, column);
};

describe.each([7, 15])('colours (ExcelApi 1.%i)', (excelApi) => {
  it('lie over the cells, whose own formats stay, and go without a trace', async () => {
    const { spreadsheet, sheetId, model, syncsOf } = await start(excelApi);
    const [before, cells] = [everythingIn(model), JSON.stringify(model.toData())];
    expect(await syncsOf(() => spreadsheet.marks.colour(sheetId, MARKS))).toBeLessThanOrEqual(3);
    expect(JSON.stringify(model.toData())).toBe(cells);
    expect(overlay(model, 'C3')).toMatchObject({ fill: '#F8BDB5', bold: true });
    expect(overlay(model, 'B4')).toMatchObject({ fill: '#FFE699' });
    expect(overlay(model, 'C5')).toMatchObject({ fill: '#DDEBF7' });
    expect(overlay(model, 'A4')).toBeUndefined();
    expect(await spreadsheet.marks.read(sheetId)).toEqual({ isColoured: true, comments: 0 });
    await spreadsheet.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
    expect(await spreadsheet.marks.read(sheetId)).toEqual({ isColoured: false, comments: 0 });
  });

  it('are replaced by those that are made next', async () => {
    const { spreadsheet, sheetId, model } = await start(excelApi);
    const before = everythingIn(model);
    await spreadsheet.marks.colour(sheetId, MARKS);
    await spreadsheet.marks.colour(sheetId, [mark('error', 'A4')]);
    expect([overlay(model, 'C3'), overlay(model, 'A4')?.bold]).toEqual([undefined, true]);
    await spreadsheet.marks.colour(sheetId, []);
    expect(everythingIn(model)).toBe(before);
  });

  it('leave nothing when they fail, whichever action it is', async () => {
    const excel = await start(excelApi);
    const { spreadsheet, sheetId, model, bridge } = excel;
    const before = everythingIn(model);
    const colour = () => spreadsheet.marks.colour(sheetId, MARKS.slice(0, 3));
    await settle();
    for (const again of [false, true]) {
      if (again) await colour();
      const counts = await actionsOf(excel, colour);
      await spreadsheet.marks.remove(sheetId);
      const wrong: string[] = [];
      for (const [index, count] of counts.entries()) {
        for (let action = 0; action < count; action++) {
          if (again) await colour();
          const code = action % 2 ? 'AccessDenied' : 'GeneralException';
          bridge.faults.set({ request: index + 1, times: 1, action, code });
          const outcome: unknown = await colour().catch((error: unknown) => error);
          bridge.faults.set();
          const isTold = outcome === undefined || (outcome instanceof Error && outcome.name === 'UserError');
          // a rule that could not be read, or deleted, with others was read, or deleted, by itself
          if (!isTold) wrong.push(`${index}.${action}: ${String(outcome)}`);
          const isColoured = overlay(model, 'C3') !== undefined;
          if (isColoured ? outcome !== undefined && !again : outcome === undefined) {
            wrong.push(`${index}.${action}: ${String(outcome)} ${isColoured}`);
          }
          await spreadsheet.marks.remove(sheetId);
          if (everythingIn(model) !== before) wrong.push(`${index}.${action}: traces`);
        }
      }
      expect(wrong).toEqual([]);
    }
  }, 60_000);
});

/** How many actions each request has; letting go of what office.js kept is none. */
async function actionsOf(excel: RunningExcel, work: () => Promise<unknown>): Promise<number[]> {
  const requests = recordRequests(excel);
  await work();
  const actions = requests.map(({ message }) => message.body.Actions);
  return actions.filter((all) => !all.some(({ Name }) => Name === '_RemoveReference')).map(({ length }) => length);
}

describe('colours that the sheet has changed under', () => {
  const STEPS: readonly (readonly [string, (model: WorkbookModel, sheetId: string) => void])[] = [
    [
      'rows inserted above',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 1, count: 3 })),
    ],
    [
      'a row deleted above',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 1, count: -1 })),
    ],
    [
      'a row inserted between',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 4, count: 1 })),
    ],
    [
      'a row inserted below',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 5, count: 2 })),
    ],
    [
      'a marked row deleted',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 2, count: -1 })),
    ],
    [
      'all marked rows deleted',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'row', at: 2, count: -8 })),
    ],
    [
      'a column inserted',
      (model, id) => model.editSheet(id, (editor) => editor.shift({ axis: 'column', at: 0, count: 1 })),
    ],
    [
      'a cell recoloured by the user',
      (model, id) => model.editSheet(id, (editor) => editor.setStyle(parseRange('C3'), { fill: '#FF00FF' })),
    ],
    [
      'a fill taken away by the user',
      (model, id) => model.editSheet(id, (editor) => editor.setStyle(parseRange('C3'), { fill: null })),
    ],
    ['cells merged', (model, id) => model.editSheet(id, (editor) => editor.merge(parseRange('A3:A4')))],
  ];

  it.each(STEPS)('leave what they would have left without them: %s', async (_, step) => {
    const marked = await start();
    await marked.spreadsheet.marks.colour(marked.sheetId, MARKS);
    step(marked.model, marked.sheetId);
    await marked.spreadsheet.marks.remove(marked.sheetId);
    const plain = await start();
    step(plain.model, plain.sheetId);
    expect(everythingIn(marked.model)).toBe(everythingIn(plain.model));
  });

  it('stay on their cells when rows move', async () => {
    const { spreadsheet, sheetId, model } = await start();
    await spreadsheet.marks.colour(sheetId, MARKS);
    model.editSheet(sheetId, (editor) => editor.shift({ axis: 'row', at: 1, count: 3 }));
    expect([overlay(model, 'C3'), overlay(model, 'C6')?.bold]).toEqual([undefined, true]);
  });

  it('are found where they were copied to, on another sheet too', async () => {
    const { spreadsheet, sheetId, model } = await start();
    const before = everythingIn(model);
    await spreadsheet.marks.colour(sheetId, MARKS);
    const otherId = model.sheets[1]?.id ?? '';
    const [first] = model.sheets[0]?.extras.conditionalFormats ?? [];
    model.editSheet(otherId, (editor) =>
      editor.changeExtras(
        (extras) => ({ ...extras, conditionalFormats: first ? [{ ...first, id: 'copy' }] : [] }),
        false,
      ),
    );
    await spreadsheet.marks.remove(null);
    expect(everythingIn(model)).toBe(before);
  });

  it('are found again when the file has been closed and opened', async () => {
    const { spreadsheet, sheetId, model } = await start();
    const before = everythingIn(model);
    await spreadsheet.marks.colour(sheetId, MARKS);
    makeOfficeGlobal(await loadOffice(model, { excelApi: 15 }));
    const reopened = createExcelSpreadsheet();
    expect(await reopened.marks.read(sheetId)).toMatchObject({ isColoured: true });
    await reopened.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
  });
});

describe('colours and the rest of the add-in', () => {
  it('change nothing that a check reads, and tell of no change', async () => {
    const { spreadsheet, sheetId } = await start();
    const changes: unknown[] = [];
    await spreadsheet.watch({ onChange: (change) => changes.push(change) });
    const before = await spreadsheet.readActiveSheet();
    await spreadsheet.marks.colour(sheetId, MARKS);
    expect(await spreadsheet.readActiveSheet()).toEqual(before);
    await spreadsheet.marks.remove(sheetId);
    await settle();
    expect(changes).toEqual([]);
  });

  it('do not stand in the way of taking an edit back', async () => {
    const { spreadsheet, sheetId, model, text } = await start(15, false);
    const before = everythingIn(model);
    const edits = [
      { kind: 'set-text', cell: parseCell('C3'), expect: '家、次', text: '家' },
      { kind: 'insert-rows', at: 3, count: 1, like: 2, columns: [{ left: 0, right: 2 }], expect: [] },
    ] as const;
    const tokens = [];
    for (const edit of edits) tokens.push(await spreadsheet.applyEdits(sheetId, [edit]));
    await spreadsheet.marks.colour(sheetId, MARKS);
    for (const token of tokens.reverse()) await spreadsheet.undo(token);
    expect([text('C3'), overlay(model, 'C3')?.bold]).toEqual(['家、次', true]);
    await spreadsheet.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
  });

  it('take thousands of cells in few round trips', async () => {
    const { spreadsheet, sheetId, model, syncsOf } = await start();
    const before = everythingIn(model);
    const marks = Array.from({ length: 4_000 }, (_, n) => mark('info', `A${2 * n + 10}`));
    expect(await syncsOf(() => spreadsheet.marks.colour(sheetId, marks))).toBeLessThanOrEqual(3);
    expect(model.sheets[0]?.extras.conditionalFormats.length).toBeLessThan(100);
    expect(await syncsOf(() => spreadsheet.marks.remove(sheetId))).toBeLessThanOrEqual(8);
    expect(everythingIn(model)).toBe(before);
  });

  it('are refused on a protected sheet, with what to do', async () => {
    const { spreadsheet, sheetId, model } = await start();
    await spreadsheet.marks.colour(sheetId, MARKS);
    model.editSheet(sheetId, (editor) => editor.setProtected(true));
    const marked = everythingIn(model);
    const told = { code: 'sheet-protected', message: expect.stringContaining('目标表') };
    await expect(spreadsheet.marks.colour(sheetId, MARKS)).rejects.toMatchObject(told);
    await expect(spreadsheet.marks.remove(sheetId)).rejects.toMatchObject(told);
    await expect(spreadsheet.marks.remove(null)).rejects.toMatchObject(told);
    expect(everythingIn(model)).toBe(marked);
  });

  it('go from all sheets that can be written, whatever sheet refuses', async () => {
    const { spreadsheet, sheetId, model } = await start();
    const [, second] = model.sheets;
    await spreadsheet.marks.colour(sheetId, MARKS);
    await spreadsheet.marks.colour(second?.id ?? '', [mark('error', 'A1')]);
    model.editSheet(sheetId, (editor) => editor.setProtected(true));
    await expect(spreadsheet.marks.remove(null)).rejects.toMatchObject({ code: 'sheet-protected' });
    expect(model.sheets.map((each) => each.overlay(0, 0))).toEqual([undefined, undefined]);
    expect(overlay(model, 'C3')?.bold).toBe(true);
  });

  it('go even if Excel cannot read a rule that somebody has made', async () => {
    const { spreadsheet, sheetId, model, bridge } = await start();
    const before = everythingIn(model);
    await spreadsheet.marks.colour(sheetId, MARKS);
    // the list; all four rules; ours; the last of ours and the unreadable one; that one by itself
    bridge.faults.set(
      ...[2, 4, 6].map((request, seen) => ({ request: request - seen, times: 1, code: 'ItemNotFound', action: 0 })),
    );
    await spreadsheet.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
  });

  it('say how to remove by hand what Excel does not delete', async () => {
    const { spreadsheet, sheetId, bridge } = await start();
    await spreadsheet.marks.colour(sheetId, MARKS);
    bridge.faults.set({ actionName: 'Delete', code: 'ItemNotFound' });
    await expect(spreadsheet.marks.remove(sheetId)).rejects.toMatchObject({
      code: 'marks-left',
      advice: expect.stringContaining('管理规则'),
    });
  });

  it('can be taken away when neither marking nor taking it back came to an end', async () => {
    const { spreadsheet, sheetId, model, bridge } = await start();
    const before = everythingIn(model);
    bridge.faults.set(
      { request: 3, times: 1, code: 'ConnectionFailure', status: 503, emptyBody: true, afterwards: true },
      { request: 3, code: 'ConnectionFailure', status: 503, emptyBody: true },
    );
    await expect(spreadsheet.marks.colour(sheetId, MARKS)).rejects.toMatchObject({ code: 'half-marked' });
    bridge.faults.set();
    await spreadsheet.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
  });
});

describe('comments', () => {
  const REMARKS = [
    { cell: parseCell('C3'), text: '必改：计量单位写了两个。' },
    { cell: parseCell('B4'), text: '建议改：没有依据。' },
    { cell: parseCell('A8'), text: '提示：名称过短。' },
  ];
  const comments = (model: WorkbookModel) => model.sheets[0]?.extras.comments ?? [];

  function addComment({ model, sheetId }: RunningExcel, address: string, text: string, isNote = false): void {
    const comment = { id: `user ${address}`, cell: parseCell(address), text, replies: [], isNote };
    model.editSheet(sheetId, (editor) =>
      editor.changeExtras((extras) => ({ ...extras, comments: [...extras.comments, comment] }), false),
    );
  }

  it('say what is wrong at the cell, and go without a trace', async () => {
    const { spreadsheet, sheetId, model, syncsOf } = await start();
    const before = everythingIn(model);
    const syncs = await syncsOf(async () => {
      expect(await spreadsheet.marks.comment(sheetId, REMARKS)).toEqual({ added: 3, skipped: 0 });
    });
    expect(syncs).toBeLessThanOrEqual(4);
    expect(comments(model).map(({ cell, text }) => [cell, text])).toEqual(
      REMARKS.map(({ cell, text }) => [cell, signComment(text)]),
    );
    expect(await spreadsheet.marks.read(sheetId)).toEqual({ isColoured: false, comments: 3 });
    await spreadsheet.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
  });

  it('leave those of others alone, and cells that have one', async () => {
    const excel = await start();
    const { spreadsheet, sheetId, model } = excel;
    addComment(excel, 'C3', '请核实');
    addComment(excel, 'B4', '旧式批注', true);
    const before = everythingIn(model);
    expect(await spreadsheet.marks.comment(sheetId, REMARKS)).toEqual({ added: 1, skipped: 2 });
    expect(await spreadsheet.marks.comment(sheetId, REMARKS)).toEqual({ added: 1, skipped: 2 });
    await spreadsheet.marks.remove(sheetId);
    expect(everythingIn(model)).toBe(before);
  });

  it('stay when somebody has changed or answered them, and move with their cells', async () => {
    const { spreadsheet, sheetId, model } = await start();
    await spreadsheet.marks.comment(sheetId, REMARKS);
    model.editSheet(sheetId, (editor) => {
      editor.changeExtras(({ comments: [first, second, third], ...extras }) => {
        if (!first || !second || !third) throw new Error('no comments');
        const changed = { ...second, text: second.text.replace('没有依据', '已补') };
        return { ...extras, comments: [{ ...first, replies: ['已改'] }, changed, third] };
      }, false);
      editor.shift({ axis: 'row', at: 1, count: 2 });
    });
    expect(await spreadsheet.marks.remove(sheetId)).toEqual({ keptComments: 1 });
    expect(comments(model).map(({ cell }) => cell)).toEqual([parseCell('C5'), parseCell('B6')]);
  });

  it('are not offered by an older Excel', async () => {
    const { spreadsheet, sheetId, model } = await start(9);
    const before = everythingIn(model);
    expect(spreadsheet.capabilities.comments).toBe(false);
    await expect(spreadsheet.marks.comment(sheetId, REMARKS)).rejects.toMatchObject({ code: 'no-comments' });
    expect(everythingIn(model)).toBe(before);
  });

  it('leave nothing when they fail, whichever action it is', async () => {
    const excel = await start();
    const { spreadsheet, sheetId, model, bridge } = excel;
    const before = everythingIn(model);
    await settle();
    const comment = () => spreadsheet.marks.comment(sheetId, REMARKS);
    const counts = await actionsOf(excel, comment);
    await spreadsheet.marks.remove(sheetId);
    const wrong: string[] = [];
    for (const [index, count] of counts.entries()) {
      for (let action = 0; action < count; action++) {
        const code = action % 2 ? 'AccessDenied' : 'GeneralException';
        bridge.faults.set({ request: index + 1, times: 1, action, code });
        const outcome: unknown = await comment().catch((error: unknown) => error);
        bridge.faults.set();
        if (outcome instanceof Error && outcome.name !== 'UserError') wrong.push(`${index}.${action}: ${outcome.name}`);
        if (outcome instanceof Error && everythingIn(model) !== before) wrong.push(`${index}.${action}: half done`);
        await spreadsheet.marks.remove(sheetId);
        if (everythingIn(model) !== before) wrong.push(`${index}.${action}: traces`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
