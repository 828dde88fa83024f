import { useMemo, useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { LEVEL2_LABELS } from '../../../core/library/labels';
import { planInsert, type InsertPlan } from '../../../core/library/plan-insert';
import type { LibraryPhrasing } from '../../../core/library/schema';
import type { Grid } from '../../../core/sheet/grid';
import type { IndicatorTable } from '../../../core/table/model';
import { EditPreview } from '../../components/EditPreview';
import { libraryTexts as words } from '../../texts/library';
import { insertAt, rowForInsert, targetText } from './phrasing-text';
import type { PlannedInsert } from './PhrasingItem';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { ...typographyStyles.caption1, margin: 0 },
});

interface Props {
  readonly phrasing: LibraryPhrasing;
  readonly table: IndicatorTable;
  readonly grid: Grid;
  readonly selectedRow: number | null;
  readonly busy: boolean;
  readonly onInsert: (planned: PlannedInsert) => void;
}

/** Value and place of a phrasing, and what will be written where, before it is. */
export function InsertForm({ phrasing, table, grid, selectedRow, busy, onInsert }: Props) {
  const styles = useStyles();
  const [value, setValue] = useState('');
  const [atSelection, setAtSelection] = useState(false);
  const level2 = LEVEL2_LABELS[phrasing.level2];
  const selected = rowForInsert(table, selectedRow, phrasing.level2);
  const afterRow = atSelection ? selected : null;
  const plan = useMemo(
    () => planInsert({ table, grid, phrasing, at: insertAt(afterRow), value }),
    [table, grid, phrasing, afterRow, value],
  );
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
      {selected !== null && (
        <Field label={words.place}>
          <Select
            size="small"
            value={atSelection ? 'selection' : 'end'}
            onChange={(_event, data) => setAtSelection(data.value === 'selection')}
          >
            <option value="end">{words.atEnd(level2)}</option>
            <option value="selection">{words.after(selected + 1)}</option>
          </Select>
        </Field>
      )}
      <p className={styles.hint}>{howText(plan, level2)}</p>
      <EditPreview edits={plan.edits} />
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

function howText({ how }: InsertPlan, level2: string): string {
  if (how === 'filled') return words.filledHint;
  return how === 'inserted' ? words.insertedHint : words.newBlockHint(level2);
}
