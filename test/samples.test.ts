import { checkFile } from '../src/cli/check-file';
import { compareWithLabels, readLabels, workbookOf, type Comparison, type Labels } from './support/labels';

const ALL = { rules: null, details: true };

async function compare(labels: Labels): Promise<Comparison> {
  const { report, bug } = await checkFile(workbookOf(labels), ALL);
  expect([bug, report.error]).toEqual([null, null]);
  return compareWithLabels(labels, report);
}

const labelled = readLabels();

test.each(labelled.map((labels) => [labels.id, labels] as const))(
  '%s is read and judged as by hand',
  async (_id, labels) => {
    const { extra, missed, misread } = await compare(labels);
    expect({ extra, missed, misread }).toEqual({ extra: [], missed: [], misread: [] });
  },
);

it('the labels hold what they held when they were made', async () => {
  const all: Comparison[] = [];
  for (const labels of labelled) all.push(await compare(labels));
  const sum = (count: (comparison: Comparison) => number) => all.reduce((total, each) => total + count(each), 0);
  expect([sum(({ tables }) => tables), sum(({ right }) => right)]).toEqual([34, 431]);
});

describe('the comparison', () => {
  const [labels] = labelled.filter(({ id }) => id === 'zhijiang-2026') as [Labels];

  it('tells a finding that is not labelled and one that is not found', async () => {
    const [first, ...others] = labels.findings;
    const { missed, extra } = await compare({
      ...labels,
      findings: [...others, { sheet: first?.sheet ?? '', rule: 'value-missing', row: 8 }],
    });
    expect(missed).toEqual(['部门整体绩效目标表: value-missing, row 8']);
    expect(extra).toEqual(['部门整体绩效目标表: score-total, table 0']);
  });

  it('tells a column, a table and a number of indicators that are read otherwise', async () => {
    const [table] = labels.tables as [Labels['tables'][number]];
    const { misread } = await compare({
      ...labels,
      tables: [
        { ...table, columns: { ...table.columns, F: 'basis' }, indicators: 22 },
        { ...table, header: 'B60:J60', body: 'B61:J70' },
      ],
    });
    expect(misread).toEqual([
      '部门整体绩效目标表!B6:J6: F is basis, read as value',
      '部门整体绩效目标表!B6:J6: 22 indicators, read as 23',
      '部门整体绩效目标表!B60:J60: not found',
    ]);
  });
});
