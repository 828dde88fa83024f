import type { IndicatorFacts } from '../../indicators/facts';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { blockOf } from '../kit/block-of';

export default defineRule({
  id: 'duplicate-indicator',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '指标重复',
    reason: '指标之间不应重复或互相矛盾，参照财预〔2021〕101号对指标设置的要求。',
    about: 'name',
    needs: ['name', 'value'],
    messages: {
      same: { message: '“{name}”与第 {row} 行重复。', advice: '保留一个；两行考核的内容不同时，把名称写得能区分。' },
      differs: {
        message: '“{name}”在第 {row} 行已有一个，指标值是“{value}”，与本行不同。',
        advice: '核对后保留一个；考核的内容不同时，把名称写得能区分。',
      },
    },
  },
  checkTable({ indicators }, report) {
    const earlier = new Map<string, IndicatorFacts>();
    for (const facts of indicators) {
      if (facts.name === '' || facts.isFiller) continue;
      const key = keyOf(facts);
      const first = earlier.get(key);
      if (!first) {
        earlier.set(key, facts);
        continue;
      }
      // One name merged over several rows stands there once.
      if (first.row.cells.name?.row === facts.row.cells.name?.row) continue;
      const differs = targetKey(first) !== targetKey(facts);
      if (!differs && blockOf(first) !== blockOf(facts)) continue;
      const message = differs ? 'differs' : 'same';
      report({
        message,
        data: { name: facts.name, row: first.row.row + 1, value: first.target.raw.trim() },
        row: facts.row.row,
        cell: facts.row.cells.name,
      });
    }
  },
});

/** What an indicator is about: the same key, the same indicator. */
function keyOf({ reading, project }: IndicatorFacts): string {
  return project ? `${reading.numberless}|${project.key}` : reading.numberless;
}

function targetKey({ target, comparator, columnUnit }: IndicatorFacts): string {
  return `${comparator ?? ''}|${squash(target.raw)}|${columnUnit?.text ?? ''}`;
}
