import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { IndicatorTable } from '../../../core/reading/model';
import { lazyPart } from '../../components/lazy-part';
import { Placeholder } from '../../components/Placeholder';
import { texts } from '../../texts';
import { findingsTexts as words } from '../../texts/findings';
import { FilteredLine } from './FilteredLine';
import { FindingList, type FindingListProps } from './FindingList';
import { withChanged, type Grouping, type ListedFinding } from './group';
import type { FindingsView } from './use-findings';

/** Only for those who open it. */
const { Part: OverviewPanel } = lazyPart(() => import(/* webpackChunkName: "overview" */ './OverviewPanel'));

const useStyles = makeStyles({
  nothing: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`, margin: 0 },
});

interface Props {
  readonly view: FindingsView;
  readonly tables: readonly IndicatorTable[];
  /** Whether nothing keeps the sheet from being handed in. */
  readonly isReady: boolean;
  /** Whether dimensions, strips and filters are shown. */
  readonly isOverview: boolean;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onLocate: (item: ListedFinding) => void;
  /** A row without findings. */
  readonly onLocateRow: (row: number, column: number) => void;
  /** What was last done about a finding, and where in the list it stood. */
  readonly changed: { readonly at: number; readonly text: string } | null;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
  readonly renderActions: FindingListProps['renderActions'];
  readonly hasPrimary: FindingListProps['hasPrimary'];
  readonly renderGroup: FindingListProps['renderGroup'];
}

/** Everything that was found on a sheet: at a glance, then one by one. */
export function FindingsPanel(props: Props) {
  const { view, tables, isReady, isOverview, grouping, changed, ...actions } = props;
  const { onGroup, onLocate, onLocateRow, onUndo, onLeave, renderActions, hasPrimary, renderGroup } = actions;
  const entries = useMemo(() => withChanged(view.entries, changed), [view.entries, changed]);
  const styles = useStyles();
  if (view.all.length === 0) {
    // what is in doubt, or not filled in, is said above
    if (!isReady) return null;
    return (
      <Placeholder icon={<CheckmarkCircleRegular />} title={texts.verdict.cleanTitle}>
        <p>{texts.verdict.cleanAdvice}</p>
      </Placeholder>
    );
  }
  const several = tables.length > 1;
  return (
    <>
      {isOverview && (
        <OverviewPanel
          view={view}
          tables={tables}
          grouping={grouping}
          onGroup={onGroup}
          onLocate={onLocate}
          onLocateRow={onLocateRow}
        />
      )}
      <FilteredLine view={view} />
      {view.shown.length === 0 ? (
        <p className={styles.nothing}>{words.nothing}</p>
      ) : (
        <FindingList
          entries={entries}
          tables={tables}
          count={view.shown.length}
          current={view.current}
          reveal={view.reveal}
          showTable={several}
          onChoose={(item) => {
            view.choose(item.key);
            onLocate(item);
          }}
          onFold={(key) => view.dispatch({ type: 'folded', key })}
          onUndo={onUndo}
          onLeave={onLeave}
          renderActions={renderActions}
          hasPrimary={hasPrimary}
          renderGroup={renderGroup}
        />
      )}
    </>
  );
}
