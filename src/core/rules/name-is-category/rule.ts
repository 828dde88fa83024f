import { containsAny } from '../../text/find-words';
import { NAME_LABEL } from '../../vocabulary/form-words';
import { readCategory } from '../../reading/rows/category';
import { defineRule } from '../define-rule';
import { INSTEAD } from '../phrasings';

const holdsWord = containsAny(NAME_LABEL);

export default defineRule({
  id: 'name-is-category',
  meta: {
    severity: 'error',
    dimension: '相关性',
    title: '三级指标只写了类别名',
    reason: '三级指标要具体到考核内容，不能重复一、二级指标的名称，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    needs: ['name'],
    phrasings: INSTEAD,
    messages: {
      category: {
        message: '“{name}”只是指标类别的名称，没有说明考核什么。',
        advice: '写出具体内容，例如“专家服务费”“受灾群众满意度”；不适用时删去这一行。',
      },
    },
  },
  checkRow({ reading }, _input, report) {
    // most names are spared the look
    if (!holdsWord(reading.numberless)) return;
    const { level1, level2, namesIndicator } = readCategory(reading.numberless);
    if (namesIndicator && (level1 !== null || level2 !== null)) report({ message: 'category' });
  },
});
