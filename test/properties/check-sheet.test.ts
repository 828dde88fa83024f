import fc from 'fast-check';
import { checkSheet, type SheetResult } from '../../src/core/check/check-sheet';
import { INTERNAL_ERROR } from '../../src/core/check/to-finding';
import { formatCell, formatRange } from '../../src/core/sheet/address';
import type { CellPosition, CellRange, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { longText, PIECES, MAX_CELL, sheet, snapshot, table } from './arbitraries';

/** 20,000 for the record (`FUZZ_RUNS=20000`), fewer on every run of the tests. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);
/** Hours are enough for the most that anybody asks for. */
const LONG = 6 * 3_600_000;

const anySheet = fc.oneof(snapshot, table);

/** What must hold for every result, whatever the sheet. Says what is wrong with it, in words. */
function faults(source: SheetSnapshot, { tables, findings }: SheetResult): string[] {
  const found: string[] = [];
  const bottom = source.top + source.text.length - 1;
  const right = source.left + Math.max(0, ...source.text.map((row) => row.length)) - 1;
  const inside = ({ row, column }: CellPosition) =>
    row >= source.top && row <= bottom && column >= source.left && column <= right;
  const within = (range: CellRange) =>
    inside({ row: range.top, column: range.left }) && inside({ row: range.bottom, column: range.right });
  tables.forEach((one, index) => {
    if (one.id !== index) found.push(`table ${index} has id ${one.id}`);
    for (const range of [one.header, one.body]) if (!within(range)) found.push(`${formatRange(range)} is outside`);
    if (one.header.bottom >= one.body.top) found.push(`header and body of table ${index} overlap`);
    if (index > 0 && (tables[index - 1]?.body.bottom ?? 0) >= one.header.top) found.push(`table ${index} overlaps`);
    one.rows.forEach((row, at) => {
      if (at > 0 && (one.rows[at - 1]?.row ?? 0) >= row.row) found.push(`row ${row.row} is out of order`);
      for (const cell of Object.values(row.cells)) if (!inside(cell)) found.push(`${formatCell(cell)} is outside`);
    });
    const roles = one.columns
      .filter(({ half, role }) => half === null && role !== 'gradeValue')
      .map(({ role }) => role);
    if (new Set(roles).size !== roles.length) found.push(`table ${index} has a role twice: ${roles.join(' ')}`);
  });
  for (const finding of findings) {
    if (!tables[finding.table]) found.push(`${finding.rule} is about table ${finding.table} of ${tables.length}`);
    if (!inside(finding.cell)) found.push(`${finding.rule} points outside: ${formatCell(finding.cell)}`);
    if (finding.row !== null && (finding.row < source.top || finding.row > bottom)) found.push(`${finding.rule}: row`);
    if (finding.rule === INTERNAL_ERROR) found.push(finding.message);
  }
  return found;
}

describe('any sheet', () => {
  it(
    'is checked without an error, and what is found lies in it',
    () => {
      fc.assert(
        fc.property(anySheet, (source) => {
          expect(faults(source, checkSheet(source))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'gives the same result twice',
    () => {
      fc.assert(
        fc.property(anySheet, (source) => {
          expect(checkSheet(source)).toEqual(checkSheet(source));
        }),
        { numRuns: Math.ceil(RUNS / 7) },
      );
    },
    LONG,
  );
});

/** A small table with one text in every kind of cell. */
function tableWith(text: string): SheetSnapshot {
  return sheet(
    [
      ['2024年项目绩效目标表', text],
      ['年度绩效目标', text, '预算数', text],
      [text, '', '', '', '', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标解释', '指标值', '计量单位', '指标值确定依据', '评分标准', '上年值'],
      ['产出指标', '数量指标', '参训人数', text, text, text, text, text, text],
      ['产出指标', text, text, '年内参训的人数', '≥10', '人', '年度计划', '每少1人扣1分', '9'],
      [text, '质量指标', '培训合格率', text, '≥95%', '', text, text, text],
      [text, text, text, text, text, text, text, text, text],
      ['填表人：', text],
    ],
    null,
  );
}

describe('texts up to the length that a cell can hold', () => {
  it(
    'are read wherever they stand',
    () => {
      fc.assert(
        fc.property(longText, (text) => {
          const source = tableWith(text);
          expect(faults(source, checkSheet(source))).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 10) },
      );
    },
    LONG,
  );

  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))('of %s over and over', (_, piece) => {
    const source = tableWith(piece.repeat(Math.floor(MAX_CELL / piece.length)));
    expect(faults(source, checkSheet(source))).toEqual([]);
  });
});
