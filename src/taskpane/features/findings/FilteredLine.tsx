import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findingsTexts as words } from '../../texts/findings';
import { isFiltering, NO_FILTER } from './filter';
import type { FindingsView } from './use-findings';

const useStyles = makeStyles({
  filtered: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  shown: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many are shown, where some are left out, and the way back to all. */
export function FilteredLine({ view: { filter, dispatch, shown, all } }: { readonly view: FindingsView }) {
  const styles = useStyles();
  const filtering = isFiltering(filter);
  return (
    <div className={mergeClasses(styles.shown, filtering && styles.filtered)}>
      {/* there from the beginning: what appears together with its words is not read out */}
      <span role="status">{filtering && words.filtered(shown.length, all.length)}</span>
      {filtering && (
        <Button size="small" onClick={() => dispatch({ type: 'filtered', changes: NO_FILTER })}>
          {words.showAll}
        </Button>
      )}
    </div>
  );
}
