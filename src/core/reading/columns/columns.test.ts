import { toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import { columnLetters } from '../../sheet/address';
import { findTables } from '../find-tables';

/** The columns of the first table, those of a long-term half marked. */
function columns(source: GridSource): string {
  const [table] = findTables(toSnapshot(source));
  return (table?.columns ?? [])
    .map(({ column, role, half }) => `${columnLetters(column)}:${role}${half ? '*' : ''}`)
    .join(' ');
}

describe('roles by label', () => {
  it.each<[string, GridSource, string]>([
    [
      'the surer label wins: 三级指标 before 绩效指标',
      {
        rows: [
          ['绩效指标', '三级指标', '指标值'],
          ['产出', '培训人数', '≥5人'],
        ],
      },
      'B:name C:value',
    ],
    [
      'a label that may mean two things takes the one that is free',
      {
        rows: [
          ['三级指标', '指标内容', '指标值'],
          ['培训人数', '年内培训的人数', '≥5人'],
        ],
      },
      'A:name B:description C:value',
    ],
    [
      'of two dated targets the earlier one is the last year’s',
      {
        rows: [
          ['三级指标', '2023年指标值', '2024年指标值'],
          ['培训人数', '4人', '≥5人'],
        ],
      },
      'A:name B:lastYearValue C:value',
    ],
    [
      'a dated target of a year before that of the form is the last year’s',
      {
        rows: [
          ['2024年项目绩效目标表'],
          ['一级指标', '三级指标', '2023年指标值', '本期安排'],
          ['产出指标', '培训人数', '4人', '≥5人'],
          ['', '考核合格率', '94%', '≥95%'],
        ],
      },
      'A:level1 B:name C:lastYearValue D:value',
    ],
    [
      'points without a label that add up to a hundred',
      {
        rows: [
          ['三级指标', '指标值', ''],
          ['培训人数', '≥5人', '40'],
          ['考核合格率', '≥95%', '60'],
        ],
      },
      'A:name B:value C:weight',
    ],
    [
      'units beside targets under 年度目标',
      {
        rows: [
          ['一级指标', '三级指标', '年度目标', ''],
          ['', '', '指标值', ''],
          ['产出指标', '培训人数', '≥5', '人'],
          ['', '考核合格率', '≥95', '%'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1'],
      },
      'A:level1 B:name C:value D:unit',
    ],
    [
      'documents and history without a label are the bases',
      {
        rows: [
          ['三级指标', '指标值', ''],
          ['培训人数', '≥5人', '《培训管理办法》'],
          ['考核合格率', '≥95%', '上年实际94%'],
          ['参训人员满意度', '≥90%', '近三年平均91%'],
          ['培训完成时间', '9月底前', '年度培训计划'],
          ['培训班数', '≥3个', '合同约定'],
        ],
      },
      'A:name B:value C:basis',
    ],
    [
      'grades: the best one is the target',
      {
        rows: [
          ['三级指标', '优', '良', '差'],
          ['培训人数', '≥5人', '≥3人', '＜3人'],
        ],
      },
      'A:name B:value C:gradeValue D:gradeValue',
    ],
    [
      'grades beside a target are no targets',
      {
        rows: [
          ['三级指标', '指标值', '优', '良'],
          ['培训人数', '≥5人', '≥5人', '≥3人'],
        ],
      },
      'A:name B:value C:gradeValue D:gradeValue',
    ],
    [
      '来源 by the label above it',
      {
        rows: [
          ['绩效指标', '指标值', '标准值', '', '历史值', ''],
          ['', '', '当年标准值', '来源', '上年值', '来源'],
          ['培训人数', '≥5人', '5人', '年度计划', '4人', '内部统计'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      },
      'A:name B:value C:standardValue D:standardSource E:lastYearValue F:historySource',
    ],
  ])('%s', (_, source, expected) => {
    expect(columns(source)).toBe(expected);
  });
});

describe('roles by content', () => {
  const two = (rows: string[][]) => ({ rows: [['三级指标', '指标值', ''], ...rows], merges: ['B1:C1'] });
  it.each<[string, GridSource, string]>([
    [
      'signs and values under one label',
      two([
        ['培训人数', '≥', '5人'],
        ['合格率', '=', '100%'],
      ]),
      'A:name B:comparator C:value',
    ],
    [
      'values and units under one label',
      two([
        ['培训人数', '≥5', '人'],
        ['合格率', '≥95', '%'],
      ]),
      'A:name B:value C:unit',
    ],
    [
      'a value merged over two columns',
      two([
        ['培训人数', '≥5人', ''],
        ['合格率', '≥95%', ''],
      ]),
      'A:name B:value',
    ],
    [
      'of two sign columns the one that holds signs',
      {
        rows: [
          ['三级指标', '指标性质', '指标方向', '指标值'],
          ['培训人数', '正向', '大于等于', '5人'],
          ['投诉起数', '反向', '小于等于', '2起'],
        ],
      },
      'A:name C:comparator D:value',
    ],
    [
      'categories in columns without a label',
      {
        rows: [
          ['', '', '绩效指标', '指标值'],
          ['产出指标', '数量指标', '培训人数', '≥5人'],
          ['效益指标', '社会效益指标', '知晓率', '≥90%'],
        ],
      },
      'A:level1 B:level2 C:name D:value',
    ],
    [
      'names under 二级指标 where nothing else names them',
      {
        rows: [
          ['一级指标', '二级指标', '指标值'],
          ['产出指标', '培训人数', '≥5人'],
          ['', '合格率', '≥95%'],
        ],
      },
      'A:level1 B:name C:value',
    ],
    [
      'a sub-duty without a label',
      {
        rows: [
          ['部门职责', '', '绩效指标', '指标值'],
          ['安全生产', '执法检查', '检查次数', '≥5次'],
          ['', '宣传教育', '宣传次数', '≥2次'],
        ],
      },
      'A:duty B:subduty C:name D:value',
    ],
  ])('%s', (_, source, expected) => {
    expect(columns(source)).toBe(expected);
  });
});

describe('halves side by side', () => {
  const labels = ['二级指标', '指标内容', '指标值', '二级指标', '指标内容', '指标值'];
  const row = ['数量指标', '培训人数', '≥15人', '数量指标', '培训人数', '≥5人'];
  const LEFT = 'A:level2* B:name* C:periodValue* D:level2 E:name F:value';
  const RIGHT = 'A:level2 B:name C:value D:level2* E:name* F:periodValue*';
  it.each<[string, string[][], string]>([
    ['told above: the annual one right', [['长期目标', '', '', '年度目标', '', ''], labels, row], LEFT],
    ['told above: the annual one left', [['年度目标', '', '', '长期目标', '', ''], labels, row], RIGHT],
    [
      'told by the labels',
      [['二级指标', '指标内容', '年度指标值', '二级指标', '指标内容', '实施期指标值'], row],
      RIGHT,
    ],
    ['told of one half only', [['', '', '', '实施期目标', '', ''], labels, row], RIGHT],
    ['not told: the annual one right', [labels, row], LEFT],
    ['without one label', [['二级指标', '指标内容', '指标值', '二级指标', '指标内容', ''], row], LEFT],
    ['without the labels of one half’s names and targets', [['二级指标', '指标内容', '指标值', '二级指标'], row], LEFT],
  ])('%s', (_, rows, expected) => {
    const merged = rows.length === 3 ? ['A1:C1', 'D1:F1'] : [];
    expect(columns({ rows, merges: merged })).toBe(expected);
  });
});

it('says what speaks for a role', () => {
  const [table] = findTables(
    toSnapshot({
      rows: [
        ['三级指标', '指标值', ''],
        ['培训人数', '≥', '5人'],
      ],
      merges: ['B1:C1'],
    }),
  );
  expect(table?.columns.map(({ evidence }) => evidence)).toEqual([
    ['表头“三级指标”'],
    ['表头“指标值”', '按列中内容判断'],
    ['表头“指标值”', '按列中内容判断'],
  ]);
});
