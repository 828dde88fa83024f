import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SeverityIcon } from '../../components/SeverityIcon';
import { texts } from '../../texts';
import { findingsTexts as words } from '../../texts/findings';
import type { ListEntry } from './group';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    overflowWrap: 'anywhere',
  },
  // a long name goes on under the number of its row
  row: { display: 'block' },
  name: { fontWeight: tokens.fontWeightRegular },
  more: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});

interface Props {
  readonly entry: ListEntry & { readonly kind: 'severity' | 'row' };
  readonly showTable: boolean;
}

/** What stands above the findings of one severity or of one row. */
export function ListHeading({ entry, showTable }: Props) {
  const styles = useStyles();
  if (entry.kind === 'severity') {
    return (
      <h2 className={styles.heading}>
        <SeverityIcon severity={entry.severity} />
        {texts.severity[entry.severity]}
        <span className={styles.more}>{texts.count(entry.count)}</span>
      </h2>
    );
  }
  const { row, table, indicator } = entry.first;
  return (
    <h2 className={mergeClasses(styles.heading, styles.row)}>
      {showTable && `${words.table(table + 1)} `}
      {row === null ? words.wholeTable : words.row(row + 1)}{' '}
      {indicator && <span className={styles.name}>{indicator} </span>}
      <span className={styles.more}>{texts.count(entry.count)}</span>
    </h2>
  );
}
