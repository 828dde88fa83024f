import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellRange } from '../../../core/sheet/snapshot';
import { texts } from '../../texts';
import type { TableDescription } from './describe';

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
  notices: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: '20px' },
  columns: {
    ...typographyStyles.caption1,
    width: '100%',
    marginBottom: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    '& caption': { textAlign: 'left', color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalXXS },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& th': { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
  },
  header: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly table: TableDescription;
  readonly onLocate: (range: CellRange) => void;
}

/** What is known of one table under its title: where it is, what each column was taken for. */
export function RecognisedTable({ table, onLocate }: Props) {
  const styles = useStyles();
  const words = texts.recognised;
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
      <table className={styles.columns}>
        <caption>{words.columns}</caption>
        <tbody>
          {table.columns.map((column) => (
            <tr key={column.column} title={column.evidence}>
              <th scope="row">{words.column(column.letters)}</th>
              <td>
                {column.role}
                {column.doubtful && ` （${words.doubtful}）`}
                {column.label !== '' && <span className={styles.header}> {words.header(column.label)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
