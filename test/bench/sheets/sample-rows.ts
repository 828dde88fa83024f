import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One indicator of a sample table. */
export interface SampleRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly comparator: string;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
  readonly scoring: string;
}

type Place = Partial<Record<keyof SampleRow, number>>;

/** Where the columns of a sample's tables stand; the rows in front of the first indicator are told by their blanks. */
const PLACES: Readonly<Record<string, Place>> = {
  'zhijiang-2026': { level1: 1, level2: 2, name: 3, comparator: 4, value: 5, unit: 6, description: 7, scoring: 8 },
  'bazhou-2022': { level1: 1, level2: 2, name: 3, value: 5 },
  'dongguan-2024': { level1: 1, level2: 2, name: 3, value: 5 },
  'laoting-2024': { level1: 0, level2: 1, name: 2, description: 3, value: 4, basis: 5 },
};

const FOLDER = join(__dirname, '../../fixtures/samples/grids');
const LEVEL1 = /^(?:产出|效益|满意度|成本)指标$/;
const LEVEL2 = /指标$/;

/** The indicators of the sample tables, block by block as they stand there; categories are written into every row. */
export function sampleRows(): SampleRow[] {
  return Object.entries(PLACES).flatMap(([sample, place]) => {
    const { sheets } = JSON.parse(readFileSync(join(FOLDER, `${sample}.json`), 'utf8')) as {
      sheets: { rows: string[][] }[];
    };
    return sheets.flatMap(({ rows }) => indicators(rows, place));
  });
}

function indicators(rows: readonly (readonly string[])[], place: Place): SampleRow[] {
  const found: SampleRow[] = [];
  let [level1, level2] = ['', ''];
  for (const cells of rows) {
    const at = (key: keyof SampleRow): string => {
      const column = place[key];
      return column === undefined ? '' : (cells[column] ?? '');
    };
    if (LEVEL1.test(at('level1'))) level1 = at('level1');
    if (level1 !== '' && LEVEL2.test(at('level2'))) level2 = at('level2');
    const isIndicator = level2 !== '' && at('name') !== '' && at('value') !== '';
    if (!isIndicator || LEVEL2.test(at('value'))) continue;
    found.push({
      level1,
      level2,
      name: at('name'),
      description: at('description') || `${at('name')}的情况`,
      comparator: at('comparator'),
      value: at('value'),
      unit: at('unit'),
      basis: at('basis') || '根据年初工作计划安排',
      scoring: at('scoring') || '达到指标值得满分；未达到的，按实际完成比例得分，扣完为止。',
    });
  }
  return found;
}
