import { isMoneyCost } from '../../indicators/cost';
import type { IndicatorFacts } from '../../indicators/facts';
import { oneLine, squash } from '../../text/normalize';
import { defineRule, type TableInput } from '../define-rule';

/** From this many tables on, the same name with the same target is filled in mechanically. */
const MIN_TABLES = 3;

export default defineRule({
  id: 'reused-across-tables',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '多个项目照抄同一指标',
    reason: '指标要与各自的项目相匹配，参照财预〔2015〕88号的相关性、适当性审核。',
    about: 'name',
    advisory: true,
    needs: ['name', 'value'],
    messages: {
      reused: {
        message: '有 {count} 个项目表都写“{name}”“{value}”{tables}。',
        advice: '按各项目的内容分别写明指标和指标值。',
      },
    },
  },
  checkGroup(inputs, report) {
    if (inputs.length < MIN_TABLES) return;
    const groups = new Map<string, { input: TableInput; facts: IndicatorFacts }[]>();
    for (const input of inputs) {
      for (const [key, facts] of keysOf(input.indicators)) {
        const group = groups.get(key);
        if (group) group.push({ input, facts });
        else groups.set(key, [{ input, facts }]);
      }
    }
    for (const group of groups.values()) {
      const [first] = group;
      if (!first || group.length < MIN_TABLES) continue;
      const { input, facts } = first;
      const titles = group.map((one) => oneLine(one.input.table.title)).filter((title) => title !== '');
      const tables = titles.slice(0, MIN_TABLES).join('、');
      report(input, {
        message: 'reused',
        data: {
          count: group.length,
          name: facts.name,
          value: facts.target.raw.trim(),
          tables: tables === '' ? '' : `：${tables}${group.length > MIN_TABLES ? '等' : ''}`,
        },
        row: facts.row.row,
        ...(facts.row.cells.name ? { cell: facts.row.cells.name } : {}),
      });
    }
  },
});

/** The indicators of one table by what may be copied, each once. */
function keysOf(indicators: readonly IndicatorFacts[]): ReadonlyMap<string, IndicatorFacts> {
  const keys = new Map<string, IndicatorFacts>();
  for (const facts of indicators) {
    const key = reuseKey(facts);
    if (key !== '' && !keys.has(key)) keys.set(key, facts);
  }
  return keys;
}

/** Satisfaction and cost repeat by their nature; fillers are another matter. */
function reuseKey({ name, reading, target, isFiller, category }: IndicatorFacts): string {
  const repeats = category === 'satisfaction' || isMoneyCost(category);
  if (name === '' || isFiller || target.kind === 'blank' || repeats) return '';
  return `${reading.numberless}|${squash(target.raw)}`;
}
