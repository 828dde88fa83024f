import type { IndicatorTable } from '../../../core/reading/model';
import { Dimensions } from './Dimensions';
import { FilterBar } from './FilterBar';
import type { Grouping, ListedFinding } from './group';
import { Legend } from './Legend';
import { Overview } from './Overview';
import type { FindingsView } from './use-findings';

/** Strips of more tables than this would push the findings out of sight. */
const MOST_STRIPS = 4;

interface Props {
  readonly view: FindingsView;
  readonly tables: readonly IndicatorTable[];
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onLocate: (item: ListedFinding) => void;
  /** A row without findings. */
  readonly onLocateRow: (row: number, column: number) => void;
}

/** The whole sheet at a glance, and what of it is shown in the list. */
export default function OverviewPanel({ view, tables, grouping, onGroup, onLocate, onLocateRow }: Props) {
  const strips = view.filter.table === null ? tables.slice(0, MOST_STRIPS) : [tables[view.filter.table]];
  return (
    <>
      <Dimensions view={view} />
      {strips.map(
        (table) =>
          table && (
            <Overview
              key={table.id}
              table={table}
              findings={view.all}
              several={tables.length > 1}
              onChoose={(bar) => {
                const first = view.shown.find(
                  ({ finding: { row, table: of } }) =>
                    of === table.id && row !== null && row >= bar.from && row <= bar.to,
                );
                if (!first) return onLocateRow(bar.from, table.body.left);
                view.choose(first.key);
                onLocate(first);
              }}
            />
          ),
      )}
      <Legend />
      <FilterBar view={view} tableCount={tables.length} grouping={grouping} onGroup={onGroup} />
    </>
  );
}
