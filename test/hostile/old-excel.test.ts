import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSheet } from '../../src/core/check/check-sheet';
import { planInsert } from '../../src/core/planning/insert';
import { startForm } from '../../src/core/forms/forms';
import { composeReport } from '../../src/core/report-sheet';
import { Grid } from '../../src/core/sheet/grid';
import { everythingIn } from '../support/office/everything';
import { DRILLS } from '../support/office/phrasings';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import { loadOffice } from '../support/office/load-office';
import { settle, startExcel } from '../support/office/start-excel';
import { sheet, workbook } from '../support/office/workbook';
import { hostMembers, type HostMember } from './host-members';

/** Excel 2019: the oldest that the manifest lets in. It has no merged areas to ask for, and no events of all sheets. */

jest.setTimeout(60_000);

const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
const BASE = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);

describe('the embedded host', () => {
  it('claims exactly the set of the manifest', async () => {
    const { Office } = await loadOffice(workbook(sheet('表')));
    const claims = (minor: number): boolean => Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
    expect([claims(BASE), claims(BASE + 1)]).toEqual([true, false]);
  });

  it('answers nothing that is newer than what it claims', () => {
    const members = hostMembers();
    expect(members.length).toBeGreaterThan(60);
    const typeOf = ({ member }: HostMember): string => member.slice(0, member.indexOf('.'));
    const isNewer = ({ minor }: HostMember): boolean => minor !== null && minor > BASE;
    // types that are new altogether are reached only through a member of an older one, which says so
    const older = new Set(members.filter((member) => !isNewer(member)).map(typeOf));
    const wrong = members.filter((each) => isNewer(each) && older.has(typeOf(each)) && each.since !== each.minor);
    expect(wrong).toEqual([]);
    const newer = members.filter(({ since }) => since !== null && since > BASE).map(({ member }) => member);
    expect(newer).toEqual(expect.arrayContaining(['Range.getMergedAreasOrNullObject', 'Range.copyFrom']));
  });
});

describe.each(FORMS)('%s in Excel 2019', (form) => {
  it('is checked as elsewhere, corrected, added to, marked and reported on, and nothing newer is asked for', async () => {
    const data = await sampleWorkbook(form);
    const modern = await startExcel(data, { excelApi: 13 });
    const { snapshot: inModern } = await modern.spreadsheet.readActiveSheet();
    const modernFindings = inModern && checkSheet(inModern).findings.map(({ rule, cell }) => [rule, cell]);
    // the library is global: from here on it is the older one
    const old = await startExcel(data, { excelApi: BASE });
    const { snapshot, name } = await old.spreadsheet.readActiveSheet();
    if (!snapshot) throw new Error('an empty sheet');
    expect(snapshot.merges).toBeNull();
    const result = checkSheet(snapshot);
    expect(result.findings.map(({ rule, cell }) => [rule, cell])).toEqual(modernFindings);

    const before = everythingIn(old.model);
    const [table] = result.tables;
    if (!table) throw new Error('no table');
    const grid = new Grid(snapshot);
    const { edits } = planInsert({ table, grid, phrasing: DRILLS, value: '3' });
    const inserted = await old.spreadsheet.applyEdits(old.sheetId, edits);
    await old.spreadsheet.undo(inserted);
    const marks = result.findings.slice(0, 5).map(({ severity, cell: { row, column } }) => {
      return { severity, range: { top: row, left: column, bottom: row, right: column } };
    });
    await old.spreadsheet.marks.colour(old.sheetId, marks);
    expect(await old.spreadsheet.marks.read(old.sheetId)).toMatchObject({ isColoured: true });
    await old.spreadsheet.marks.remove(old.sheetId);
    expect(everythingIn(old.model)).toBe(before);

    await old.spreadsheet.addForm(startForm('project', 2026));
    const parts = [{ sheet: name, result }];
    const report = composeReport({ scope: { kind: 'sheet', sheet: name }, at: new Date(2026, 0, 2), parts });
    expect(await old.spreadsheet.addReport(report)).toMatchObject({ keptOther: false });
    const changes: unknown[] = [];
    const stop = await old.spreadsheet.watch({ onChange: (change) => changes.push(change) });
    old.model.edit(old.model.activeSheet.id, { row: 30, column: 0 }, '改');
    await settle();
    expect(changes).toHaveLength(1);
    await stop();
  });
});
