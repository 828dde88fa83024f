import { formatCell, parseCell } from '../sheet/address';
import type { FormulaCell, SheetSnapshot } from '../sheet/snapshot';
import { checkSheet } from './check-sheet';
import { buildReport } from './report';
import { isUnplanned, type Finding, type Repair } from '../finding/finding';

/** A form whose target of E4 is written with ASCII signs: a fix writes ≤. */
const TEXT = [
  ['2024年应急演练项目支出绩效目标表', '', '', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标解释', '指标值', '单位', '指标值设定依据'],
  ['产出指标', '数量指标', '应急演练次数', '全年组织应急演练的次数', '≥12', '次', '年度工作计划'],
  ['', '成本指标', '演练经费', '全年应急演练支出', '<=20', '万元', '2024年部门预算'],
  ['', '质量指标', '演练合格率', '演练评估合格的次数占比', '>=95', '%', '县应急演练评估办法'],
  ['效益指标', '社会效益指标', '应急处置能力提升率', '演练后提升的比例', '≥10', '%', '县应急管理规划'],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '参训人员的满意程度', '≥90', '%', '问卷调查'],
];

function form(...formulas: readonly (readonly [address: string, formula: string])[]): SheetSnapshot {
  const cells = formulas.map(([address, formula]): FormulaCell => ({ ...parseCell(address), formula }));
  return {
    name: '表',
    top: 0,
    left: 0,
    text: TEXT,
    values: TEXT,
    merges: [],
    ...(cells.length > 0 && { formulas: cells }),
  };
}

const repairsOf = ({ fix, suggestions }: Finding): Repair[] => {
  return [...(fix ? [fix] : []), ...suggestions.flatMap((each) => (isUnplanned(each) ? [] : [each]))];
};
const signsOf = (snapshot: SheetSnapshot): Finding => {
  const found = checkSheet(snapshot).findings.find(({ rule }) => rule === 'comparator-style');
  if (!found) throw new Error('no finding');
  return found;
};
const cellsOf = ({ edits }: Repair): string[] =>
  edits.flatMap((edit) => ('cell' in edit ? [formatCell(edit.cell)] : []));

describe('a repair of cells that hold formulas', () => {
  it('is a fix of all of them without formulas', () => {
    expect(repairsOf(signsOf(form())).map(cellsOf)).toEqual([['E4', 'E5']]);
    expect(signsOf(form()).fix).not.toBeNull();
  });

  it('leaves the formulas out of the fix, and offers them by themselves, in so many words', () => {
    const { fix, suggestions } = signsOf(form(['E4', '="<="&F2']));
    expect(fix && cellsOf(fix)).toEqual(['E5']);
    expect(suggestions).toEqual([
      {
        title: '统一改成“≥”“≤”（E4 是公式，改后变成固定文字）',
        edits: [{ kind: 'set-text', cell: parseCell('E4'), expect: '<=20', text: '≤20', overFormula: true }],
        heldBack: true,
      },
    ]);
  });

  it('is no fix at all where each cell is one', () => {
    const { fix, suggestions } = signsOf(form(['E4', '="<="&F2'], ['E5', '=">="&F3']));
    expect([fix, suggestions.length]).toEqual([null, 1]);
  });

  it('knows cells that the formula of another cell fills', () => {
    expect(signsOf(form(['E3', '=H3:H5'], ['E4', ''], ['E5', ''])).fix).toBeNull();
  });

  it('says 此格是公式 where it is the cell that the finding is about', () => {
    const rows = TEXT.map((row, index) => row.map((text, column) => (index === 4 && column === 4 ? '≥ 95' : text)));
    const snapshot = { ...form(['E5', '="≥ "&F3']), text: rows, values: rows };
    const own = checkSheet(snapshot).findings.filter(({ cell }) => formatCell(cell) === 'E5');
    const titles = own.flatMap(repairsOf).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toMatch(/（此格是公式，改后变成固定文字）$/);
    expect(own.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  });

  it('is held back in the report of files as well', () => {
    const sheets = [checkSheet(form(['E4', '="<="&F2'], ['E5', '=">="&F3']))];
    const [file] = buildReport([{ file: 'x.xlsx', error: null, sheets }], 1).files;
    const found = file?.sheets[0]?.findings.find(({ rule }) => rule === 'comparator-style');
    expect(found?.fix).toBeNull();
    expect(found?.suggestions.map(({ title }) => title)).toEqual([expect.stringContaining('E4、E5 是公式')]);
  });
});
