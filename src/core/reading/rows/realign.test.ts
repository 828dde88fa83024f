import { toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import { Grid } from '../../sheet/grid';
import { findTables } from '../find-tables';

const HEADER = ['职责', '目标', '绩效指标', '指标解释', '指标值', '上年值', '备注'];
const FITTING = ['防汛', '', '应急演练次数', '每年组织应急演练的次数。', '≥4次', '4次', ''];

function read(...rows: GridSource['rows'][number][]) {
  return read2({ rows: [HEADER, FITTING, ...rows] });
}

function read2(source: GridSource) {
  const snapshot = toSnapshot(source);
  const [table] = findTables(snapshot, new Grid(snapshot));
  const rows = (table?.rows ?? []).map(({ cells }) => `${cells.name?.text ?? '-'}=${cells.value?.text ?? '-'}`);
  return { rows: rows.slice(1), notices: table?.notices ?? [], table };
}

describe('rows shifted against their header', () => {
  it.each([
    [
      'left by one',
      ['', '预警发布覆盖率', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%', '', ''],
      '预警发布覆盖率=≥90%',
      '第 3 行比表头左移了一列，已按内容对齐。',
    ],
    [
      'left by two',
      ['预警发布覆盖率', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%', '', '', ''],
      '预警发布覆盖率=≥90%',
      '第 3 行比表头左移了两列，已按内容对齐。',
    ],
    [
      'right by one',
      ['', '', '', '预警发布覆盖率', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%'],
      '预警发布覆盖率=≥90%',
      '第 3 行比表头右移了一列，已按内容对齐。',
    ],
    [
      'apart: the name further than the rest',
      ['预警发布覆盖率', '', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%', '', ''],
      '预警发布覆盖率=≥90%',
      '第 3 行比表头左移了一列，已按内容对齐。',
    ],
  ])('%s', (_, row, expected, notice) => {
    const { rows, notices } = read(row);
    expect(rows).toEqual([expected]);
    expect(notices).toEqual([notice]);
  });

  it('joins runs of rows in one notice', () => {
    const shifted = ['', '预警发布覆盖率', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%', '', ''];
    const { notices } = read(shifted, shifted, shifted, FITTING, shifted);
    expect(notices).toEqual(['第 3—5、7 行比表头左移了一列，已按内容对齐。']);
  });

  it('gives cells their real addresses', () => {
    const { table } = read(['', '预警发布覆盖率', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%', '', '']);
    expect(table?.rows[1]?.cells.value).toEqual({ row: 2, column: 3, text: '≥90%', written: '≥90%' });
  });
});

describe('rows that fit are left alone', () => {
  it.each([
    ['a blank target', ['防汛', '', '预警发布覆盖率', '收到预警的公众占全县人口的比重。', '', '88%', '']],
    ['a blank explanation', ['防汛', '', '预警发布覆盖率', '', '≥90%', '88%', '']],
    ['a target in words', ['防汛', '', '信息报送情况', '及时向上级报送有关信息的情况。', '及时完成', '', '']],
    ['a sentence for a name', ['', '', '完成全县应急避难场所的选址。组织建设。', '全县应急避难场所。', '≥90%', '', '']],
    ['a target one cell too far right', ['', '', '预警发布覆盖率', '收到预警的公众占全县人口的比重。', '', '≥90%', '']],
    ['everything in the name', ['', '', '预警发布覆盖率不低于90%，每月一次。', '', '', '', '']],
  ])('%s', (_, row) => {
    const { rows, notices } = read(row);
    expect(rows).toEqual([`${row[2]}=${row[4]}`]);
    expect(notices).toEqual([]);
  });

  it('where the sheet has merges, whatever stands in them', () => {
    const shifted = ['', '预警发布覆盖率', '收到预警信息的公众占全县人口的比重。', '≥90%', '88%', '', ''];
    const { notices } = read2({ rows: [HEADER, FITTING, shifted], merges: ['A2:A3'] });
    expect(notices).toEqual([]);
  });
});
