import { checkSheet } from '../../src/core/check/check-sheet';
import { composeReport, isReportSheet, type ReportSheet } from '../../src/core/report-sheet';
import { everythingIn } from '../support/office/everything';
import { sampleWorkbook } from '../support/office/samples';
import { settle, startExcel, type RunningExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';
import { sheet, workbook } from '../support/office/workbook';
import type { WorkbookData } from '../../src/files/workbook-data';

const AT = new Date(2026, 2, 5, 9, 4);
const NAME = '检查报告-部门整体绩效目标表';

let data: WorkbookData;
beforeAll(async () => {
  data = await sampleWorkbook('zhijiang-2026');
});

/** A report of the sheet in front. */
async function reportOf({ spreadsheet }: RunningExcel): Promise<ReportSheet> {
  const { name, snapshot } = await spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  const parts = [{ sheet: name, result: checkSheet(snapshot) }];
  return composeReport({ scope: { kind: 'sheet', sheet: name }, at: AT, parts });
}

async function prepare(excelApi = 15): Promise<{ excel: RunningExcel; report: ReportSheet }> {
  const excel = await startExcel(data, { excelApi });
  return { excel, report: await reportOf(excel) };
}

const names = ({ model }: RunningExcel) => model.sheets.map(({ name }) => name);

describe('a new report', () => {
  it('stands on a sheet of its own, in front, in few round trips', async () => {
    const { excel, report } = await prepare();
    const before = JSON.stringify(excel.model.sheet(excel.sheetId)?.content);
    const syncs = await excel.syncsOf(async () => {
      expect(await excel.spreadsheet.addReport(report)).toMatchObject({ name: NAME, keptOther: false });
    });
    expect(syncs).toBeLessThanOrEqual(6);
    const { activeSheet, selection } = excel.model;
    expect([activeSheet.name, selection.top, selection.left]).toEqual([NAME, 0, 0]);
    expect(JSON.stringify(excel.model.sheet(excel.sheetId)?.content)).toBe(before);
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot?.values).toEqual(report.rows);
    expect(snapshot && isReportSheet(snapshot)).toBe(true);
    expect(excel.session.referenceCount).toBe(0);
  });

  it('looks like one: title, lines, widths, wrapped texts, a header that stays', async () => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    const { activeSheet: made } = excel.model;
    const { top, right } = report.header;
    expect(made.cell(0, 0)?.style?.font).toMatchObject({ bold: true, size: 16 });
    expect(made.cell(top, right)?.style).toMatchObject({ wrap: true, font: { bold: true }, horizontal: 'center' });
    expect(made.cell(report.table.bottom, right)?.style?.borders?.bottom?.weight).toBe('thin');
    expect(made.cell(top - 1, 0)?.style?.borders?.top).toBeUndefined();
    report.columnWidths.forEach((width, column) => expect(made.columnWidth(column)).toBeCloseTo(width, 0));
    expect(made.merges).toEqual(Array.from({ length: top }, (_, row) => ({ top: row, bottom: row, left: 0, right })));
    expect(made.extras.frozenRows).toBe(top + 1);
    expect([...made.content.rowHeights.keys()]).toEqual([0]);
  });

  it('leads to the cells', async () => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    const { links } = excel.model.activeSheet.extras;
    expect(links).toHaveLength(report.links.length);
    expect(links).toContainEqual(
      expect.objectContaining({ target: "'部门整体绩效目标表'!G7", tip: '部门整体绩效目标表 G7' }),
    );
    expect(links.map(({ cell }) => excel.model.activeSheet.text(cell.row, cell.column))).toContain('G7');
  });

  it('is printed on A4 held sideways, one page wide, with its header on every page', async () => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    const row = report.header.top + 1;
    expect(excel.model.activeSheet.extras.page).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1 },
      PrintTitleRows: `$${row}:$${row}`,
      CenterFooter: '第 &P 页，共 &N 页',
    });
  });

  it('asks for none of that in an older Excel', async () => {
    const { excel, report } = await prepare(7);
    await excel.spreadsheet.addReport(report);
    expect(names(excel)).toContain(NAME);
    expect(excel.model.activeSheet.extras.page).toEqual({});
    expect(excel.model.activeSheet.extras.frozenRows).toBeGreaterThan(0);
  });

  it.each(['SetPrintTitleRows', 'PaperSize', 'Hyperlink'])(
    'is made without %s where Excel refuses that',
    async (name) => {
      const { excel, report } = await prepare();
      excel.bridge.faults.set({ actionName: name, code: 'InvalidArgument' });
      await excel.spreadsheet.addReport(report);
      excel.bridge.faults.set();
      expect(names(excel)).toContain(NAME);
      expect(report.links.map(({ row }) => excel.model.activeSheet.text(row, 2))).toContain('G7');
    },
  );

  it('shows texts as texts, whatever they begin with', async () => {
    const excel = await startExcel(workbook(sheet("it's =1+1", { A1: '表' })));
    const texts = ['=1+1', '+5', '-3', '@me', "'quoted", '2026', '50%', '1/2', 'TRUE', '2026年3月', '第一行\n第二行'];
    const rows = texts.map((text, index) => [index + 1, "it's =1+1", text]);
    const report: ReportSheet = {
      scope: { kind: 'sheet', sheet: "it's =1+1" },
      sheetName: "检查报告-it's =1+1",
      rows,
      columnWidths: [5, 10, 30],
      title: 0,
      header: { top: 0, bottom: 0, left: 0, right: 2 },
      table: { top: 0, bottom: rows.length - 1, left: 0, right: 2 },
      headings: [],
      spans: [{ top: 2, bottom: 2, left: 0, right: 1 }],
      links: [{ row: 1, column: 1, sheet: "it's =1+1", target: { row: 0, column: 0 } }],
    };
    await excel.spreadsheet.addReport(report);
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot?.values.map((row) => row[2])).toEqual(texts);
    expect(snapshot?.text.map((row) => row[2])).toEqual(texts);
    expect(excel.model.activeSheet.extras.links[0]?.target).toBe("'it''s =1+1'!A1");
  });

  it('is written in parts when it is long', async () => {
    const excel = await startExcel(data, { excelApi: 15, payloadLimit: 5_000_000 });
    const { rows, ...rest } = await reportOf(excel);
    const long = Array.from({ length: 900 }, (_, n) => [n, ...Array<string>(10).fill('问'.repeat(60))]);
    const table = { ...rest.table, bottom: rows.length + long.length - 1 };
    await excel.spreadsheet.addReport({ ...rest, rows: [...rows, ...long], table });
    const { snapshot } = await excel.spreadsheet.readActiveSheet();
    expect(snapshot?.values.slice(rows.length)).toEqual(long);
  }, 30_000);
});

