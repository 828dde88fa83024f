import { openLibrary } from '../../src/core/library/library';
import { searchPhrasings, type PhrasingQuery } from '../../src/core/library/search';
import type { TestRow } from '../support/rule-tester';
import { checkSample, LIBRARY, tableOf } from './support/library';

function names(wanted: PhrasingQuery, count = 5): string[] {
  return searchPhrasings(LIBRARY, wanted)
    .slice(0, count)
    .map(({ phrasing }) => phrasing.name);
}

const FULL: readonly TestRow[] = [
  { level1: '产出指标', level2: '数量指标', name: '会议次数', value: '≥4次' },
  { level1: '产出指标', level2: '质量指标', name: '任务完成率', value: '=100%' },
  { level1: '产出指标', level2: '时效指标', name: '任务及时率', value: '≥95%' },
  { level1: '产出指标', level2: '成本指标', name: '项目经费', value: '≤10万元' },
  { level1: '效益指标', level2: '社会效益指标', name: '政策知晓率', value: '≥95%' },
  { level1: '满意度指标', level2: '服务对象满意度指标', name: '干部满意度', value: '≥95%' },
];

describe('searchPhrasings by words', () => {
  it.each([
    ['演练', '应急演练次数'],
    ['yjyl', '应急演练次数'],
    ['YJYL', '应急演练次数'],
    ['ｙｊｙｌ', '应急演练次数'],
    ['yjylcs', '应急演练次数'],
    ['yingjiyanlian', '应急演练次数'],
    ['yingjyl', '应急演练次数'],
    ['ylcs', '应急演练次数'],
    ['应急yl', '应急演练次数'],
    ['演练 次数', '应急演练次数'],
    ['演练次数', '应急演练次数'],
    ['应急演练次数', '应急演练次数'],
    ['三项岗位 合格率', '“三项岗位”人员考试合格率'],
    ['地震 成本', '地震台站系统维护成本'],
    ['24小时', '森林火灾24小时扑灭率'],
    ['sljhl', undefined],
    ['xczys', undefined],
    ['diaobo', '应急物资调拨时间'],
    ['救灾物资够不够', '救灾物资储备保障人数'],
    ['培训', '培训人次'],
    ['pxrc', '培训人次'],
  ])('%s finds %s first', (query, expected) => {
    expect(names({ query })[0]).toBe(expected);
  });

  it.each(['汛', '震', '保', '率'])('finds every name with the single character %s before anything else', (query) => {
    const found = searchPhrasings(LIBRARY, { query }).map(({ phrasing }) => phrasing.name);
    const all = LIBRARY.entries.filter(({ name }) => name.includes(query)).length;
    expect(found.slice(0, all).filter((name) => name.includes(query))).toHaveLength(all);
  });

  it.each([
    ['成本', 'cost'],
    ['cost', 'cost'],
    ['社会效益', 'socialBenefit'],
    ['时效', 'timeliness'],
    ['满意度', 'satisfaction'],
    ['quality', 'quality'],
  ])('finds every phrasing of the 二级指标 by %s', (query, level2) => {
    const all = LIBRARY.entries.filter(({ phrasing }) => phrasing.level2 === level2);
    const found = searchPhrasings(LIBRARY, { query }).map(({ phrasing }) => phrasing.id);
    expect(found).toEqual(expect.arrayContaining(all.map(({ phrasing }) => phrasing.id)));
  });

  it('does not take the word 指标 for a 二级指标', () => {
    expect(searchPhrasings(LIBRARY, { query: '指标' }).length).toBeLessThan(LIBRARY.entries.length / 4);
  });

  it('finds what has one of the words where hardly anything has both, behind what has', () => {
    const found = searchPhrasings(LIBRARY, { query: '防汛 物资' }).map(({ phrasing }) => phrasing);
    expect(found.length).toBeGreaterThan(10);
    expect(found[0]).toMatchObject({ theme: '防汛抗旱' });
    const [top] = names({ query: '三项岗位 合格率' });
    expect(top).toBe('“三项岗位”人员考试合格率');
  });

  it.each(['', '  ', '，。', '()'])('gives everything for %j', (query) => {
    expect(searchPhrasings(LIBRARY, { query })).toHaveLength(LIBRARY.entries.length);
  });

  it.each(['qqqq', '@@@ ###'.padEnd(3), '\u{1F600}', 'a'.repeat(5000), '演'.repeat(5000)])(
    'never throws (%#)',
    (query) => {
      expect(() => searchPhrasings(LIBRARY, { query })).not.toThrow();
    },
  );

  it('finds every phrasing by its own name, its initials and its whole pinyin', () => {
    for (const { phrasing, syllables } of LIBRARY.entries) {
      const initials = syllables.map(([first = '']) => first).join('');
      expect(names({ query: phrasing.name }, 1)).toEqual([phrasing.name]);
      expect(names({ query: initials }, 12)).toContain(phrasing.name);
      expect(names({ query: syllables.join('') }, 3)).toContain(phrasing.name);
    }
  });
});

