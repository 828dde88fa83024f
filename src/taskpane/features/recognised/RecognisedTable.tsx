import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { Correction } from '../../state/settings';
import { recognisedTexts as words } from '../../texts/recognised';
import { AbsentRoles } from './Answered';
import { ColumnRoles } from './ColumnRoles';
import type { TableDescription } from './describe';
import { IndicatorRows } from './IndicatorRows';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
  notices: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly table: TableDescription;
  readonly onLocate: (range: CellRange) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** What is known of one table under its title: where it is, what each column was taken for. */
export function RecognisedTable({ table, onLocate, onCorrect }: Props) {
  const styles = useStyles();
  const { header } = table;
  return (
    <>
      <dl className={styles.facts}>
        {table.facts.map((fact) => (
          <FactRow key={fact.label} {...fact} />
        ))}
      </dl>
      {table.notices.length > 0 && (
        <ul className={styles.notices}>
          {table.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <ColumnRoles
        columns={table.columns}
        onChange={({ column, key }, role) => onCorrect({ kind: 'column', header, column, role, label: key })}
      />
      <AbsentRoles
        absent={table.absent}
        onRestore={(role) => onCorrect({ kind: 'absent', header, role, isAbsent: false })}
      />
      <IndicatorRows table={table} onExclude={(row, excluded) => onCorrect({ kind: 'row', header, row, excluded })} />
      <Button size="small" onClick={() => onLocate(table.range)}>
        {words.locate}
      </Button>
    </>
  );
}

function FactRow({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
