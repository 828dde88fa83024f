import { checkSheet, type SheetResult } from '../../src/core/check/check-sheet';
import type { Finding } from '../../src/core/finding/finding';
import { checkSettingsSchema, type CheckSettings } from '../../src/core/check/settings';
import { formatCell, parseRange } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { Rule } from '../../src/core/rules/define-rule';

/** A sheet as tests write it: rows of cells from A1, null or '' for blank, merges as A1 ranges. */
export interface GridSource {
  readonly name?: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges?: readonly string[];
  /** 'unknown': a host that cannot tell merges. */
  readonly mergesKnown?: boolean;
}

/** A sheet grid as the snapshot that the checker reads; numbers are shown as they are. */
export function toSnapshot({ name = '表', rows, merges = [], mergesKnown = true }: GridSource): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  return {
    name,
    top: 0,
    left: 0,
    text: full.map((row) => row.map(String)),
    values: full as CellValue[][],
    merges: mergesKnown ? merges.map(parseRange) : null,
  };
}

/** One indicator row for a test table: the columns a test leaves out are blank. */
export interface TestRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly description?: string;
  readonly comparator?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly basis?: string;
  readonly scoring?: string;
  readonly weight?: string;
  readonly goal?: string;
  readonly plannedValue?: string;
  readonly standardValue?: string;
  readonly referenceValue?: string;
  readonly historyAverage?: string;
  readonly lastYearValue?: string;
  readonly note?: string;
}

const LABELS: Readonly<Record<keyof TestRow, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  description: '指标解释',
  comparator: '指标值类型',
  value: '指标值',
  unit: '计量单位',
  basis: '指标值确定依据',
  scoring: '评（扣）分标准',
  weight: '分值',
  goal: '职责目标',
  plannedValue: '规划值',
  standardValue: '标准值',
  referenceValue: '参考值',
  historyAverage: '近三年均值',
  lastYearValue: '上年值',
  note: '备注',
};

export interface TableSource {
  /** Lines in front of the header, cell by cell. The first one is usually the title. */
  readonly preamble?: readonly (readonly (string | number | null)[])[];
  /** Columns in order; by default 一级指标, 二级指标, 三级指标, 指标值 and what the rows use. */
  readonly columns?: readonly (keyof TestRow)[];
  readonly rows: readonly TestRow[];
  /** Lines behind the last row. */
  readonly footer?: readonly (readonly (string | number | null)[])[];
}

const ALWAYS: readonly (keyof TestRow)[] = ['level1', 'level2', 'name', 'value'];

/** Lays a table out on a sheet of its own: title, header, rows. The first indicator row is `firstRow` (1-based). */
export function toSheet(source: TableSource): GridSource & { readonly firstRow: number } {
  const order = Object.keys(LABELS) as (keyof TestRow)[];
  const columns =
    source.columns ?? order.filter((key) => ALWAYS.includes(key) || source.rows.some((row) => row[key] !== undefined));
  const preamble = source.preamble ?? [['2024年项目绩效目标表']];
  const rows = [
    ...preamble,
    columns.map((key) => LABELS[key]),
    ...source.rows.map((row) => columns.map((key) => row[key] ?? '')),
    ...(source.footer ?? []),
  ];
  return { rows, firstRow: preamble.length + 2 };
}

/** Runs one rule (with the whole machinery around it) on a table and gives its findings. */
export function runRule(
  rule: Rule,
  source: TableSource | GridSource,
  settings: Partial<CheckSettings> = {},
): readonly Finding[] {
  return checkWith([rule], source, settings).findings;
}

/** Runs the given rules on a table. */
export function checkWith(
  rules: readonly Rule[],
  source: TableSource | GridSource,
  settings: Partial<CheckSettings> = {},
): SheetResult {
  const sheet: GridSource = isTable(source) ? toSheet(source) : source;
  return checkSheet(toSnapshot(sheet), checkSettingsSchema.parse(settings), rules);
}

function isTable(source: TableSource | GridSource): source is TableSource {
  return !source.rows.some((row) => Array.isArray(row));
}

/** "G7 家、次…": where a finding sits, for compact expectations. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ cell }) => formatCell(cell));
}

export interface RowCase {
  /** What the case shows; by default its name and value. */
  readonly title?: string;
  readonly row: TestRow;
}

/**
 * The table of a row rule: every row under `invalid` gives exactly one finding, every row under `valid` none. Each row
 * is checked in a table of its own; 一级指标 and 二级指标 come from `category` where a row does not name its own.
 */
export function testRow(
  rule: Rule,
  cases: {
    readonly category?: readonly [string, string];
    readonly invalid: readonly RowCase[];
    readonly valid: readonly RowCase[];
  },
): void {
  const [level1, level2] = cases.category ?? ['产出指标', '数量指标'];
  const run = ({ row }: RowCase) => runRule(rule, { rows: [{ level1, level2, ...row }] });
  const label = ({ title, row }: RowCase) =>
    title ?? `${row.name ?? ''} ${row.comparator ?? ''}${row.value ?? ''}${row.unit ?? ''}`;
  describe(rule.id, () => {
    it.each(cases.invalid.map((one) => [label(one), one] as const))('flags %s', (_, one) => {
      const findings = run(one);
      expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
      expect(findings[0]?.message).not.toMatch(/\{\w+\}|undefined/u);
    });
    it.each(cases.valid.map((one) => [label(one), one] as const))('says nothing of %s', (_, one) => {
      expect(run(one)).toEqual([]);
    });
  });
}