describe('a report made again', () => {
  it('takes the place of the one before, which nobody has touched', async () => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    const later = { ...report, rows: [['新的一份', ...Array<string>(10).fill('')], ...report.rows.slice(1)] };
    expect(await excel.spreadsheet.addReport(later)).toMatchObject({ name: NAME, keptOther: false });
    expect(names(excel)).toEqual(['部门整体绩效目标表', NAME]);
    expect(excel.model.activeSheet.text(0, 0)).toBe('新的一份');
    // and once more, now that the name was given in a second step
    expect(await excel.spreadsheet.addReport(report)).toMatchObject({ name: NAME, keptOther: false });
    expect(names(excel)).toEqual(['部门整体绩效目标表', NAME]);
  });

  it.each<[string, (excel: RunningExcel) => void]>([
    ['written into', ({ model }) => model.edit(model.activeSheet.id, { row: 7, column: 10 }, '已改')],
    ['renamed', ({ model }) => model.renameSheet(model.activeSheet.id, '第一轮核对')],
  ])('stays beside one that somebody has %s', async (_, change) => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    change(excel);
    const kept = everythingIn(excel.model);
    expect(await excel.spreadsheet.addReport(report)).toMatchObject({ keptOther: true });
    expect(excel.model.sheets).toHaveLength(3);
    excel.model.deleteSheet(excel.model.activeSheet.id);
    expect(everythingIn(excel.model).replace(/"activeSheet":\d/, '')).toBe(kept.replace(/"activeSheet":\d/, ''));
  });

  it('leaves the report of another sheet and of the workbook alone', async () => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    await excel.spreadsheet.addReport({ ...report, scope: { kind: 'workbook' }, sheetName: '检查报告' });
    await excel.spreadsheet.addReport({
      ...report,
      scope: { kind: 'sheet', sheet: '别的' },
      sheetName: '检查报告-别的',
    });
    expect(names(excel)).toEqual(['部门整体绩效目标表', NAME, '检查报告', '检查报告-别的']);
  });

  it('never takes the name of a sheet of somebody else', async () => {
    const excel = await startExcel({ ...data, sheets: [...data.sheets, sheet(NAME, { A1: '我的笔记' })] });
    const report = await reportOf(excel);
    expect(await excel.spreadsheet.addReport(report)).toMatchObject({ name: `${NAME}2`, keptOther: false });
    expect(await excel.spreadsheet.addReport(report)).toMatchObject({ name: `${NAME}2` });
    expect(names(excel)).toEqual(['部门整体绩效目标表', NAME, `${NAME}2`]);
    expect(excel.model.sheets[1]?.text(0, 0)).toBe('我的笔记');
  });

  it('takes the next name when one that is not listed has the first', async () => {
    const { excel, report } = await prepare();
    const add = excel.model.addSheet.bind(excel.model);
    let tries = 0;
    excel.model.addSheet = (name, source) => {
      tries += 1;
      // a chart of that name: no worksheet, and yet in the way
      if (tries === 1) excel.model.addSheet(name, source);
      return add(name, source);
    };
    await excel.spreadsheet.addReport(report);
    expect(names(excel)).toContain(`${NAME}2`);
  });
});

