import { endsWithAny } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { AREA_ENDS } from '../../vocabulary/area-words';
import type { ColumnRole } from '../../vocabulary/column-roles';
import type { ColumnContent } from './content';
import { hintsOf } from './hints';
import type { ColumnLabel } from './labels';

/** What is known of a column before it is weighed. */
interface Read {
  readonly label: ColumnLabel;
  readonly content: ColumnContent;
  /** Whether its label is that of an earlier year than the form's. */
  readonly isEarlier: boolean;
}

/**
 * Under what each column stands that holds the targets of one of several places (甲镇 | 乙镇): the labels over it, or
 * nothing where its own is the name of a place; null for any other column. Columns of one value here are all targets.
 *
 * @param columns from left to right
 */
export function readPlaces(columns: readonly Read[]): readonly (string | null)[] {
  const own = columns.map(ownPlace);
  const told = new Set(own.filter((under, at) => under !== null && namesPlace(columns[at])));
  // between the names of places another label is none: 甲镇 | 序时进度 | 乙镇
  const places = own.map((under, at) => {
    const isOther = told.has(under) && !namesPlace(columns[at]) && own.indexOf(under) !== at;
    return isOther ? null : under;
  });
  return joined(columns, places, told);
}

/** Adds what stands for the first place under another label (指标值 | 乙镇 | 丙镇), and makes neighbours one. */
function joined(
  columns: readonly Read[],
  places: readonly (string | null)[],
  told: ReadonlySet<string | null>,
): readonly (string | null)[] {
  const known = new Set(places.filter((place) => place !== null));
  const whole = columns.map((column, at) => {
    const place = places[at] ?? null;
    if (place !== null || !speaksForTargets(column)) return place;
    const { chain } = column.label;
    if (known.has(chain.join('/'))) return chain.join('/');
    const over = chain.slice(0, -1).join('/');
    if (over !== '' && told.has(over)) return over;
    return told.has(places[at + 1] ?? null) ? (places[at + 1] ?? null) : null;
  });
  let before: string | null = null;
  const lists = whole.map((place) => {
    // one list of places, whatever stands over its parts
    before = place !== null && before !== null && told.has(place) ? before : place;
    return before;
  });
  return lists.map((list, at) => (lists.some((other, index) => other === list && index !== at) ? list : null));
}

function ownPlace({ label, content: { filled, fit } }: Read): string | null {
  const isOwn = label.text !== '' && !label.isShared && !label.meaning;
  if (!isOwn || filled === 0 || hintsOf(label.text).length > 0) return null;
  const isArea = namesArea(squash(label.text));
  if (label.above.includes('value') && (isArea || fit.target >= MOSTLY)) return label.chain.slice(0, -1).join('/');
  return label.above.length === 0 && isArea && fit.target >= MOSTLY ? '' : null;
}

function namesPlace(column: Read | undefined): boolean {
  return column !== undefined && namesArea(squash(column.label.text));
}

/** Whether the label is one of targets, or words of it say so, and nothing speaks of another year. */
function speaksForTargets({ label: { text, meaning, isShared }, content, isEarlier }: Read): boolean {
  if (isEarlier || isShared) return false;
  if (meaning) return meaning.roles[0] === 'value';
  const hints = hintsOf(text);
  return hints.includes('value') && !hints.some((role) => OF_BEFORE.has(role)) && content.fit.target >= MOSTLY;
}

const OF_BEFORE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['lastYearValue', 'historyAverage', 'referenceValue']);
const namesArea = endsWithAny(AREA_ENDS);
/** So much of a column has to hold targets before its label is that of a place. */
const MOSTLY = 0.6;
