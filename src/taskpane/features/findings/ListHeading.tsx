import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../../texts';
import { findingsTexts as words } from '../../texts/findings';
import type { ListEntry } from './group';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    // a long name goes on under the number of its row
    display: 'block',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightRegular },
  more: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});

interface Props {
  readonly entry: ListEntry & { readonly kind: 'row' };
  readonly showTable: boolean;
}

/** What stands above the findings of one row. */
export function ListHeading({ entry, showTable }: Props) {
  const styles = useStyles();
  const { row, table, indicator } = entry.first;
  return (
    <h2 className={styles.heading}>
      {showTable && `${words.table(table + 1)} `}
      {row === null ? words.wholeTable : words.row(row + 1)}{' '}
      {indicator && <span className={styles.name}>{indicator} </span>}
      <span className={styles.more}>{texts.count(entry.count)}</span>
    </h2>
  );
}
