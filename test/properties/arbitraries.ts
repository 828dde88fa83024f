import fc from 'fast-check';
import type { CellRange, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { LEVEL1_NAMES, LEVEL2_NAMES } from '../../src/core/vocabulary/categories';
import { FOOTER_LABELS, PREAMBLE_LABELS, TITLE_WORDS, TOTAL_LABELS } from '../../src/core/vocabulary/form-words';
import { HEADER_WORDS } from '../../src/core/vocabulary/headers';

/** The most characters that Excel lets a cell hold. */
export const MAX_CELL = 32_767;

const labels = HEADER_WORDS.flatMap((word) => word.labels);
const categories = [...Object.values(LEVEL1_NAMES), ...Object.values(LEVEL2_NAMES)].flat().map((name) => `${name}指标`);
const formWords = [...PREAMBLE_LABELS, ...FOOTER_LABELS, ...TOTAL_LABELS, ...TITLE_WORDS];
const values = [
  '≥95%',
  '=100%',
  '10万人次',
  '12h以内',
  '2024年12月底前',
  '≥',
  '%',
  '有效提高',
  '/',
  '**',
  '３０人',
  '1,5',
];
const names = ['参训人员合格率', '应急演练次数', '“三项”考试参考率', '指标1：', '……', '满意度', '项目资金支付及时性'];

/** Words that forms are made of, wherever a random sheet may put them. */
const word = fc.constantFrom(...labels, ...categories, ...formWords, ...values, ...names);
/** Any string at all: control characters, lone surrogates, other scripts. */
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const markup = fc.constantFrom(
  '<b>指标值</b>',
  '<script>alert(1)</script>',
  '&nbsp;&lt;',
  '=HYPERLINK("x")',
  '{name}',
  '$1',
);
/** Pieces that make patterns run long when they are repeated. */
export const PIECES = [
  ' ',
  '1',
  '１',
  '20',
  '2024年',
  '(',
  '（）',
  '产出指标',
  '指标值',
  '≥',
  '约',
  '、',
  '。',
  '-',
  '.',
  ',1',
  '《',
  '“',
  '的',
  '占',
  '一',
  '%',
  '\n',
  '\u200b',
  '\ud83d',
  '第1页',
  '达到95%，',
  '知晓率达95%',
  '单位：',
] as const;
export const longText = fc
  .tuple(
    fc.constantFrom(...PIECES),
    fc.constantFrom('', '1', '指标', '率', '%', '！'),
    fc.integer({ min: 1, max: MAX_CELL }),
  )
  .map(([piece, end, length]) => (piece.repeat(Math.ceil(length / piece.length)) + end).slice(-MAX_CELL));

/** What a cell of a random sheet may hold. */
export const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 10, arbitrary: word },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: markup },
  { weight: 1, arbitrary: fc.tuple(word, anyText).map((parts) => parts.join('')) },
);

/** Merges of any place and size: overlapping, outside the cells, whole columns. */
const merge = fc
  .tuple(fc.nat(30), fc.nat(14), fc.nat(6), fc.nat(4), fc.boolean())
  .map(([top, left, height, width, huge]): CellRange => {
    const bottom = huge ? top + 1_000_000 : top + height;
    return { top, left, bottom: Math.min(bottom, 1_048_575), right: left + width };
  });

/** A header of random labels: the most likely place for recognition to begin. */
const header = fc.array(fc.constantFrom('一级指标', '二级指标', '三级指标', '指标值', ...labels), { maxLength: 12 });

/** A sheet of random cells, with header words scattered over it. */
export const snapshot: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    top: fc.nat(8),
    left: fc.nat(5),
    rows: fc.array(
      fc.oneof({ weight: 5, arbitrary: fc.array(cell, { maxLength: 12 }) }, { weight: 1, arbitrary: header }),
      {
        maxLength: 24,
      },
    ),
    merges: fc.option(fc.array(merge, { maxLength: 10 })),
  })
  .map(({ top, left, rows, merges }) => sheet(rows, merges, top, left));

/** A table as forms have it, in which any cell may hold anything. */
export const table: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(
      fc.tuple(
        fc.constantFrom('', '产出指标', '效益指标', '满意度指标'),
        fc.constantFrom('', '数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '服务对象满意度指标'),
        fc.oneof(fc.constantFrom(...names), anyText),
        fc.oneof(fc.constantFrom(...values), anyText),
        fc.oneof(fc.constantFrom('', '人', '次', '%', '万元'), anyText),
        cell,
      ),
      { maxLength: 20 },
    ),
    merges: fc.option(fc.array(merge, { maxLength: 6 })),
  })
  .map(({ rows, merges }) =>
    sheet(
      [['2024年项目绩效目标表'], ['一级指标', '二级指标', '三级指标', '指标值', '计量单位', '备注'], ...rows],
      merges,
      0,
      0,
    ),
  );

/** Merges down the first columns, as lists of projects have them. */
const ownerMerge = fc
  .tuple(fc.nat(20), fc.nat(2), fc.nat(5))
  .map(([top, left, height]): CellRange => ({ top, left, bottom: top + height, right: left }));

/** A list of several projects in one table, most of whose cells hold what belongs there. */
export const projectList: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    owner: fc.constantFrom('项目名称', '任务名称', '部门职责', '单位名称', '年度目标'),
    rows: fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('', '', '防汛', '防火', '小计') },
          { weight: 1, arbitrary: cell },
        ),
        fc.constantFrom('', '', '甲', '乙'),
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom('', '60', '15.5', '待定') }, { weight: 1, arbitrary: cell }),
        fc.constantFrom('', '产出指标', '成本指标', '满意度指标'),
        fc.constantFrom('', '数量指标', '经济成本指标', '服务对象满意度指标'),
        fc.constantFrom('', '群众满意度', '演练次数', '物资采购费', '仓储费'),
        fc.constantFrom('', '≥90%', '≥2次', '≤20万元', '≤65万元'),
        fc.constantFrom('', '100', '50', '40'),
      ),
      { maxLength: 20 },
    ),
    merges: fc.option(fc.array(ownerMerge, { maxLength: 6 })),
  })
  .map(({ owner, rows, merges }) =>
    sheet(
      [
        ['2024年项目绩效目标汇总表'],
        [owner, '子项目', '预算金额（万元）', '一级指标', '二级指标', '三级指标', '指标值', '分值'],
        ...rows,
      ],
      merges,
    ),
  );

/** Rows as a snapshot: padded to one width, as hosts deliver them. */
export function sheet(
  rows: readonly (readonly string[])[],
  merges: readonly CellRange[] | null,
  top = 0,
  left = 0,
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const text = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  return { name: '表', top, left, text, values: text, merges };
}
