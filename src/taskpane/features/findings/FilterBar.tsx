import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { SIZES } from '../../components/sizes';
import { findingsTexts as words } from '../../texts/findings';
import type { Grouping } from './group';
import type { FindingsView } from './use-findings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  search: { flex: `1 1 ${SIZES.narrow}`, minWidth: 0, maxWidth: 'none' },
  select: { flexShrink: 0 },
});

interface Props {
  readonly view: FindingsView;
  readonly tableCount: number;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** Which findings, in which order. */
export function FilterBar({ view, tableCount, grouping, onGroup }: Props) {
  const styles = useStyles();
  const { filter, dispatch } = view;
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={words.search}
        aria-label={words.search}
        value={filter.text}
        onChange={(_event, { value }) => dispatch({ type: 'filtered', changes: { text: value } })}
      />
      <Select
        className={styles.select}
        size="small"
        aria-label={words.grouping}
        value={grouping}
        onChange={(_event, { value }) => onGroup(value === 'row' ? 'row' : 'rule')}
      >
        <option value="rule">{words.byRule}</option>
        <option value="row">{words.byRow}</option>
      </Select>
      {tableCount > 1 && (
        <Select
          className={styles.select}
          size="small"
          aria-label={words.tableFilter}
          value={filter.table ?? ''}
          onChange={(_event, { value }) =>
            dispatch({ type: 'filtered', changes: { table: value === '' ? null : Number(value) } })
          }
        >
          <option value="">{words.allTables}</option>
          {Array.from({ length: tableCount }, (_, table) => (
            <option key={table} value={table}>
              {words.table(table + 1)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
