import { isLeftover } from '../../indicators/leftover';
import { consistsOf } from '../../text/find-words';
import { isBlankText, shorten, squash } from '../../text/normalize';
import { PLACEHOLDER } from '../../text/placeholder';
import { RESULTLESS_GOALS, RESULTLESS_WORDS } from '../../vocabulary/goal-words';
import { defineRule } from '../define-rule';
import { numberOption } from '../options';

const isResultless = consistsOf(RESULTLESS_GOALS, RESULTLESS_WORDS);

export default defineRule({
  id: 'goal-vague',
  meta: {
    severity: 'info',
    dimension: '相关性',
    title: '绩效目标过于笼统',
    reason: '绩效目标要指向明确、细化量化，说明预期的产出和效果，参照财预〔2015〕88号。',
    about: 'context',
    advisory: true,
    options: {
      shortest: numberOption({
        title: '绩效目标最少几个字',
        label: '绩效目标少于几个字算过于笼统',
        default: 15,
        from: 1,
        to: 200,
      }),
    },
    messages: {
      vague: {
        message: '绩效目标“{goal}”看不出要完成什么、达到什么效果。',
        advice: '写明年度内要完成的数量、质量和效果，并与下面的指标对应。',
      },
    },
  },
  checkTable({ table, options }, report) {
    for (const { text, row, column } of table.context.goals) {
      const goal = squash(text);
      if (isBlankText(text) || isLeftover(text) || PLACEHOLDER.test(text)) continue;
      if (goal.length >= options.shortest && !isResultless(goal)) continue;
      report({ message: 'vague', data: { goal: shorten(text, 20) }, row, cell: { row, column } });
      return;
    }
  },
});
