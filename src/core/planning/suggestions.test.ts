import { toSnapshot } from '../../../test/support/rule-tester';
import type { Finding, Suggestion } from '../finding/finding';
import { applyEdits } from '../edits/apply-edits';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findTables } from '../reading/find-tables';
import type { Level2Key } from '../vocabulary/categories';
import { planSuggestions, type PlannedRepair } from './suggestions';

type Rows = readonly (readonly (string | number)[])[];

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROWS: Rows = [
  ['2024年项目绩效目标表', '', '', ''],
  HEADER,
  ['产出指标', '数量指标', '培训合格率', '≥95%'],
  ['', '', '培训人次', '≥64人次'],
  ['', '质量指标', '验收合格率', '=100%'],
  ['', '时效指标', '', ''],
];

function sheet(rows: Rows, mergesKnown = true): SheetSnapshot {
  return toSnapshot({ rows, mergesKnown });
}

function finding(row: number, suggestions: readonly Suggestion[]): Finding {
  return {
    rule: 'quantity-is-ratio',
    severity: 'error',
    dimension: '相关性',
    table: 0,
    row,
    cell: { row, column: 2 },
    indicator: '',
    title: '',
    message: '',
    reason: '',
    advice: '',
    fix: null,
    suggestions,
  };
}

function plan(snapshot: SheetSnapshot, row: number, moveTo: Level2Key): PlannedRepair | undefined {
  const [table] = findTables(snapshot, new Grid(snapshot));
  if (!table) throw new Error('no table');
  return planSuggestions(snapshot, table, finding(row, [{ title: '移走', moveTo }]))[0];
}

describe('planSuggestions', () => {
  it('leaves edits that are planned already as they are', () => {
    const snapshot = sheet(ROWS);
    const [table] = findTables(snapshot, new Grid(snapshot));
    const edits = [{ kind: 'set-text', cell: { row: 2, column: 3 }, expect: '≥95%', text: '95人' }] as const;
    const planned = table && planSuggestions(snapshot, table, finding(2, [{ title: '改成“95人”', edits }]));
    expect(planned).toEqual([{ title: '改成“95人”', edits, move: null }]);
  });

  it('says where the row goes: to the end of a category', () => {
    expect(plan(sheet(ROWS), 2, 'quality')).toMatchObject({
      title: '把第 3 行移到“质量指标”末尾',
      move: { from: 2, to: 4, level2Before: '数量指标', level2After: '质量指标', how: 'inserted', emptied: null },
    });
  });

  it('into the empty row of one', () => {
    expect(plan(sheet(ROWS), 2, 'timeliness')).toMatchObject({
      title: '把第 3 行移到“时效指标”下的空行',
      move: { to: 4, how: 'filled' },
    });
  });

  it('or to one that the table does not have yet, in its own way of writing', () => {
    const short = ROWS.map((row) => row.map((cell) => String(cell).replace(/(数量|质量|时效|产出)指标$/u, '$1')));
    expect(plan(sheet(short), 3, 'cost')).toMatchObject({
      title: '把第 4 行移到“成本指标”（表中新增这一类）',
      move: { level2Before: '数量', how: 'new-block' },
    });
  });

  it('tells that the only row of a category stays empty', () => {
    const planned = plan(sheet(ROWS), 4, 'quantity');
    expect(planned?.move).toMatchObject({ from: 4, to: 4, emptied: 5 });
    const after = planned && applyEdits(sheet(ROWS), planned.edits);
    expect(after?.text.slice(4, 6)).toEqual([
      ['', '', '验收合格率', '=100%'],
      ['', '质量指标', '', ''],
    ]);
  });

  it('keeps rows that are numbered in order', () => {
    const numbered: Rows = [
      ['2024年项目绩效目标表'],
      ['序号', ...HEADER],
      [1, '产出指标', '数量指标', '培训合格率', '≥95%'],
      [2, '', '', '培训人次', '≥64人次'],
      [3, '', '质量指标', '验收合格率', '=100%'],
      [4, '效益指标', '社会效益指标', '群众安全意识', '增强'],
    ];
    const planned = plan(sheet(numbered), 2, 'quality');
    expect(planned?.move?.renumbers).toBe(true);
    const after = planned && applyEdits(sheet(numbered), planned.edits);
    expect(after?.text.slice(2).map((row) => [row[0], row[3]])).toEqual([
      ['1', '培训人次'],
      ['2', '验收合格率'],
      ['3', '培训合格率'],
      ['4', '群众安全意识'],
    ]);
  });

  describe('in a list of projects', () => {
    const LIST: Rows = [
      ['2024年项目绩效目标汇总表'],
      ['序号', '项目名称', '预算金额', ...HEADER],
      [1, '安全培训', '20', '产出指标', '数量指标', '培训合格率', '≥95%'],
      ['', '', '', '', '', '培训人次', '≥64人次'],
      ['', '', '', '', '质量指标', '教材验收合格率', '=100%'],
      [2, '应急演练', '35', '产出指标', '数量指标', '演练次数', '≥4次'],
      ['', '', '', '', '质量指标', '演练达标率', '≥95%'],
      ['', '', '', '', '时效指标', '演练完成时间', '11月底前'],
    ];
    const cells = (at: SheetSnapshot | undefined) =>
      at?.text.slice(2).map((row) => `${row[0]}${row[1]}${row[2]} ${row[5]}`);

    it.each<[string, readonly string[]]>([
      ['merged', ['A3:A5', 'B3:B5', 'C3:C5', 'D3:D5', 'E3:E4', 'A6:A8', 'B6:B8', 'C6:C8', 'D6:D8']],
      ['written once', []],
    ])('keeps a row with its own project, %s', (_, merges) => {
      const snapshot = toSnapshot({ rows: LIST, merges });
      const planned = plan(snapshot, 2, 'quality');
      expect(planned?.move).toMatchObject({ from: 2, to: 4, how: 'inserted', renumbers: false });
      const after = planned && applyEdits(snapshot, planned.edits);
      expect(cells(after)).toEqual([
        '1安全培训20 培训人次',
        ' 教材验收合格率',
        ' 培训合格率',
        '2应急演练35 演练次数',
        ' 演练达标率',
        ' 演练完成时间',
      ]);
      expect((after?.merges ?? []).filter(({ left }) => left === 1)).toEqual(
        (snapshot.merges ?? []).filter(({ left }) => left === 1),
      );
    });

    it('adds a category to its own project', () => {
      const snapshot = toSnapshot({ rows: LIST });
      expect(plan(snapshot, 3, 'timeliness')?.move).toMatchObject({ from: 3, to: 4, how: 'new-block' });
      expect(plan(snapshot, 6, 'timeliness')?.move).toMatchObject({ from: 6, how: 'inserted', emptied: 6 });
    });
  });

  it('offers no move that cannot be done, or that brings a category of another scheme', () => {
    expect(plan(sheet(ROWS, false), 2, 'quality')).toBeUndefined();
    expect(plan(sheet(ROWS), 2, 'quantity')).toBeUndefined();
    const duties: Rows = [
      ['2024年部门整体绩效目标表'],
      HEADER,
      ['履职效能', '数量指标', '培训合格率', '≥95%'],
      ['', '', '培训人次', '≥64人次'],
      ['', '质量指标', '验收合格率', '=100%'],
    ];
    expect(plan(sheet(duties), 2, 'quality')).toBeDefined();
    expect(plan(sheet(duties), 2, 'timeliness')).toBeUndefined();
  });
});
