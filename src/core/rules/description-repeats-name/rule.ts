import { withoutNumbering } from '../../indicators/name-kind';
import { reading } from '../../text/cell-text';
import { squash, withoutEnd } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';

export default defineRule({
  id: 'description-repeats-name',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '指标解释重复了名称',
    reason: '指标解释要说明含义和计算口径，参照财预〔2021〕101号。',
    about: 'description',
    needs: ['description', 'name'],
    phrasings: WORDING,
    messages: {
      same: {
        message: '指标解释与名称“{name}”一样，没有说明含义。',
        advice: '写明含义和计算口径，例如“实际完成数与计划数的比例”“全年开展演练的次数”。',
      },
    },
  },
  checkRow({ name, reading: read, row }, _input, report) {
    const cell = row.cells.description;
    if (!cell || cell.text.trim() === '') return;
    const bare = bareIn(cell.content);
    const { numberless } = read;
    if (bare === numberless || (numberless.startsWith(bare) && squash(cell.text) === squash(name)))
      report({ message: 'same', cell });
  },
});

const bareIn = reading(({ text }) => withoutEnd(withoutNumbering(text), '。;；.'));
