import type { SheetResult } from '../../src/core/check/check-sheet';
import { parseCell } from '../../src/core/sheet/address';
import { openForEachTest } from './support/for-each-test';
import { LibraryPage } from './support/library-page';
import type { WorkbenchPage } from './support/workbench-page';

let workbench: WorkbenchPage;
let pane: LibraryPage;
openForEachTest((opened) => {
  workbench = opened;
  pane = new LibraryPage(opened);
});

/** What has to be corrected, without what a row that waits to be filled brings along. */
function mustFix(results: readonly SheetResult[]): string[] {
  return results
    .flatMap(({ findings }) => findings)
    .filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder' && rule !== 'value-missing')
    .map(({ rule, indicator }) => `${rule} ${indicator}`)
    .sort();
}

/**
 * Where the first row of a 二级指标 is and what it is called; a phrasing for that place, one for the end of a 二级指标, and
 * one for a 二级指标 that the form lacks, or has nothing under.
 */
const CASES = [
  ['zhijiang-2026', 'D17', '立案案件办结率', '应急演练评估合格率', '培训人次', '保险理赔额达标率'],
  ['bazhou-2022', 'D29', '在职人员工资保障率', '应急演练评估合格率', '培训人次', '森林火灾受害率'],
  ['dongguan-2024', 'D29', '检查质量', '应急演练评估合格率', '培训人次', '单次应急演练成本'],
  ['linyi-2024', 'E6', '安全生产经营许可证应审尽审率', '应急演练评估合格率', '培训人次', '群众满意度'],
  ['laoting-2024', 'C11', '工作任务完成情况', '应急演练评估合格率', '培训人次', '群众满意度'],
] as const;

it.each(CASES)(
  'puts three phrasings into the form of %s without a new fault, and takes them back exactly',
  async (form, cell, present, first, second, third) => {
    await workbench.openSample(form);
    await pane.press('check');
    const original = await pane.save();
    const before = mustFix(await pane.results());
    await pane.tab('标准表述').click();
    await pane.select(cell);
    await pane.insert(first, { place: `所选的第 ${parseCell(cell).row + 1} 行之前` });
    await pane.insert(second);
    await pane.insert(third);
    const results = await pane.results();
    expect(mustFix(results)).toEqual(before);
    const names = results[0]?.tables[0]?.rows.map(({ cells }) => cells.name?.text) ?? [];
    expect(names).toEqual(expect.arrayContaining([first, second, third]));
    expect(names[names.indexOf(first) + 1]).toBe(present);
    for (const name of [third, second, first]) {
      await pane.button('撤销').first().click();
      await pane.shown(`已撤销：已插入“${name}”。`).waitFor();
    }
    expect(await pane.save()).toEqual(original);
  },
  120_000,
);
