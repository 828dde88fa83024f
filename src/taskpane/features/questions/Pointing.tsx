import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { IndicatorTable } from '../../../core/reading/model';
import { columnLetters } from '../../../core/sheet/address';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { buttonRow } from '../../components/button-row';
import type { Selection } from '../../state/check-session';
import { useStore, type Store } from '../../state/store';
import { texts } from '../../texts';
import { questionTexts as words } from '../../texts/questions';
import { pointedColumn, type Pointed } from './pointed-column';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: buttonRow,
});

interface Props {
  readonly table: IndicatorTable;
  readonly snapshot: SheetSnapshot;
  readonly sheetId: string;
  readonly selection: Store<Selection | null>;
  readonly onUse: (column: number) => void;
  readonly onCancel: () => void;
}

/** The user points at the column in the sheet: whatever is selected there can be used. */
export function Pointing({ table, snapshot, sheetId, selection, onUse, onCancel }: Props) {
  const styles = useStyles();
  const selected = useStore(selection);
  const use = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    use.current?.focus();
  }, []);
  const pointed = pointedColumn(selected?.sheetId === sheetId ? selected.range : null, table, snapshot);
  const isUsable = !('problem' in pointed);
  return (
    <>
      <p className={styles.line}>{words.pointing}</p>
      <p className={styles.line} role="status">
        {problemOf(pointed)}
      </p>
      <div className={styles.buttons}>
        <Button
          ref={use}
          size="small"
          appearance="primary"
          disabledFocusable={!isUsable}
          onClick={() => isUsable && onUse(pointed.column)}
        >
          {isUsable ? words.use(columnLetters(pointed.column)) : words.useNone}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}

function problemOf(pointed: Pointed): string {
  if (!('problem' in pointed)) return '';
  if (pointed.problem === 'outside') return words.pointed.outside(columnLetters(pointed.column));
  return words.pointed[pointed.problem];
}
