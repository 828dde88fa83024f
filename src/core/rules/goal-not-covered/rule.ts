import { reading } from '../../text/cell-text';
import { containsAny } from '../../text/find-words';
import { ANNUAL_WORDS } from '../../vocabulary/half-words';
import { findPromises, likeness, punctualityOf, type GoalPromise } from '../../indicators/promises';
import { amountOf } from '../../indicators/compare';
import type { IndicatorFacts } from '../../indicators/facts';
import type { IndicatorTable, TableCell, TableContext } from '../../reading/model';
import { shorten, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';
import type { CellPosition } from '../../sheet/snapshot';

/** From this share of common wording on, an indicator speaks of what the goal promises. */
const SAME_MEASURE = 0.5;
/** Work is told by its words alone: nearly all of them have to agree. */
const SAME_WORK = 0.75;

export default defineRule({
  id: 'goal-not-covered',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '绩效目标中的承诺没有对应指标',
    reason: '绩效目标要细化为指标，目标与指标相互对应，参照财预〔2015〕88号的相关性审核、财预〔2021〕101号。',
    about: 'context',
    needs: ['name', 'value'],
    phrasings: { ...asks(ask('add', null)), about: promisedMeasures, forTables: true },
    messages: {
      missing: {
        message: '绩效目标写了“{promise}”，下面没有对应的指标。',
        advice: '增加这个指标，或从绩效目标中删去这句话。',
      },
      differs: {
        message: '绩效目标写了“{promise}”，“{name}”（第 {row} 行）的指标值却是“{value}”。',
        advice: '核对后把绩效目标和指标值改成一致。',
      },
    },
  },
  checkTable({ table, indicators }, report) {
    for (const { goal, rows } of goalsOf(table, indicators)) {
      for (const promise of promisesOf(goal)) {
        const gap = findGap(promise, rows);
        if (!gap) continue;
        const like = gap.indicator;
        report({
          message: like ? 'differs' : 'missing',
          data: {
            promise: shorten(promise.text, 30),
            name: like?.name ?? '',
            row: (like?.row.row ?? 0) + 1,
            value: like?.target.raw.trim() ?? '',
          },
          indicator: like?.name ?? promise.measure.core,
          row: goal.row,
          cell: { row: goal.row, column: goal.column },
        });
      }
    }
  },
});

/** What a goal promises. Behind a label it is only a part of its cell. */
function promisesOf({ text, content }: TableCell): readonly GoalPromise[] {
  return text.length === content.text.trim().length ? promisesIn(content) : findPromises(text);
}

const promisesIn = reading(({ text }) => findPromises(text.trim()));

const isAnnual = containsAny(ANNUAL_WORDS);

/** What the promise that a finding quotes is about; where it quotes none, what all of its goal are. */
function promisedMeasures(
  { cell, message }: { readonly cell: CellPosition; readonly message: string },
  { context, rows }: IndicatorTable,
): string[] {
  const goals = [...context.goals, ...rows.flatMap(({ cells }) => (cells.goal ? [cells.goal] : []))];
  const goal = goals.find(({ row, column }) => row === cell.row && column === cell.column);
  const promises = goal ? promisesOf(goal) : [];
  const quoted = promises.filter(({ text }) => message.includes(text));
  return (quoted.length > 0 ? quoted : promises).map(({ measure }) => measure.core);
}

/** The goals that the annual targets stand for: where the form asks for both, not those of the whole period. */
function annualGoals({ goals, fields }: TableContext): readonly TableCell[] {
  const labels = new Map(fields.map(({ label, cell }) => [`${cell.row},${cell.column}`, squash(label)]));
  const labelOf = ({ row, column }: TableCell) => labels.get(`${row},${column}`) ?? '';
  const annual = goals.filter((goal) => isAnnual(labelOf(goal)));
  return annual.length > 0 ? annual : goals;
}

/** The table's goals, and those that stand in a goal column with the rows they belong to. */
function goalsOf(
  { context, columns }: IndicatorTable,
  indicators: readonly IndicatorFacts[],
): { goal: TableCell; rows: readonly IndicatorFacts[] }[] {
  const shared = annualGoals(context).map((goal) => ({ goal, rows: indicators }));
  if (!columns.some(({ role }) => role === 'goal')) return shared;
  const own = new Map<string, { goal: TableCell; rows: IndicatorFacts[] }>();
  for (const facts of indicators) {
    const goal = facts.row.cells.goal;
    if (!goal || goal.text.trim() === '') continue;
    const key = `${goal.row},${goal.column}`;
    const entry = own.get(key) ?? { goal, rows: [] };
    entry.rows.push(facts);
    own.set(key, entry);
  }
  return [...shared, ...own.values()];
}

/** Null when an indicator of that name and value covers the promise; else the one of that name with another value. */
function findGap(
  promise: GoalPromise,
  indicators: readonly IndicatorFacts[],
): { indicator: IndicatorFacts | null } | null {
  if (promise.isWork) return findOtherAmount(promise, indicators);
  const alike = indicators
    .filter(
      ({ reading, name }) => name !== '' && reading.kind === promise.measure.kind && sharesHead(reading.core, promise),
    )
    .map((facts) => ({ facts, score: likeness(promise.measure, facts.reading) }))
    .filter(({ score }) => score >= SAME_MEASURE)
    .sort((a, b) => b.score - a.score);
  if (alike.some(({ facts }) => sameAmount(facts, promise))) return null;
  const [best] = alike;
  return { indicator: best?.facts ?? null };
}

/** Work that an indicator names in nearly the same words and the same unit, with another amount. */
function findOtherAmount(
  promise: GoalPromise,
  indicators: readonly IndicatorFacts[],
): { indicator: IndicatorFacts | null } | null {
  const alike = indicators.filter(({ reading, target, unit }) => {
    const sameUnit = unit?.unit?.name === promise.target.unit?.unit?.name;
    return sameUnit && target.kind === 'number' && likeness(promise.measure, reading) >= SAME_WORK;
  });
  const [best] = alike;
  return !best || alike.some((facts) => sameAmount(facts, promise)) ? null : { indicator: best };
}

/** 95% and 95 with unit % are the same, 0.9% and 0.9‰ are not. */
function sameAmount({ target, unit, columnUnit }: IndicatorFacts, promise: GoalPromise): boolean {
  const wanted = promise.target.unit?.unit?.factor ?? 1;
  const amount = amountOf(target, columnUnit)?.value;
  return amount === promise.target.amount && (unit?.unit?.factor ?? wanted) === wanted;
}

/** 知晓率 and 覆盖率 are different measures however much else their names share. */
function sharesHead(core: string, { measure }: GoalPromise): boolean {
  const [wanted, has] = [punctualityOf(measure.core), punctualityOf(core)];
  return has.includes(wanted.slice(-3)) || has.slice(-2) === wanted.slice(-2);
}
