import { useMemo, useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { LEVEL2_LABELS } from '../../../core/library/labels';
import { canInsert, planInsert, type InsertPlan } from '../../../core/planning/insert';
import type { LibraryPhrasing } from '../../../core/library/schema';
import { EditPreview } from '../../components/EditPreview';
import { libraryTexts as words } from '../../texts/library';
import { targetText } from './phrasing-text';
import {
  insertAt,
  belongsToCategory,
  PLACES,
  placesFor,
  type ChosenRow,
  type PlaceName,
  type PlannedInsert,
  type Target,
} from './target';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { ...typographyStyles.caption1, margin: 0 },
});

interface Props {
  readonly phrasing: LibraryPhrasing;
  readonly target: Target;
  readonly busy: boolean;
  readonly onInsert: (planned: PlannedInsert) => void;
}

/** Value and place of a phrasing, and what will be written where, before it is. */
export function InsertForm({ phrasing, target, busy, onInsert }: Props) {
  const styles = useStyles();
  const { table, grid, row, byRow } = target;
  const [value, setValue] = useState('');
  const [wanted, setWanted] = useState<PlaceName | null>(null);
  const level2 = LEVEL2_LABELS[phrasing.level2];
  const own = row && belongsToCategory(row, phrasing.level2) ? row : null;
  const place = wanted ?? (byRow ? 'after' : 'block-end');
  const plan = useMemo(
    () => planInsert({ table, grid, phrasing, at: insertAt(place, own), value }),
    [table, grid, phrasing, place, own, value],
  );
  if (!canInsert(plan, grid)) return <p className={styles.hint}>{words.needsBlock(level2)}</p>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onInsert({ phrasing, plan });
      }}
    >
      <Field label={words.value} hint={words.valueHint(targetText(phrasing.target))}>
        <Input size="small" value={value} onChange={(_event, data) => setValue(data.value)} />
      </Field>
      {own && (
        <Field label={words.place}>
          <Select
            size="small"
            value={place}
            onChange={(_event, data) => setWanted(PLACES.find((each) => each === data.value) ?? null)}
          >
            {placesFor(own, grid).map((each) => (
              <option key={each} value={each}>
                {placeText(each, own, level2)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.hint}>{howText(plan, level2)}</p>
      <EditPreview edits={plan.edits} />
      {plan.how === 'inserted' && !grid.mergesKnown && <p className={styles.hint}>{words.mergesUnknown}</p>}
      <div>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={busy}
          aria-label={words.insertOf(phrasing.name)}
        >
          {words.insert}
        </Button>
      </div>
    </form>
  );
}

/** A row that waits to be filled is the place itself. */
function placeText(place: PlaceName, { row, isVacant }: ChosenRow, level2: string): string {
  if (place === 'block-end') return words.atEnd(level2);
  if (isVacant) return words.atRow(row + 1);
  return place === 'before' ? words.before(row + 1) : words.after(row + 1);
}

function howText({ how }: InsertPlan, level2: string): string {
  if (how === 'filled') return words.filledHint;
  return how === 'inserted' ? words.insertedHint : words.newBlockHint(level2);
}
