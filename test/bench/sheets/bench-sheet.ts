import type { CellRange, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { BorderLine, CellData, CellStyle, WorkbookData } from '../../../src/files/workbook-data';
import { sampleRows, type SampleRow } from './sample-rows';

/** 'stacked': a form of 20 indicators under the other, as bureaus keep them. 'single': one header over all rows. */
export type Shape = 'stacked' | 'single';

const HEADER = [
  ...['一级指标', '二级指标', '三级指标', '指标解释', '指标值类型', '指标值', '计量单位'],
  ...['指标值确定依据', '评分标准', '分值', '上年值', '备注'],
];
const WIDTH = HEADER.length;
const LAST = WIDTH - 1;
const PER_FORM = 20;

/** Names of places, so that no two rows are alike although there are only so many samples. */
const FIRST = [...'东西南北中上下前后新老大小高平长青红白石'];
const SECOND = [...'河桥山湾坪岭溪塘庄寨店坡沟滩湖泉江港堡门畈垭坝屯川'];

function placeName(index: number): string {
  return `${FIRST[index % FIRST.length] ?? ''}${SECOND[Math.floor(index / FIRST.length) % SECOND.length] ?? ''}镇`;
}

/** The samples in the customary order of categories, as blocks of one table. */
const LEVELS = ['产出指标', '成本指标', '效益指标', '满意度指标'];
const rank = ({ level1, level2 }: SampleRow): string => `${LEVELS.indexOf(level1)} ${level2}`;
const SAMPLES = withoutRepeats(sampleRows()).sort((a, b) => rank(a).localeCompare(rank(b), 'zh-CN'));

/** Projects share indicators such as 按时完成项目: one of each is enough. */
function withoutRepeats(rows: readonly SampleRow[]): SampleRow[] {
  return [...new Map(rows.map((row) => [`${row.level2} ${row.name}`, row])).values()];
}

/** Rows under way to a sheet. */
class SheetText {
  readonly text: string[][] = [];
  readonly merges: CellRange[] = [];

  line(...cells: readonly string[]): void {
    this.text.push([...cells, ...Array<string>(WIDTH - cells.length).fill('')]);
  }

  /** Merges cells of the row that was added last. */
  across(left: number, right = LAST): void {
    const row = this.text.length - 1;
    this.merges.push({ top: row, left, bottom: row, right });
  }

  /** Adds indicators; what stands in the 一级 and 二级指标 of several rows is merged over them, as in the samples. */
  indicators(samples: readonly SampleRow[], place: number): void {
    const start = this.text.length;
    samples.forEach((sample, index) => {
      const before = samples[index - 1];
      const isNew1 = before?.level1 !== sample.level1;
      const isNew2 = isNew1 || before?.level2 !== sample.level2;
      this.line(isNew1 ? sample.level1 : '', isNew2 ? sample.level2 : '', ...cellsOf(sample, place));
    });
    this.mergeBlocks(start, samples, ({ level1 }) => level1, 0);
    this.mergeBlocks(start, samples, ({ level1, level2 }) => level1 + level2, 1);
  }

  private mergeBlocks(
    start: number,
    samples: readonly SampleRow[],
    key: (sample: SampleRow) => string,
    column: number,
  ): void {
    for (let first = 0; first < samples.length;) {
      let last = first;
      while (samples[last + 1] && key(samples[last + 1] as SampleRow) === key(samples[first] as SampleRow)) last++;
      if (last > first) this.merges.push({ top: start + first, left: column, bottom: start + last, right: column });
      first = last + 1;
    }
  }
}

/** What stands behind the categories. Values are split into sign, number and unit, as forms of this width ask for. */
function cellsOf({ name, description, comparator, value, unit, basis, scoring }: SampleRow, place: number): string[] {
  const where = placeName(place);
  const [, sign = '', number = '', rest = ''] = /^([≥≤＝=<>]{0,2})(\d+(?:\.\d+)?)(.{0,6})$/u.exec(value) ?? [];
  const isNumber = number !== '';
  const amount = isNumber && Number(number) > 100 ? String(Number(number) + (place % 50)) : number;
  const target = isNumber ? amount : value;
  return [
    `${where}${name}`,
    `${where}${description}`,
    comparator || (isNumber ? sign || '≥' : '定性'),
    target,
    unit || rest,
    basis,
    scoring,
    '5',
    target,
    '',
  ];
}

function takeSamples(from: number, count: number): SampleRow[] {
  // far apart in the list: every form gets indicators of all categories, in their order
  const step = Math.floor(SAMPLES.length / count);
  return Array.from(
    { length: count },
    (_, index) => SAMPLES[(index * step + (from % step)) % SAMPLES.length] as SampleRow,
  );
}

function addForm(sheet: SheetText, index: number): void {
  const where = placeName(index);
  sheet.line(`${where}应急管理专项经费项目绩效目标表`);
  sheet.across(0);
  sheet.line('（2024年度）', ...Array<string>(LAST - 1).fill(''), '单位：万元');
  sheet.line('项目名称', `${where}应急管理专项经费`, '', '', '主管部门', `${where}应急管理站`);
  sheet.across(1, 3);
  sheet.across(5);
  sheet.line('预算数', '200.00', '其中：财政资金', '200.00', '其他资金', '0.00');
  sheet.line('绩效目标', `1.完成${where}安全生产检查、应急演练和防汛物资储备工作；2.群众满意度达到95%以上。`);
  sheet.across(1);
  sheet.line(...HEADER);
  sheet.indicators(takeSamples(index, PER_FORM), index);
  sheet.line('填表人：', '', '联系电话：', '', '', '填报日期：2024年1月15日');
  sheet.line('');
}

function addSingle(sheet: SheetText, rows: number, variant: number): void {
  sheet.line('2024年部门整体绩效目标表');
  sheet.across(0);
  sheet.line('（2024年度）');
  sheet.line(...HEADER);
  for (let place = variant; sheet.text.length < rows; place++) {
    sheet.indicators(SAMPLES.slice(0, rows - sheet.text.length), place);
  }
}

/**
 * A sheet of `rows` rows and 12 columns, made of the indicators of the sample tables.
 *
 * @param variant another number gives another sheet of the same kind
 */
export function benchSheet(shape: Shape, rows: number, variant = 0): SheetSnapshot {
  const sheet = new SheetText();
  if (shape === 'single') addSingle(sheet, rows, variant);
  for (let form = variant; sheet.text.length < rows; form++) addForm(sheet, form);
  const text = sheet.text.slice(0, rows);
  const merges = sheet.merges.filter(({ bottom }) => bottom < rows);
  return { name: '绩效目标表', top: 0, left: 0, text, values: text, merges };
}

/** The look of every cell of the samples, blank ones included. */
const LINE: BorderLine = { weight: 'thin', color: '#000000' };
const STYLE: CellStyle = {
  font: { name: 'Calibri', size: 11 },
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  wrap: true,
  vertical: 'center',
};

/** The same sheet as a workbook that looks as the samples do; numbers are text in it, as they are there. */
export function toWorkbook({ name, text, merges }: SheetSnapshot): WorkbookData {
  const cells = text.flatMap((line, row) =>
    line.map((value, column): CellData => ({ row, column, value, style: STYLE })),
  );
  return { sheets: [{ name, cells, merges: merges ?? [] }] };
}
