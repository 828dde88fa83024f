import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check-file';
import type { ReportFinding, ReportSheet } from '../../src/core/check/report';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/writing/write-workbook';
import { sampleBytes } from '../support/xlsx/files';
import { openForEachTest } from './support/for-each-test';
import { PanePage } from './support/pane-page';
import type { WorkbenchPage } from './support/workbench-page';

const SAMPLES = join(__dirname, '../fixtures/samples/xlsx');
const SEVERITIES = { error: '必改', warning: '建议改', info: '提示' } as const;

let workbench: WorkbenchPage;
let pane: PanePage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new PanePage(opened);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pane-samples-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command line says of a file, sheet by sheet. */
async function told(file: string): Promise<readonly ReportSheet[]> {
  const { report } = await checkFile(file, { rules: null, details: true });
  return report.sheets;
}

/** What it says of these sheets, each by itself: together they would also be compared with each other. */
async function toldAlone(id: string): Promise<readonly ReportSheet[]> {
  const { sheets } = await readWorkbook(sampleBytes(id));
  const alone = sheets.slice(0, 3).map(async (sheet, at) => {
    const file = join(folder, `${id}-${at}.xlsx`);
    writeFileSync(file, await writeWorkbook({ sheets: [sheet] }));
    return told(file);
  });
  return (await Promise.all(alone)).flat();
}

function countsOf(findings: readonly ReportFinding[]): string[] {
  return (['error', 'warning', 'info'] as const).map(
    (severity) => `${SEVERITIES[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
  );
}

const counts = () => pane.pane.getByRole('group', { name: '按级别筛选' }).getByRole('button').allTextContents();
const headings = () => pane.pane.getByRole('heading', { level: 2 }).allTextContents();
const cellOf = (text: string | null) => /[A-Z]{1,3}\d+/.exec(text ?? '')?.[0] ?? '';

it.each(['zhijiang-2026', 'linyi-2024', 'laoting-2024', 'bazhou-2022', 'dongguan-2024'])(
  '%s: finds what the command line finds, leads to it, and follows what is done about it',
  async (id) => {
    const [sheet] = await toldAlone(id);
    if (!sheet) throw new Error(`${id} has no sheet`);
    const expected = countsOf(sheet.findings);
    await workbench.openSample(id);
    await workbench.check();
    expect(await counts()).toEqual(expected);

    // by rule, gravest first; what repeats is folded
    const gravest = SEVERITIES[(['error', 'warning', 'info'] as const).find((s) => countOf(expected, s) > 0) ?? 'info'];
    expect(await workbench.finding('').first().textContent()).toMatch(gravest);
    const folds = pane.pane.locator('button[aria-expanded][data-stop]');
    const foldCount = await folds.count();
    if (foldCount > 0) {
      const lines = await workbench.finding('').count();
      await folds.first().click();
      expect(await workbench.finding('').count()).toBeGreaterThan(lines);
      await folds.first().click();
    }

    // each severity is a filter
    await pane.button(/^提示 \d/).click();
    await pane.pane.getByText(`显示 ${countOf(expected, 'info')} 处，共 ${sheet.findings.length} 处`).waitFor();
    await pane.button('显示全部').click();

    // by row: in the order of the sheet, what is said of the whole table first
    await pane.openOverview();
    await pane.pane.getByLabel('排列').selectOption('row');
    const rows = sheet.findings.flatMap(({ row }) => (row === null ? [] : [row]));
    await pane.pane.getByRole('heading', { name: `第 ${rows[0]} 行` }).waitFor();
    const shown = (await headings()).flatMap((text) => /第 (\d+) 行/.exec(text)?.[1] ?? []).map(Number);
    expect(shown).toEqual([...new Set(rows)].slice(0, shown.length));
    await pane.pane.getByLabel('排列').selectOption('rule');

    // the first finding leads to its cell
    await pane.button('下一处').click();
    const cell = cellOf(await pane.current.textContent());
    await workbench.selected(cell);
    expect(sheet.findings.map((finding) => finding.cell)).toContain(cell);

    // an edit is followed by a check, and so is taking it back
    await workbench.page.getByLabel('编辑栏').fill('改过的内容');
    await workbench.page.getByLabel('编辑栏').press('Enter');
    await pane.pane.getByText('表格已改动，正在更新结果…').waitFor();
    await pane.pane.getByText('检查结果与表格一致').waitFor();
    await workbench.page.getByRole('button', { name: '撤销' }).click();
    await pane.pane.getByText('表格已改动，正在更新结果…').waitFor();
    await pane.pane.getByText('检查结果与表格一致').waitFor();
    expect(await counts()).toEqual(expected);
  },
);

it('follows from sheet to sheet, and counts in the whole workbook what the command line counts', async () => {
  const sheets = await told(join(SAMPLES, 'laoting-2024.xlsx'));
  await workbench.openSample('laoting-2024');
  await pane.tab('工作簿').click();
  await pane.button('检查整个工作簿').click();
  await pane.pane.getByRole('heading', { name: /张表中/ }).waitFor();
  const lines = await pane.pane.getByRole('list', { name: '各工作表' }).getByRole('listitem').allTextContents();
  expect(lines).toEqual(
    sheets.map(({ sheet, findings }) => [sheet, ...countsOf(findings).filter((text) => !text.endsWith(' 0'))].join('')),
  );
  await pane.tab('本表').click();
  await workbench.check();
  for (const { sheet, findings } of (await toldAlone('laoting-2024')).slice(1)) {
    await workbench.page.getByRole('tab', { name: sheet, exact: true }).click();
    await pane.pane.getByText(`工作表：${sheet}`, { exact: true }).waitFor();
    expect(await counts()).toEqual(countsOf(findings));
  }
});

function countOf(counts: readonly string[], severity: keyof typeof SEVERITIES): number {
  const [text = ''] = counts.filter((each) => each.startsWith(`${SEVERITIES[severity]} `));
  return Number(text.split(' ')[1]);
}
