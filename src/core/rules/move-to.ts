import type { RowMove } from '../finding/finding';
import type { IndicatorFacts } from '../indicators/facts';
import { properPlace } from '../indicators/proper-place';
import { LEVEL2_LABELS } from '../vocabulary/categories';

/** Moving the row where it belongs, if that is plain and elsewhere. */
export function moveToProperPlace(facts: IndicatorFacts): RowMove[] {
  const place = properPlace(facts);
  return place === null || place === facts.row.level2Key
    ? []
    : [{ title: `移到“${LEVEL2_LABELS[place]}”`, moveTo: place }];
}
