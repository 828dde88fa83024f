/** What a rule looks at: one indicator, one table, or all tables of a workbook. */
export type RuleKind = 'row' | 'table' | 'workbook';

/** The files of a new rule. What it looks for, the sign @@ in a target, stands for what it will look for. */
export function templateOf(id: string, kind: RuleKind): Readonly<Record<string, string>> {
  return {
    'rule.ts': `${IMPORTS}${metaOf(id, kind)}${CHECKS[kind]}});\n`,
    'rule.test.ts': TESTS[kind],
    'README.md': readmeOf(id, kind),
    'planted.txt': kind === 'row' ? ROWS.planted : SHEETS[kind].planted,
    'near-misses.txt': kind === 'row' ? ROWS.nearMisses : SHEETS[kind].nearMisses,
  };
}

const IMPORTS = `import { defineRule } from '../define-rule';

`;

const PLACES: Readonly<Record<RuleKind, string>> = { row: '指标值', table: '本表的指标值', workbook: '几张表的指标值' };

function metaOf(id: string, kind: RuleKind): string {
  return `export default defineRule({
  id: '${id}',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '指标值里有 @@',
    reason: '理由，参照文件的名称和文号。',
    about: '${kind === 'row' ? 'value' : 'table'}',
    advisory: true,
    needs: ['name', 'value'],
    messages: {
      found: { message: '“{name}”的${PLACES[kind]}“{value}”里有 @@。', advice: '改成实际内容。' },
    },
  },
`;
}

const CHECKS: Readonly<Record<RuleKind, string>> = {
  row: `  checkRow({ target, valueCell }, _input, report) {
    if (!valueCell || !target.raw.includes('@@')) return;
    report({ message: 'found', data: { value: target.raw.trim() }, cell: valueCell });
  },
`,
  table: `  checkTable({ indicators }, report) {
    for (const { name, target, row, valueCell } of indicators) {
      if (!valueCell || !target.raw.includes('@@')) continue;
      report({ message: 'found', data: { name, value: target.raw.trim() }, row: row.row, cell: valueCell });
    }
  },
`,
  workbook: `  checkGroup(inputs, report) {
    for (const input of inputs) {
      for (const { name, target, row, valueCell } of input.indicators) {
        if (!valueCell || !target.raw.includes('@@')) continue;
        report(input, { message: 'found', data: { name, value: target.raw.trim() }, row: row.row, cell: valueCell });
      }
    }
  },
`,
};

const TABLE_TEST = `import { places, runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

const row = (name: string, value: string) => ({ level1: '产出指标', level2: '数量指标', name, value });

it.each<[what: string, rows: readonly ReturnType<typeof row>[], cells: readonly string[]]>([
  ['one row', [row('培训人数', '@@人'), row('培训场次', '≥2场')], ['D3']],
  ['no row', [row('培训人数', '≥20人'), row('培训场次', '≥2场')], []],
])('speaks of %s', (_, rows, cells) => {
  expect(places(runRule(rule, { rows }))).toEqual(cells);
});
`;

const TESTS: Readonly<Record<RuleKind, string>> = {
  row: `import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [{ row: { name: '培训人数', value: '@@人' } }],
  valid: [{ row: { name: '培训人数', value: '≥20人' } }, { row: { name: '培训人数', value: '' } }],
});
`,
  table: TABLE_TEST,
  workbook: TABLE_TEST,
};

function readmeOf(id: string, kind: RuleKind): string {
  const table = (value: string) => `\`\`\`table
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|培训人数|${value}
|质量指标|培训合格率|≥95%
\`\`\``;
  return `# 指标值里有 @@（${id}）

级别：提示 · 维度：适当性

## 检查什么

${PLACES[kind]}里有没有 @@。

## 为什么

理由，参照文件的名称和文号。

## 错误示例

${table('@@人')}

## 正确示例

${table('≥20人')}
`;
}

const ROWS = {
  planted: '数量|发放手册份数|@@份\n质量|验收合格率|≥@@%\n',
  nearMisses: '数量|发放手册份数|≥2000份\n质量|验收合格率|≥95%\n',
};

const SHEET_HEAD = '2024年项目支出绩效目标表\n一级指标|二级指标|三级指标|指标值';
const SHEET = {
  planted: `表 一行\n${SHEET_HEAD}\n产出指标|数量指标|发放手册份数|@@份◀\n产出指标|质量指标|验收合格率|≥95%\n`,
  nearMisses: `表 没有\n${SHEET_HEAD}\n产出指标|数量指标|发放手册份数|≥2000份\n产出指标|质量指标|验收合格率|≥95%\n`,
};
const SHEETS: Readonly<Record<'table' | 'workbook', typeof SHEET>> = { table: SHEET, workbook: SHEET };
