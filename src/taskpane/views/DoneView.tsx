import { memo, useEffect, useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/finding/finding';
import { phrasingsOf } from '../../core/library/suggest-asks';
import { isSelfEvaluation } from '../../core/evaluation/kind';
import { Grid } from '../../core/sheet/grid';
import { formatCell } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';
import { headerKey, rowKey } from '../../core/reading/columns/corrections';
import type { IndicatorTable } from '../../core/reading/model';
import { canBeHandedIn, standingOf } from '../../core/verdict/verdict';
import { cellRange } from '../cell-range';
import { lazyPart } from '../components/lazy-part';
import { planRemedies } from '../features/actions/primary-action';
import { FindingActions } from '../features/actions/FindingActions';
import { SheetTools } from '../features/actions/SheetTools';
import { IgnoredList } from '../features/actions/IgnoredList';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import type { ListedFinding } from '../features/findings/group';
import type { FindingsView } from '../features/findings/use-findings';
import { Recognised } from '../features/recognised/Recognised';
import type { Services } from '../services';
import type { Outcome } from '../state/check';
import type { DoneBatch } from '../state/repairs';
import { correct, ignore, restore, type Correction } from '../state/settings';
import { useStore } from '../state/store';
import { texts } from '../texts';

/** Only where a self-evaluation is on the sheet. */
const { Part: EvaluationBlock } = lazyPart(
  () => import(/* webpackChunkName: "evaluation" */ '../features/evaluation/EvaluationBlock'),
);
/** For the few who want it. */
const { Part: MoreTools } = lazyPart(() => import(/* webpackChunkName: "tools" */ './MoreTools'));
const { Part: GroupActions, preload: preloadGroup } = lazyPart(
  () => import(/* webpackChunkName: "group" */ '../features/actions/GroupActions'),
);
/** Hardly ever is anything asked. */
const { Part: QuestionsView } = lazyPart(() => import(/* webpackChunkName: "questions" */ './QuestionsView'));

/** What was done about a finding, and where in the list it stood. */
interface LastChange {
  readonly batch: DoneBatch;
  readonly at: number;
  readonly text: string;
  /** What the list had brought into view: whoever goes on from there has seen it. */
  readonly reveal: number;
}

export interface DoneViewProps {
  readonly services: Services;
  readonly findings: FindingsView;
  /** Whether the tools that are not needed all the time are shown. */
  readonly isMore: boolean;
  /** Standard phrasings are wanted for a finding. */
  readonly onPhrasings: (finding: Finding) => void;
  readonly outcome: Outcome & { readonly kind: 'done' };
}

/** A sheet with at least one table: what was recognised, what can be done, what was found. */
function DoneView({ services, findings, isMore, onPhrasings, outcome }: DoneViewProps) {
  const { checks, settings, preferences, repairs } = services;
  const shown = useMemo(() => findings.shown.map(({ finding }) => finding), [findings.shown]);
  const { snapshot, result } = outcome;
  const { corrections, year } = useStore(settings).settings;
  const { grouping, overview } = useStore(preferences);
  const { busy, batches } = useStore(repairs);
  // what was begun in there goes on while it is closed
  const [wantedMore, setWantedMore] = useState(isMore);
  if (isMore && !wantedMore) setWantedMore(true);
  // the last answer is shown when nothing is asked any more
  const [wasAsked, setAsked] = useState(false);
  if (!wasAsked && result.doubts.length + result.unreadRows.length > 0) setAsked(true);
  const [lastChange, setLastChange] = useState<LastChange | null>(null);
  const isLast = lastChange?.batch === batches.at(-1) && lastChange?.reveal === findings.reveal;
  // what comes late under the pointer would move what the user is about to press
  useEffect(() => {
    preloadGroup();
  }, []);
  const change = (correction: Correction) => settings.change((current) => correct(current, correction));
  const locate = (cell: CellPosition) => void checks.locate(cellRange(cell));

  const renderActions = ({ key, finding }: ListedFinding, isCurrent: boolean) => {
    const table = result.tables[finding.table];
    const row = table?.rows.find((each) => each.kind === 'indicator' && each.row === finding.row);
    return (
      <FindingActions
        finding={finding}
        isCurrent={isCurrent}
        snapshot={snapshot}
        table={table}
        busy={busy}
        onLocate={() => {
          findings.choose(key);
          locate(finding.cell);
        }}
        onApply={({ edits, move }, done) => {
          // a row that moves is shown where it went
          const goTo = move ? cellRange({ row: move.to, column: finding.cell.column }) : undefined;
          const at = findings.entries.findIndex((entry) => entry.key === key);
          void repairs.apply(edits, done, goTo).then((worked) => {
            const batch = repairs.getState().batches.at(-1);
            if (worked && batch && at >= 0)
              setLastChange({
                batch,
                at,
                text: `${formatCell(finding.cell)}　${finding.title}`,
                reveal: findings.reveal,
              });
          });
        }}
        onIgnore={(reason) => settings.change((current) => ignore(current, snapshot, finding, reason))}
        onExclude={
          table &&
          row &&
          (() => {
            const header = headerKey(new Grid(snapshot), table.header.top);
            change({ kind: 'row', header, row: rowKey(row), excluded: true });
          })
        }
      >
        {(row || phrasingsOf(finding.rule)?.forTables) && (
          <Button size="small" onClick={() => onPhrasings(finding)}>
            {texts.views.library}
          </Button>
        )}
      </FindingActions>
    );
  };

  return (
    <>
      {wasAsked && <QuestionsView services={services} result={result} snapshot={snapshot} sheetId={outcome.sheet.id} />}
      {result.tables.some((table) => isSelfEvaluation(table) && holdsActuals(table)) && (
        <EvaluationBlock tables={result.tables} snapshot={snapshot} year={year} onLocate={locate} />
      )}
      <SheetTools
        findings={result.findings}
        busy={busy}
        lastDone={batches.at(-1)?.done ?? null}
        onUndo={() => void repairs.undo()}
        isMore={isMore}
        onApply={repairs.apply}
      >
        {wantedMore && <MoreTools services={services} outcome={outcome} shown={shown} />}
      </SheetTools>
      <Recognised
        tables={result.tables}
        doubts={result.doubts}
        snapshot={snapshot}
        corrections={corrections}
        onLocate={(range) => void checks.locate(range)}
        onCorrect={change}
      />
      <FindingsPanel
        view={findings}
        tables={result.tables}
        isReady={canBeHandedIn(standingOf(result))}
        isOverview={overview}
        grouping={grouping}
        onGroup={(chosen) => preferences.change({ grouping: chosen })}
        onLocate={({ finding }) => locate(finding.cell)}
        onLocateRow={(row, column) => locate({ row, column })}
        onLeave={() => {
          const current = findings.shown.find(({ key }) => key === findings.current);
          if (current) locate(current.finding.cell);
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }}
        changed={isLast ? lastChange : null}
        onUndo={() => void repairs.undo()}
        renderActions={renderActions}
        hasPrimary={({ finding }) =>
          planRemedies(finding, snapshot, result.tables[finding.table], false).primary !== null
        }
        renderGroup={(items) => (
          <GroupActions
            findings={items.map(({ finding }) => finding)}
            snapshot={snapshot}
            tables={result.tables}
            busy={busy}
            onApply={(edits, done) => void repairs.apply(edits, done)}
            onIgnore={(reason) =>
              settings.change((current) =>
                items.reduce((changed, { finding }) => ignore(changed, snapshot, finding, reason), current),
              )
            }
          />
        )}
      />
      <IgnoredList
        ignored={result.ignored}
        onRestore={(finding) => settings.change((current) => restore(current, snapshot, finding))}
      />
    </>
  );
}

/** A form that nobody has filled in yet has nothing to work out: its part need not be fetched. */
function holdsActuals({ rows }: IndicatorTable): boolean {
  return rows.some(({ cells }) => (cells.actualValue?.text ?? '').trim() !== '');
}

/** That a check has begun, or how far it has come, is no reason to draw thousands of findings again. */
export default memo(DoneView);
