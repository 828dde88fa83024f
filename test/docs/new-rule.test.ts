import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet } from '../../src/core/check/check-sheet';
import { formatCell } from '../../src/core/sheet/address';
import { toSnapshot } from '../support/rule-tester';

const GUIDE = readFileSync(join(__dirname, '../../docs/new-rule.md'), 'utf8');
const WALK = GUIDE.slice(GUIDE.indexOf('## From a cell to a finding'));

it('walks the cell that the check walks', () => {
  const sheet = /```\n(.*?)\n```/su.exec(WALK)?.[1] ?? '';
  const { tables, findings } = checkSheet(toSnapshot({ rows: sheet.split('\n').map((line) => line.split('|')) }));
  const at = (rule: string) => findings.find((finding) => finding.rule === rule && formatCell(finding.cell) === 'D3');
  const column = tables[0]?.columns.find(({ role }) => role === 'value');
  expect(column?.evidence).toEqual(['表头“指标值”']);
  expect(tables[0]?.rows[0]?.level2Key).toBe('quality');
  expect(WALK).toContain(at('lax-threshold')?.message);
  expect(at('value-format')?.fix?.edits).toMatchObject([{ expect: '≤６０%', text: '≤60%' }]);
});

it('names what `npm run new-rule` writes and rules have', () => {
  const named = [...GUIDE.matchAll(/`(src\/core\/[\w/-]+(?:\.ts)?|test\/fixtures\/[\w/.-]+|docs\/[\w-]+\.md)`/gu)];
  const paths = named.map(([, path = '']) => path).filter((path) => !path.endsWith('unit-order'));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(() => readFileSync(join(__dirname, '../..', path))).not.toThrow(/ENOENT/u);
});
