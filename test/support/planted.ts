import { readFileSync } from 'node:fs';
import { formatCell } from '../../src/core/sheet/address';
import type { GridSource } from './rule-tester';

/** What the first column of a list of rows says: the 一级指标 and 二级指标 of the row. */
export const CATEGORIES: Readonly<Record<string, readonly [level1: string, level2: string]>> = {
  数量: ['产出指标', '数量指标'],
  质量: ['产出指标', '质量指标'],
  时效: ['产出指标', '时效指标'],
  成本: ['产出指标', '成本指标'],
  经济成本: ['成本指标', '经济成本指标'],
  社会成本: ['成本指标', '社会成本指标'],
  经济: ['效益指标', '经济效益指标'],
  社会: ['效益指标', '社会效益指标'],
  生态: ['效益指标', '生态效益指标'],
  可持续: ['效益指标', '可持续影响指标'],
  满意: ['满意度指标', '服务对象满意度指标'],
};
export const TITLE = ['2024年项目支出绩效目标表'];
const ROWS = '类别';
const SHEET = '表';
const DEFAULT_LABELS = ['三级指标', '指标值'];
/** Stands behind the text of a cell in which a finding of the rule is expected. */
const MARK = '◀';
/** A row that nothing is to be said of: a table of one row is no table. */
const COMPANY: Readonly<Record<string, string>> = { 三级指标: '档案归集完整率', 指标值: '≥95%' };

/** Something a rule has to flag, or to leave alone. */
export interface PlantedCase {
  readonly title: string;
  readonly sheet: GridSource;
  /** The 0-based row that is judged, where the rest of the table is company only; null: the whole sheet. */
  readonly row: number | null;
  /** The cells that are marked, as A1. */
  readonly marked: readonly string[];
}

/**
 * Reads what is planted for a rule. A blank line parts blocks; cells are parted by |. A block that begins with 表 is a
 * whole sheet. Any other block is a list of rows, each of which is checked in a table of its own: category, name and
 * target, or what a first line that begins with 类别 says.
 */
export function readPlanted(file: string): PlantedCase[] {
  const lines = readFileSync(file, 'utf8');
  const blocks = (lines.endsWith('\n') ? lines.slice(0, -1) : lines).split('\n\n');
  return blocks.flatMap((block) => {
    const [head = '', ...rest] = block.split('\n');
    if (head === SHEET || head.startsWith(`${SHEET} `)) return [toSheetCase(head.slice(2), rest)];
    if (!head.startsWith(`${ROWS}|`)) return [head, ...rest].map((line) => toRowCase(DEFAULT_LABELS, line));
    return rest.map((line) => toRowCase(head.split('|').slice(1), line));
  });
}

function toRowCase(labels: readonly string[], line: string): PlantedCase {
  const [key = '', ...cells] = line.split('|');
  const category = CATEGORIES[key];
  if (!category || cells.length > labels.length) throw new Error(`no row for ${labels.join('|')}: ${line}`);
  const header = ['一级指标', '二级指标', ...labels];
  const company = ['产出指标', '质量指标', ...labels.map((label) => COMPANY[label] ?? '')];
  return { title: line, sheet: { rows: [TITLE, header, [...category, ...cells], company] }, row: 2, marked: [] };
}

function toSheetCase(title: string, lines: readonly string[]): PlantedCase {
  const marked: string[] = [];
  const rows = lines.map((line, row) =>
    line.split('|').map((text, column) => {
      if (!text.endsWith(MARK)) return text;
      marked.push(formatCell({ row, column }));
      return text.slice(0, -MARK.length);
    }),
  );
  return { title: title || lines.join(' / '), sheet: { rows }, row: null, marked };
}
