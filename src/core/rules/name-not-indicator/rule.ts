import { readCategory } from '../../reading/rows/category';
import { readName, type NameReading } from '../../indicators/name-kind';
import { cellText, type IndicatorFacts } from '../../indicators/facts';
import { parseTarget } from '../../targets/parse-target';
import { oneOf } from '../../text/find-words';
import { shorten, withoutBrackets } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { BARE_MONEY } from '../../vocabulary/cost-words';
import { CLAUSE_SIGNS } from '../../vocabulary/sentence-signs';
import { BARE_TIMES } from '../../vocabulary/time-words';
import { defineRule } from '../define-rule';
import { numberOption } from '../options';
import { INSTEAD } from '../phrasings';

const isBareTime = oneOf(BARE_TIMES);
const isBareMoney = oneOf(BARE_MONEY);
const CLAUSE = pattern`(?<!\d)[${CLAUSE_SIGNS}]|[${CLAUSE_SIGNS}](?!\d)`;

export default defineRule({
  id: 'name-not-indicator',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '三级指标不是指标',
    reason: '三级指标要说明考核什么，简明、可衡量，参照财预〔2021〕101号。',
    about: 'name',
    needs: ['name'],
    silencedBy: [{ rule: 'name-is-category' }],
    silencesRow: ['value'],
    phrasings: INSTEAD,
    options: {
      longest: numberOption({
        title: '名称最多几个字',
        label: '三级指标超过几个字算一句话',
        default: 30,
        from: 10,
        to: 100,
      }),
      clauses: numberOption({
        title: '两个分句的名称最多几个字',
        label: '带逗号、句号的三级指标超过几个字算一句话',
        default: 15,
        from: 5,
        to: 100,
      }),
    },
    messages: {
      bare: {
        message: '“{name}”只是一个时间或资金名词，没有说明考核什么。',
        advice: '写出考核的内容，例如“补助资金发放时间”“人均培训成本”。',
      },
      sentence: {
        message: '“{short}”是一句话，不是指标名称。',
        advice: '提炼成简短、可衡量的指标，例如“××率”“××数量”；工作内容写到绩效目标或指标解释。',
      },
    },
  },
  checkTable({ indicators, options }, report) {
    const named = indicators.filter(({ name, isFiller }) => name !== '' && !isFiller);
    // where the names are categories, the descriptions are the names
    const inDescription = named.length > 0 && named.every(isCategory) && named.some(({ row }) => row.cells.description);
    for (const { row, name, reading } of named) {
      const text = inDescription ? cellText(row, 'description') : name;
      const message = text === '' ? null : faultOf(inDescription ? readName(text) : reading, options);
      if (!message) continue;
      const cell = inDescription ? row.cells.description : row.cells.name;
      report({ message, data: { name: text, short: shorten(text, 24) }, row: row.row, cell, indicator: name });
    }
  },
});

function isCategory({ reading }: IndicatorFacts): boolean {
  const { level1, level2 } = readCategory(reading.numberless);
  return level1 !== null || level2 !== null;
}

function faultOf(
  { numberless }: NameReading,
  limits: { readonly longest: number; readonly clauses: number },
): 'bare' | 'sentence' | null {
  if (isBareTime(numberless) || isBareMoney(numberless) || isLength(numberless)) return 'bare';
  const plain = withoutBrackets(numberless);
  if (plain.length > limits.longest) return 'sentence';
  const clauses = plain.split(CLAUSE).filter((clause) => clause !== '');
  return clauses.length > 1 && plain.length > limits.clauses ? 'sentence' : null;
}

/** 1年, 12个月. */
function isLength(text: string): boolean {
  if (text.length > 8 || !/\d/u.test(text)) return false;
  const { kind, unit } = parseTarget(text);
  return kind === 'date' || (kind === 'number' && unit?.unit?.dimension === 'time' && unit.per === '');
}