describe('what it says of itself', () => {
  it('is told when its texts have been changed beyond recognition', async () => {
    const { excel, report } = await prepare();
    await excel.spreadsheet.addReport(report);
    const { model, spreadsheet } = excel;
    model.editSheet(model.activeSheet.id, (editor) => editor.clearContents(report.table));
    model.edit(model.activeSheet.id, { row: 0, column: 0 }, '我的表');
    const reading = await spreadsheet.readActiveSheet();
    expect(reading.snapshot && isReportSheet(reading.snapshot)).toBe(false);
    expect(reading.isReport).toBe(true);
    expect((await spreadsheet.readSheet(excel.sheetId)).isReport).toBeUndefined();
    model.renameSheet(model.activeSheet.id, '改名');
    expect((await spreadsheet.readActiveSheet()).isReport).toBe(true);
  });
});

describe('events', () => {
  it.each([9, 14])('change nothing that the user would have to be told of (ExcelApi 1.%i)', async (excelApi) => {
    const { excel, report } = await prepare(excelApi);
    const changed: unknown[] = [];
    await excel.spreadsheet.watch({
      onChange: (change) => {
        if (change.sheetId === excel.sheetId || (excelApi >= 14 && !change.own)) changed.push(change);
      },
    });
    await excel.spreadsheet.addReport(report);
    await settle();
    expect(changed).toEqual([]);
  });
});