describe('searchPhrasings with filters', () => {
  it.each<[string, PhrasingQuery]>([
    ['level2', { level2: 'quality' }],
    ['level1', { level1: 'benefit' }],
    ['theme', { theme: '地震' }],
    ['level2, theme and words', { level2: 'quantity', theme: '宣传教育', query: '活动' }],
  ])('keeps to %s', (_, wanted) => {
    const found = searchPhrasings(LIBRARY, wanted).map(({ phrasing }) => phrasing);
    expect(found.length).toBeGreaterThan(0);
    for (const { level1, level2, theme } of found) {
      if (wanted.level1) expect(level1).toBe(wanted.level1);
      if (wanted.level2) expect(level2).toBe(wanted.level2);
      if (wanted.theme) expect(theme).toBe(wanted.theme);
    }
  });

  it.each<PhrasingQuery>([{ level1: 'cost' }, { level2: 'economicCost' }, { level1: 'cost', level2: 'economicCost' }])(
    'offers costs for the 2021 form: %j',
    (wanted) => {
      const found = searchPhrasings(LIBRARY, wanted).map(({ phrasing }) => phrasing.level2);
      expect(new Set(found)).toEqual(new Set(['cost']));
    },
  );
});

describe('searchPhrasings for a table', () => {
  it.each([['a 二级指标 with nothing under it', 'dongguan-2024', 0, 'cost', 'empty']] as const)(
    'puts %s first',
    (_, sample, sheet, level2, reason) => {
      const [table] = checkSample(sample, sheet).tables;
      const [first] = searchPhrasings(LIBRARY, { table: table! });
      expect(first?.phrasing.level2).toBe(level2);
      expect(first?.reasons.map(({ kind }) => kind)).toContain(reason);
    },
  );

  it.each([
    ['quality', FULL.filter(({ level2 }) => level2 !== '质量指标')],
    ['satisfaction', FULL.filter(({ level1 }) => level1 !== '满意度指标')],
    ['quantity', FULL.filter(({ level2 }) => level2 !== '数量指标')],
  ] as const)('puts the missing %s first', (level2, rows) => {
    const found = searchPhrasings(LIBRARY, { table: tableOf({ rows }) });
    expect(found[0]?.phrasing.level2).toBe(level2);
    expect(found[0]?.reasons[0]).toEqual({ kind: 'missing', level2 });
  });

  it.each([
    ['防汛物资', '防汛抗旱'],
    ['森林防灭火专项经费', '森林防火'],
    ['应急演练', '应急演练'],
    ['农村住房保险', '灾害救助与保险'],
    ['三项岗位培训考试', '培训考试'],
    ['防震减灾', '地震'],
  ] as const)('puts the theme of %s first', (project, theme) => {
    const table = tableOf({ preamble: [['2024年项目绩效目标表'], ['项目名称', project]], rows: FULL });
    const [first] = searchPhrasings(LIBRARY, { table });
    expect(first?.phrasing.theme).toBe(theme);
    expect(first?.reasons).toContainEqual({ kind: 'theme', theme });
  });

  it.each([
    ['安全生产专家会诊服务费', 0, '安全生产监管'],
    ['视频监控全覆盖', 1, '信息化与监测预警'],
    ['应急储备', 3, '物资储备'],
    ['应急防汛经费及救援', 4, '防汛抗旱'],
    ['保险', 6, '灾害救助与保险'],
    ['自然灾害救助资金', 8, '灾害救助与保险'],
  ] as const)('knows what the sample %s is about', (_, sheet, theme) => {
    const [table] = checkSample('laoting-2024', sheet).tables;
    expect(searchPhrasings(LIBRARY, { table: table! })[0]?.phrasing.theme).toBe(theme);
  });

  it('still lets the words decide', () => {
    for (let sheet = 0; sheet < 9; sheet++) {
      const [table] = checkSample('laoting-2024', sheet).tables;
      expect(names({ query: 'yjyl', table: table! }, 1)).toEqual(['应急演练次数']);
      expect(names({ query: '演练', table: table! }, 1)).toEqual(['应急演练次数']);
    }
  });

  it('puts what fits the chosen row before the gaps, and what the words say before both', () => {
    const table = tableOf({ rows: FULL.filter(({ level2 }) => level2 !== '质量指标') });
    const found = searchPhrasings(LIBRARY, { table, beside: 'timeliness' });
    expect(found[0]?.reasons[0]).toEqual({ kind: 'beside' });
    const count = LIBRARY.entries.filter(({ phrasing }) => phrasing.level2 === 'timeliness').length;
    expect(new Set(found.slice(0, count).map(({ phrasing }) => phrasing.level2))).toEqual(new Set(['timeliness']));
    expect(found[count]?.phrasing.level2).toBe('quality');
    expect(searchPhrasings(LIBRARY, { table, beside: 'economicCost' })[0]?.phrasing.level2).toBe('cost');
    expect(names({ query: 'yjyl', table, beside: 'satisfaction' }, 1)).toEqual(['应急演练次数']);
  });

  it('puts what the table already has last', () => {
    const rows = [...FULL, { level1: '产出指标', level2: '数量指标', name: '应急演练次数', value: '≥4次' }];
    const found = searchPhrasings(LIBRARY, { table: tableOf({ rows }) });
    expect(found.at(-1)?.phrasing.name).toBe('应急演练次数');
    expect(found.at(-1)?.reasons).toEqual([{ kind: 'present' }]);
  });
});

describe('openLibrary', () => {
  it.each([[null], [{}], [{ phrasings: [] }], [{ phrasings: [{ id: 'x' }] }]])('refuses %j', (file) => {
    expect(() => openLibrary(file)).toThrow();
  });
});
