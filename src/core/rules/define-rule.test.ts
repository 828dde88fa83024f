import { runRule } from '../../../test/support/rule-tester';
import { defineRule, type CommonMeta } from './define-rule';
import { numberOption } from './options';

/** What every rule of these tests says of itself. */
const META = {
  severity: 'info',
  dimension: '适当性',
  title: '试验',
  reason: '参照试验。',
  about: 'value',
} as const satisfies Omit<CommonMeta, 'messages'>;
const MESSAGES = {
  plain: { message: '这里不对。', advice: '改正。' },
  named: { message: '“{name}”不对。', advice: '改正。' },
  limit: { message: '“{name}”超过 {limit}。', advice: '改成不超过 {limit} 的数，例如 {example}。' },
} as const;
const ROWS = { rows: [{ level1: '产出指标', level2: '数量指标', name: '培训人数', value: '≥20人' }] };

describe('a rule', () => {
  it('gives a row rule the name of its indicator, and the values of its options', () => {
    const rule = defineRule({
      id: 'try',
      meta: {
        ...META,
        messages: MESSAGES,
        options: { limit: numberOption({ title: '界限', label: '界限', default: 3, from: 1, to: 9 }) },
      },
      checkRow: (_facts, { options }, report) =>
        report({ message: 'limit', data: { limit: options.limit, example: 1 } }),
    });
    const said = (set: object) => runRule(rule, ROWS, { options: { try: { ...set } } }).map(({ message }) => message);
    expect(said({})).toEqual(['“培训人数”超过 3。']);
    expect(said({ limit: 5 })).toEqual(['“培训人数”超过 5。']);
  });

  it('of rows looks at named ones unless it says otherwise', () => {
    const rows = [...ROWS.rows, { level1: '产出指标', level2: '数量指标', name: '', value: '≥20人' }];
    const meta = { ...META, messages: MESSAGES };
    const named = defineRule({ id: 'try', meta, checkRow: (_facts, _input, report) => report({ message: 'plain' }) });
    const all = defineRule({
      id: 'try',
      meta: { ...meta, includesUnnamed: true },
      checkRow: (_facts, _input, report) => report({ message: 'plain' }),
    });
    expect([named, all].map((rule) => runRule(rule, { rows }).length)).toEqual([1, 2]);
  });
});

/** Each of these is a compile error: `npm run types` fails where one of them is none any more. */
export function mistakes(): void {
  const meta = { ...META, messages: MESSAGES };

  // @ts-expect-error a rule without a check
  defineRule({ id: 'none', meta });

  defineRule({ id: 'two', meta, checkRow() {} });
  // @ts-expect-error a rule of two kinds
  defineRule({ id: 'two', meta, checkRow() {}, checkTable() {} });

  // @ts-expect-error a table rule has no rows to choose by 二级指标
  defineRule({ id: 'field', meta: { ...meta, categories: ['quality'] }, checkTable() {} });
  // @ts-expect-error nor has a workbook rule
  defineRule({ id: 'field', meta: { ...meta, includesFillers: true }, checkGroup() {} });
  // @ts-expect-error no rule has a field that is misspelt
  defineRule({ id: 'field', meta: { ...meta, categorys: ['quality'] as const }, checkRow() {} });

  defineRule({
    id: 'message',
    meta,
    checkRow(_facts, _input, report) {
      report({ message: 'plain' });
      report({ message: 'named' });
      // @ts-expect-error a message that the rule does not have
      report({ message: 'plane' });
    },
  });

  defineRule({
    id: 'keys',
    meta,
    checkRow(_facts, _input, report) {
      report({ message: 'limit', data: { limit: 3, example: 2 } });
      // @ts-expect-error {limit} and {example} are not filled
      report({ message: 'limit' });
      // @ts-expect-error {example}, which stands in the advice, is not filled
      report({ message: 'limit', data: { limit: 3 } });
      // @ts-expect-error no message has a {limits}
      report({ message: 'limit', data: { limit: 3, example: 2, limits: 3 } });
    },
  });

  defineRule({
    id: 'name',
    meta,
    checkTable(_input, report) {
      report({ message: 'named', data: { name: '培训人数' }, row: 3 });
      // @ts-expect-error a table rule has to say which {name} is meant
      report({ message: 'named', row: 3 });
      // @ts-expect-error and which row, or that none is
      report({ message: 'plain' });
    },
  });

  defineRule({
    id: 'repairs',
    meta,
    checkRow(_facts, _input, report) {
      const repair = { title: '改正', edits: [] };
      // @ts-expect-error a rule that fixes says `fixable`
      report({ message: 'plain', fix: repair });
      // @ts-expect-error and one that suggests `hasSuggestions`
      report({ message: 'plain', suggestions: [repair] });
    },
  });

  defineRule({
    id: 'repairs',
    meta: { ...meta, fixable: true, hasSuggestions: true },
    checkRow(_facts, _input, report) {
      const repair = { title: '改正', edits: [] };
      report({ message: 'plain', fix: repair, suggestions: [repair] });
    },
  });

  defineRule({
    id: 'options',
    meta,
    // @ts-expect-error a rule without options gets none
    checkRow(_facts, { options }) {
      void options;
    },
  });
}