describe('when it cannot be made', () => {
  it('says that the structure of the workbook is protected, and does nothing', async () => {
    const { excel, report } = await prepare();
    excel.model.isStructureProtected = true;
    const before = everythingIn(excel.model);
    const message = expect.stringContaining('结构受保护');
    await expect(excel.spreadsheet.addReport(report)).rejects.toMatchObject({ code: 'workbook-protected', message });
    expect(everythingIn(excel.model)).toBe(before);
  });

  /** How many actions each request has. */
  async function actionsOf(excel: RunningExcel, work: () => Promise<unknown>): Promise<number[]> {
    const requests = recordRequests(excel);
    await work();
    const actions = requests.map(({ message }) => message.body.Actions);
    return actions.filter((all) => !all.some(({ Name }) => Name === '_RemoveReference')).map(({ length }) => length);
  }

  it.each([
    ['the first one', false],
    ['one that replaces another', true],
  ])(
    'leaves all as it was or a whole report behind, whichever action fails: %s',
    async (_, again) => {
      const { report: full } = await prepare();
      const excel = await startExcel(workbook(sheet('部门整体绩效目标表', { A1: '表' })), { excelApi: 15 });
      const { model, spreadsheet, bridge, sheetId } = excel;
      // two findings have as many kinds of actions as two hundred
      const [bottom, links] = [full.header.top + 2, full.links.slice(0, 2)];
      const report = { ...full, rows: full.rows.slice(0, bottom + 1), table: { ...full.table, bottom }, links };
      const later = {
        ...report,
        rows: report.rows.map((row, index) => (index === 2 ? ['检查时间：后来', ...row.slice(1)] : row)),
      };
      const start = async () => {
        for (const { id } of model.sheets) if (id !== sheetId) model.deleteSheet(id);
        if (again) await spreadsheet.addReport(report);
        model.activate(sheetId);
        return everythingIn(model).replaceAll(/\{0{8}-[^}]+\}/g, '');
      };
      // what office.js says of itself at the start is not counted
      await settle();
      await start();
      const counts = await actionsOf(excel, () => spreadsheet.addReport(later));
      const wrong: string[] = [];
      let failures = 0;
      for (const [index, count] of counts.entries()) {
        for (let action = 0; action < count; action++) {
          const original = await start();
          bridge.faults.set({
            request: index + 1,
            times: 1,
            action,
            code: action % 2 ? 'GeneralException' : 'AccessDenied',
          });
          const outcome = await spreadsheet.addReport(later).catch((error: Error) => error);
          bridge.faults.set();
          const made = model.sheets.filter(({ id }) => id !== sheetId);
          if (outcome instanceof Error) {
            failures += 1;
            if (outcome.name !== 'UserError') wrong.push(`${index}.${action}: ${outcome.name}`);
            if (everythingIn(model).replaceAll(/\{0{8}-[^}]+\}/g, '') !== original)
              wrong.push(`${index}.${action}: half done`);
          } else if (made.length !== (outcome.keptOther ? 2 : 1) || made.at(-1)?.text(2, 0) !== '检查时间：后来') {
            wrong.push(`${index}.${action}: ${names(excel).join()}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(failures).toBeGreaterThan(50);
    },
    120_000,
  );

  it.each([3, 6])('goes again when only the answer was lost (request %i)', async (request) => {
    const { excel, report } = await prepare();
    const before = everythingIn(excel.model);
    excel.bridge.faults.set({
      request,
      times: 1,
      code: 'ConnectionFailure',
      status: 503,
      emptyBody: true,
      afterwards: true,
    });
    const outcome = await excel.spreadsheet.addReport(report).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(everythingIn(excel.model)).toBe(before);
    else expect(names(excel)).toEqual(['部门整体绩效目标表', NAME]);
  });

  it('says so when the unfinished sheet cannot be taken away', async () => {
    const { excel, report } = await prepare();
    excel.bridge.faults.set(
      { actionName: 'FreezeRows', times: 1, code: 'GeneralException' },
      { actionName: 'Delete', code: 'GeneralException' },
    );
    await expect(excel.spreadsheet.addReport(report)).rejects.toMatchObject({ code: 'half-added' });
  });

  it('never deletes a sheet that somebody else has put in its way', async () => {
    const { excel, report } = await prepare();
    const { model, spreadsheet, bridge } = excel;
    // the answer that adds the sheet is lost, and somebody makes one of that name before it is looked for
    bridge.faults.set({ actionName: 'Add', times: 1, code: 'ConnectionFailure', status: 503, emptyBody: true });
    const making = spreadsheet.addReport(report).catch((error: unknown) => error);
    const added = model.addSheet(NAME);
    model.edit(added.id, { row: 0, column: 0 }, '我的笔记');
    await making;
    expect(model.sheet(added.id)?.text(0, 0)).toBe('我的笔记');
  });
});
