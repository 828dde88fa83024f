import { pattern } from '../../text/pattern';
import { OVERALL, SATISFACTION_ENDS, SATISFIED } from '../../vocabulary/place-words';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';

/** 满意度(受灾群众) */
const OBJECT_IN_BRACKETS = /\(\p{Script=Han}{2}[^()\d%]{0,20}\)/u;

const BARE = pattern`^${OVERALL}?${SATISFIED}${SATISFACTION_ENDS}$`;

export default defineRule({
  id: 'satisfaction-no-object',
  meta: {
    severity: 'info',
    dimension: '相关性',
    title: '满意度没有写明对象',
    reason: '满意度反映的是服务对象或受益人的认可，参照财预〔2015〕88号。',
    about: 'name',
    advisory: true,
    needs: ['name'],
    phrasings: asks(ask('instead', 'satisfaction')),
    messages: {
      none: { message: '“{name}”没有写明是谁的满意度。', advice: '写明对象，例如“参训人员满意度”“受灾群众满意度”。' },
    },
  },
  checkRow({ reading, name }, _input, report) {
    if (reading.unit === null && OBJECT_IN_BRACKETS.test(squash(name))) return;
    if (BARE.test(reading.core)) report({ message: 'none' });
  },
});
