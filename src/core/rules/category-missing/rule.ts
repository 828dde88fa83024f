import { readCategory } from '../../reading/rows/category';
import type { IndicatorRow } from '../../reading/model';
import { BENEFITS, type Level1Key, type Level2Key } from '../../vocabulary/categories';
import { defineRule } from '../define-rule';
import { ask } from '../phrasings';

/** 一级指标 that every table needs, with the 二级指标 that speak for them where the 一级 label is lost. */
const REQUIRED: readonly {
  readonly key: Level1Key;
  readonly label: string;
  readonly children: readonly Level2Key[];
}[] = [
  { key: 'output', label: '产出指标', children: ['quantity', 'quality', 'timeliness'] },
  {
    key: 'benefit',
    label: '效益指标',
    children: BENEFITS,
  },
  { key: 'satisfaction', label: '满意度指标', children: ['satisfaction'] },
];

export default defineRule({
  id: 'category-missing',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '缺少应有的指标类别',
    reason: '绩效目标应当包括产出、效益和满意度，产出要有数量和质量，参照中发〔2018〕34号、财预〔2015〕88号。',
    about: 'table',
    needs: ['level1', 'level2'],
    phrasings: { asks: ({ missing }) => missing.map((level2) => ask('add', level2)), forTables: true },
    messages: {
      missing: {
        message: '本表没有{missing}。',
        advice: '补上{missing}，每类至少一个指标；项目确实不涉及的，请在备注中说明。',
      },
    },
  },
  checkTable({ table }, report) {
    const { rows } = table;
    const known = rows.some(({ level1Key, level2Key }) => level1Key !== null || level2Key !== null);
    // Whole-department schemes (履职效能 …) have level-1 names of their own.
    if (!known || rows.some(({ level1Key }) => level1Key === 'duty')) return;
    const missing = REQUIRED.filter((wanted) => !isPresent(rows, wanted)).map(({ label }) => label);
    missing.push(...missingOutputs(rows));
    if (missing.length > 0) report({ message: 'missing', data: { missing: missing.join('、') }, row: null });
  },
});

function isPresent(rows: readonly IndicatorRow[], wanted: (typeof REQUIRED)[number]): boolean {
  const isNamed = rows.some(
    ({ level1Key, level2Key }) =>
      level1Key === wanted.key || (level2Key !== null && wanted.children.includes(level2Key)),
  );
  if (isNamed || wanted.key !== 'satisfaction') return isNamed;
  return rows.some(({ level1 }) => readCategory(level1).level2 === 'satisfaction');
}

/** Output without any 数量指标 or without any 质量指标; nothing where its 二级指标 are of another kind. */
function missingOutputs(rows: readonly IndicatorRow[]): string[] {
  const outputs = rows.filter(({ level1Key, level2Key }) => level1Key === 'output' || level2Key === 'quantity');
  const keys = new Set(outputs.map(({ level2Key }) => level2Key));
  keys.delete(null);
  if (keys.size === 0) return [];
  const missing: string[] = [];
  if (!keys.has('quantity')) missing.push('数量指标');
  if (!keys.has('quality')) missing.push('质量指标');
  return missing;
}
