import { RuleTester, type Rule } from 'eslint';
import { parser } from 'typescript-eslint';

const rule = jest.requireActual<Rule.RuleModule>('../../.eslint/words-as-data.cjs');

const tester = new RuleTester({ languageOptions: { parser } });
const inCore = [{ lists: true }];

tester.run('words in patterns', rule, {
  valid: [
    String.raw`/^\d{1,2}[、.)]/u`,
    // ranges and scripts are shapes
    String.raw`/[一-龥]{2,}/u`,
    String.raw`/[\u4e00-\u9fa5]{1,3}/u`,
    String.raw`/^\p{Script=Han}{1,8}$/u`,
    "import { UNITS } from './units'; new RegExp(`^(?:${UNITS.join('|')})$`, 'u')",
    "import { UNITS } from './units'; pattern`^\\d+${UNITS}$`",
    'function find(words: string[]) { return pattern`^${words}`; }',
    // what users are told is no pattern
    "const message = { advice: '请核对单位。' };",
    "new Report('没有填写')",
  ].map((code) => ({ code })),
  invalid: [
    ['/万元$/u', '万元'],
    ['/[年月日]/u', '年月日'],
    ['/[一-龥年]/u', '年'],
    [String.raw`/\u5e74$/u`, '年'],
    [String.raw`/\u{5e74}|\d/u`, '年'],
    ["new RegExp('^(?:万元|元)$', 'u')", '万元'],
    ["RegExp('元')", '元'],
    ['new RegExp(`${number}元`)', '元'],
    ["const UNITS = '元|万元'; new RegExp(`^(?:${UNITS})$`)", '元'],
    ["const UNITS = ['元', '万元'] as const; new RegExp(UNITS.join('|'))", '元'],
    ["const UNITS = { 元: 1 }; new RegExp(Object.keys(UNITS).join('|'))", '元'],
    ["new RegExp(`^(?:${'清理 清运'.split(' ').join('|')})`)", '清理'],
    [String.raw`new RegExp(String.raw${'`'}^\d+年${'`'})`, '年'],
    [String.raw`pattern${'`'}^\d+年${'`'}`, '年'],
    ["pattern`^${['元', '万元']}`", '元'],
    ["const YEAR = '年'; patternAll`${YEAR}`", '年'],
  ].map(([code = '', word = '']) => ({ code, errors: [{ messageId: 'pattern', data: { word } }] })),
});

tester.run('words that are compared, and lists of them', rule, {
  valid: [
    "if (text === '' || text === '%') go();",
    "import { LOT } from './units'; if (unit.name === LOT) go();",
    "text.includes('/')",
    "const SIGNS = ['≥', '≤'];",
    // what users are told: values of tables, and lists that functions put together
    "const LABELS = { error: '必改', warning: '建议改' };",
    'function say() { return [`第 ${row} 行`, `${total} 分`]; }',
    "function check() { report({ advice: ['补上单位'] }); }",
    "const say = (row) => ['没有填写', row].join('');",
  ].map((code) => ({ code, options: inCore })),
  invalid: [
    ["if (unit.name === '批') go();", 'compared', '批'],
    ["if ('批' !== unit.name) go();", 'compared', '批'],
    ['if (text === `${side}预算`) go();', 'compared', '预算'],
    ["const WHOLE = '整体'; if (text === WHOLE) go();", 'compared', '整体'],
    ["const WHOLE = '整体'; text.includes(WHOLE)", 'compared', '整体'],
    ["switch (text) { case '定性': go(); }", 'compared', '定性'],
    ["text.startsWith('总')", 'compared', '总'],
    ["text?.endsWith('率')", 'compared', '率'],
    ["text.replace('百分之', '')", 'compared', '百分之'],
    ["text.split('和')", 'compared', '和'],
    ["labels.has('合计')", 'compared', '合计'],
    ["'零一二三'.indexOf(sign)", 'compared', '零一二三'],
    ["findField(table, '项目名称')", 'compared', '项目名称'],
    ["const UNITS = ['元', '万元'];", 'list', '元'],
    ["const UNITS: readonly string[] = ['%', '元'] as const;", 'list', '元'],
    ["const UNITS = [...['元'], ...['万元']];", 'list', '元'],
    ["const FIELDS = [['name', '指标名称']];", 'list', '指标名称'],
    ["function find() { return new Set(['元', '万元']); }", 'list', '元'],
    ["function find(text) { return ['元', '万元'].includes(text); }", 'list', '元'],
    ["function find() { return startsWithAny(['元', '万元']); }", 'list', '元'],
    ['const FACTORS = { 元: 1, 万元: 10_000 };', 'list', '元'],
  ].map(([code = '', messageId = '', word = '']) => ({
    code,
    options: inCore,
    errors: [{ messageId, data: { word } }],
  })),
});

tester.run('outside of the core words may be compared', rule, {
  valid: ["if (text === '批') go();", "const TABS = ['问题', '标准表述'];"].map((code) => ({ code })),
  invalid: [],
});
