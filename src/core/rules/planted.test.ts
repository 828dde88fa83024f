import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanted, type PlantedCase } from '../../../test/support/planted';
import { toSnapshot } from '../../../test/support/rule-tester';
import { checkSheet } from '../check/check-sheet';
import type { Finding } from '../finding/finding';
import { formatCell } from '../sheet/address';
import { RULES } from './index';

interface Labelled {
  readonly row: readonly string[];
  readonly table: readonly string[];
}

/** The rules whose findings are scored: each of them has both lists. */
const labels = join(__dirname, '../../../test/fixtures/samples/labelled-rules.json');
const { row, table }: Labelled = JSON.parse(readFileSync(labels, 'utf8'));
const SCORED = [...row, ...table];
const fileOf = (id: string, name: string) => join(__dirname, id, name);
const read = (id: string, name: string) => (existsSync(fileOf(id, name)) ? readPlanted(fileOf(id, name)) : []);

/** What a rule says of a case, with all the other rules beside it. */
function found(id: string, { sheet, row: judged }: PlantedCase): readonly Finding[] {
  const { findings } = checkSheet(toSnapshot(sheet));
  return findings.filter((finding) => finding.rule === id && (judged === null || finding.row === judged));
}

it('knows every rule that is scored', () => {
  expect(SCORED.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

/** Wordings other than those of the rule's own tests, each with its fault. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { meta }) => {
  const planted = read(id, 'planted.txt');
  const nearMisses = read(id, 'near-misses.txt');
  const isExpected = SCORED.includes(id) || meta.fixable === true || meta.hasSuggestions === true;

  it('has planted rows, or tables, and near misses', () => {
    expect([planted.length > 0, nearMisses.length > 0]).toEqual(
      isExpected ? [true, true] : [planted.length > 0, planted.length > 0],
    );
  });

  for (const one of planted) {
    it(`speaks of ${one.title}`, () => {
      const findings = found(id, one);
      expect(findings.length).toBeGreaterThan(0);
      if (one.row === null) expect(findings.map(({ cell }) => formatCell(cell)).sort()).toEqual([...one.marked].sort());
    });
  }

  for (const one of nearMisses) {
    it(`says nothing of ${one.title}`, () => {
      expect(found(id, one).map(({ message }) => message)).toEqual([]);
    });
  }

  if (planted.length > 0) {
    it('repairs what it says that it can; the compiler sees to it that it repairs nothing else', () => {
      const findings = planted.flatMap((one) => found(id, one));
      expect(findings.some(({ fix }) => fix !== null)).toBe(meta.fixable === true);
      expect(findings.some(({ suggestions }) => suggestions.length > 0)).toBe(meta.hasSuggestions === true);
    });
  }
});
