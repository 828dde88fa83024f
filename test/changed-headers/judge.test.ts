import type { ReportFile, ReportFinding } from '../../src/core/check/report';
import { judge, type Changed } from './judge';
import { KINDS } from './kinds';
import { fixtureForms, sampleForms } from './labelled-form';
import { casesOf } from './run';

function file(findings: readonly string[], doubts: readonly string[] = [], tables = 1): ReportFile {
  const table = {
    id: 0,
    title: '',
    year: null,
    header: 'A2:D2',
    body: 'A3:D9',
    columns: {},
    indicators: 7,
    confidence: 1,
  };
  const asked = doubts.map((doubt) => {
    const [role = '', ...columns] = doubt.split(' ');
    return { role: role as 'value', columns, question: '', why: '' };
  });
  const found = findings.map((text): ReportFinding => {
    const [row, rule = '', severity = 'error'] = text.split(' ');
    const where = { table: 0, row: row === 't' ? null : Number(row), cell: 'D4' };
    const said = { message: '', advice: '', suggestions: [], fix: null, dimension: '完整性' as const };
    return { rule, severity: severity as 'error', ...where, ...said };
  });
  const sheet = {
    ...{ sheet: '表', doubts: [], verdict: 'fix' as const, findings: found },
    tables: Array.from({ length: tables }, () => ({ ...table, doubts: asked })),
  };
  return { file: 'f', error: null, sheets: [sheet] };
}

const changed: Changed = { role: 'value', column: 'D', free: [], originOf: (_, row) => row };

const BASE = ['4 value-missing', '5 basis-missing', 't score-total warning', '6 some-hint info'];
const LEFT = ['5 basis-missing', 't score-total warning'];

test.each([
  ['what is found again', BASE, [], {}, 'same'],
  ['hints that come and go', BASE.slice(0, 3), [], {}, 'same'],
  ['what was lost and asked for', LEFT, ['value D'], {}, 'asked'],
  ['the right column among others', LEFT, ['value C D'], {}, 'asked'],
  ['another column', LEFT, ['value C'], {}, 'misread'],
  ['another role', LEFT, ['name D'], {}, 'misread'],
  ['what does not rest on the column and is lost', ['t score-total warning'], ['value D'], {}, 'misread'],
  ['a new 必改, though asked', [...LEFT, '7 name-missing'], ['value D'], {}, 'misread'],
  ['a new 建议改, and asked', [...LEFT, '7 value-vague warning'], ['value D'], {}, 'asked'],
  ['a question where nothing of a column changed', LEFT, ['value D'], { role: null }, 'misread'],
  ['any question where the header is gone', [], ['name C'], { role: 'any' }, 'asked'],
  ['what the change itself sets off', [...BASE, '7 scale-mismatch'], [], { free: ['scale-mismatch'] }, 'same'],
] as const)('%s', (_, now, doubts, change, verdict) => {
  expect(judge(file(BASE), file(now, doubts), { ...changed, ...change }).verdict).toBe(verdict);
});

test('levels are one question', () => {
  const levels = { ...changed, role: 'level2', column: 'B' };
  expect(judge(file(['4 level-mismatch']), file([], ['level1 B']), levels).verdict).toBe('asked');
});

test('a table that is not found any more', () => {
  expect(judge(file(BASE), file([], [], 0), changed)).toMatchObject({ verdict: 'unfound', green: false });
});

test('new rows move what is found, and have no findings of their own', () => {
  const originOf = (_: number, row: number) => (row === 5 ? null : row > 5 ? row - 1 : row);
  const moved = ['4 value-missing', '6 basis-missing', 't score-total warning'];
  expect(judge(file(BASE), file(moved), { ...changed, originOf }).verdict).toBe('same');
  expect(judge(file(BASE), file([...moved, '5 value-missing']), { ...changed, originOf }).fresh).toHaveLength(1);
});

test('bursts, and faulty tables that are called clean', () => {
  const burst = [...BASE, '6 value-missing', '7 value-missing', '8 value-missing'];
  expect(judge(file(BASE), file(burst), changed)).toMatchObject({ verdict: 'misread', burst: true, green: false });
  expect(judge(file(BASE), file([]), changed)).toMatchObject({ verdict: 'misread', burst: false, green: true });
  expect(judge(file(BASE), file([], ['value D']), changed).green).toBe(false);
});

test('every kind fits some form, and none changes the form itself', async () => {
  const forms = [...fixtureForms(), ...(await sampleForms())];
  const kept = JSON.stringify(forms);
  const unfit = KINDS.filter((kind) => forms.every((form) => casesOf(form, kind).length === 0));
  expect(unfit.map(({ name }) => name)).toEqual([]);
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
  expect(JSON.stringify(forms)).toBe(kept);
});
