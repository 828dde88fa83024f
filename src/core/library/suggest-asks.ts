import { isPunctual } from '../indicator/time';
import type { IndicatorRow } from '../table/model';
import type { Level2Key } from '../vocabulary/categories';
import type { TableNeeds } from './table-needs';

/**
 * What a suggested phrasing is for. 'same': the same thing where it belongs; 'instead': a true indicator of the
 * row's 二级指标 in its place; 'add': one more, for what is missing; 'wording': its texts, for the row as it is.
 */
export type Purpose = 'same' | 'instead' | 'add' | 'wording';

/** The purposes in a few words for the user. */
export const PURPOSE_TEXTS: Readonly<Record<Purpose, string>> = {
  same: '同一内容的规范指标',
  instead: '改用这一类的指标',
  add: '补充指标',
  wording: '参照标准表述填写',
};

/** One thing that would help with a finding; `level2` null: of any 二级指标. */
export interface Ask {
  readonly purpose: Purpose;
  readonly level2: Level2Key | null;
}

type Context = { readonly name: string; readonly own: Level2Key | null; readonly needs: TableNeeds };

function ask(purpose: Purpose, level2: Level2Key | null): Ask {
  return { purpose, level2 };
}

const instead = ({ own }: Context): Ask[] => [ask('instead', own)];
const add = ({ own }: Context): Ask[] => [ask('add', own)];
const wording = (): Ask[] => [ask('wording', null)];

/** What helps with the findings of a rule; rules that are not named here need no other phrasing. */
const ASKS: Readonly<Record<string, (context: Context) => readonly Ask[]>> = {
  'quantity-is-ratio': ({ name }) => [
    ask('same', isPunctual(name) ? 'timeliness' : 'quality'),
    ask('instead', 'quantity'),
  ],
  'quality-is-count': () => [ask('same', 'quantity'), ask('instead', 'quality')],
  'qualitative-quantity': () => [ask('instead', 'quantity')],
  'timeliness-not-time': () => [ask('same', 'quality'), ask('instead', 'timeliness')],
  'value-category-mismatch': ({ own }) => [ask('same', 'timeliness'), ask('instead', own)],
  'cost-not-cost': () => [ask('instead', 'cost')],
  'cost-not-quantified': () => [ask('instead', 'cost')],
  'satisfaction-not-satisfaction': () => [ask('instead', 'satisfaction')],
  'satisfaction-no-object': () => [ask('instead', 'satisfaction')],
  'name-is-category': instead,
  'ratio-not-quantified': instead,
  'benefit-vague': instead,
  'value-compound': instead,
  'unit-in-name': wording,
  'unit-mismatch': wording,
  'unit-missing': wording,
  'explanation-mismatch': wording,
  'description-repeats-name': wording,
  'description-missing': wording,
  'basis-missing': wording,
  'scoring-missing': wording,
  placeholder: add,
  'name-missing': add,
  'category-empty': add,
  'category-missing': ({ needs }) =>
    [...needs.gaps].flatMap(([level2, gap]) => (gap === 'missing' ? [ask('add', level2)] : [])),
  'goal-not-covered': () => [ask('add', null)],
};

/** What would help with a finding of the rule on the row; null for a finding about the whole table. */
export function asksFor(rule: string, row: IndicatorRow | null, needs: TableNeeds): readonly Ask[] {
  const name = row?.cells.name?.text ?? '';
  return ASKS[rule]?.({ name, own: row?.level2Key ?? null, needs }) ?? [];
}
