import { toSnapshot } from '../../../test/support/rule-tester';
import { headerKey } from '../reading/columns/corrections';
import { Grid } from '../sheet/grid';
import { formatCell } from '../sheet/address';
import { checkSheet } from './check-sheet';
import { checkSettingsSchema, DEFAULT_SETTINGS } from './settings';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '计量单位', '指标值确定依据', '编制参考'];
const NAMES = ['演练次数', '演练合格率', '演练完成及时率', '演练成本', '群众知晓率', '群众满意度'];
const CATEGORIES = [
  ...[['产出指标', '数量指标'] as const, ['产出指标', '质量指标'] as const, ['产出指标', '时效指标'] as const],
  ...[['成本指标', '经济成本指标'] as const, ['效益指标', '社会效益指标'] as const],
  ['满意度指标', '服务对象满意度指标'] as const,
];

/** A table of some rows; each gets what the functions say of its columns. */
function form(
  rows: number,
  {
    value = (at: number) => `≥${90 + at}`,
    basis = () => '',
    other = () => '',
  }: Readonly<Partial<Record<'value' | 'basis' | 'other', (at: number) => string>>>,
) {
  const body = NAMES.slice(0, rows).map((name, at) => {
    const [level1, level2] = CATEGORIES[at] ?? ['', ''];
    return [level1, level2, name, value(at), '%', basis(at), other(at)];
  });
  return toSnapshot({ rows: [['2024年度应急演练项目绩效目标表'], HEADER, ...body] });
}

const DOCUMENT = () => '国办发〔2024〕5号';

function check(snapshot: ReturnType<typeof form>, settings = DEFAULT_SETTINGS) {
  const { findings, doubts } = checkSheet(snapshot, settings);
  return {
    missing: findings
      .filter(({ rule }) => rule.endsWith('-missing'))
      .map(({ rule, cell }) => `${formatCell(cell)} ${rule}`),
    doubts: doubts.map(({ role, candidates }) => `${role} ${candidates.map(({ column }) => column).join(' ')}`),
  };
}

const inRows = (letter: string, rule: string, rows: number) =>
  Array.from({ length: rows }, (_, at) => `${letter}${at + 3} ${rule}`);

test('a column that is blank while another holds just what belongs there is asked about', () => {
  expect(check(form(6, { other: DOCUMENT }))).toEqual({ missing: [], doubts: ['basis 6 5'] });
});

test.each([
  ['nothing else holds it', form(6, {}), inRows('F', 'basis-missing', 6)],
  ['another column holds something else', form(6, { other: (at) => `第${at}处办理` }), inRows('F', 'basis-missing', 6)],
  ['no more than half of the rows lack it', form(6, { basis: (at) => (at < 3 ? DOCUMENT() : ''), other: DOCUMENT }), ['F6 basis-missing', 'F7 basis-missing', 'F8 basis-missing']], // prettier-ignore
  ['the table has few rows', form(4, { other: DOCUMENT }), inRows('F', 'basis-missing', 4)],
  [
    'targets are missing from top to bottom',
    form(6, { value: () => '', basis: DOCUMENT }),
    inRows('D', 'value-missing', 6),
  ],
])('they are found as missing where %s', (_, snapshot, missing) => {
  const found = check(snapshot);
  expect(found.missing).toEqual(expect.arrayContaining(missing));
  expect(found.doubts).toEqual([]);
});

test('what the user answered is not asked again', () => {
  const snapshot = form(6, { other: DOCUMENT });
  const header = headerKey(new Grid(snapshot), 1);
  const absent = checkSettingsSchema.parse({
    corrections: { columns: [], rows: [], absent: [{ header, role: 'basis' }] },
  });
  expect(check(snapshot, absent).doubts).toEqual([]);
});
