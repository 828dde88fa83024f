import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { IndicatorTable } from '../../../core/table/model';
import { texts } from '../../texts';
import { describeTable, indicatorCount } from './describe';
import { RecognisedTable } from './RecognisedTable';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  badge: { marginLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly tables: readonly IndicatorTable[];
  readonly onLocate: (range: CellRange) => void;
}

/** What the check understood of the sheet: the ground that every finding stands on. Folded up until asked for. */
export function Recognised({ tables, onLocate }: Props) {
  const styles = useStyles();
  const described = tables.map(describeTable);
  const words = texts.recognised;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        {words.summary(tables.length, indicatorCount(tables))}
        {described.some((table) => table.doubtful) && (
          <Badge className={styles.badge} appearance="outline" color="warning">
            {words.doubtful}
          </Badge>
        )}
      </summary>
      {described.map((table) => (
        <RecognisedTable
          key={table.id}
          table={table}
          name={tables.length > 1 ? words.table(table.id + 1) : ''}
          onLocate={onLocate}
        />
      ))}
    </details>
  );
}
