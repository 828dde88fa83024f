import { memo, useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/finding/finding';
import { phrasingsOf } from '../../core/library/suggest-asks';
import { isSelfEvaluation } from '../../core/evaluation/kind';
import { Grid } from '../../core/sheet/grid';
import type { CellPosition } from '../../core/sheet/snapshot';
import { headerKey, rowKey } from '../../core/reading/columns/corrections';
import type { IndicatorTable } from '../../core/reading/model';
import { canBeHandedIn, standingOf } from '../../core/verdict/verdict';
import { cellRange } from '../cell-range';
import { lazyPart } from '../components/lazy-part';
import { FindingActions } from '../features/actions/FindingActions';
import { SheetTools } from '../features/actions/SheetTools';
import { IgnoredList } from '../features/actions/IgnoredList';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import type { ListedFinding } from '../features/findings/group';
import type { FindingsView } from '../features/findings/use-findings';
import { MarkTools } from '../features/marks/MarkTools';
import { CopyButtons } from '../features/report/CopyButtons';
import { opinionText, summaryText } from '../features/report/opinions';
import { ReportButton } from '../features/report/ReportButton';
import { makeSheetReport } from '../features/report/make-report';
import { Recognised } from '../features/recognised/Recognised';
import type { Services } from '../services';
import type { Outcome } from '../state/check';
import { correct, ignore, restore, type Correction } from '../state/settings';
import { useStore } from '../state/store';
import { texts } from '../texts';

/** Only where a self-evaluation is on the sheet. */
const { Part: EvaluationBlock } = lazyPart(
  () => import(/* webpackChunkName: "evaluation" */ '../features/evaluation/EvaluationBlock'),
);

export interface DoneViewProps {
  readonly services: Services;
  readonly findings: FindingsView;
  /** Standard phrasings are wanted for a finding. */
  readonly onPhrasings: (finding: Finding) => void;
  readonly outcome: Outcome & { readonly kind: 'done' };
}

/** A sheet with at least one table: what was recognised, what can be done, what was found. */
function DoneView({ services, findings, onPhrasings, outcome }: DoneViewProps) {
  const { checks, settings, preferences, repairs, reports, marks, canComment } = services;
  const shown = useMemo(() => findings.shown.map(({ finding }) => finding), [findings.shown]);
  const { snapshot, result } = outcome;
  const { corrections, year } = useStore(settings).settings;
  const { grouping } = useStore(preferences);
  const { busy, batches } = useStore(repairs);
  const change = (correction: Correction) => settings.change((current) => correct(current, correction));
  const locate = (cell: CellPosition) => void checks.locate(cellRange(cell));

  const renderActions = ({ finding }: ListedFinding) => {
    const table = result.tables[finding.table];
    const row = table?.rows.find((each) => each.kind === 'indicator' && each.row === finding.row);
    return (
      <FindingActions
        finding={finding}
        snapshot={snapshot}
        table={table}
        busy={busy}
        onLocate={() => locate(finding.cell)}
        onApply={({ edits, move }, done) => {
          // a row that moves is shown where it went
          const goTo = move ? cellRange({ row: move.to, column: finding.cell.column }) : undefined;
          void repairs.apply(edits, done, goTo);
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
      <Recognised
        tables={result.tables}
        doubts={result.doubts}
        snapshot={snapshot}
        corrections={corrections}
        onLocate={(range) => void checks.locate(range)}
        onCorrect={change}
      />
      {result.tables.some((table) => isSelfEvaluation(table) && holdsActuals(table)) && (
        <EvaluationBlock tables={result.tables} snapshot={snapshot} year={year} onLocate={locate} />
      )}
      <SheetTools
        findings={result.findings}
        busy={busy}
        lastDone={batches.at(-1)?.done ?? null}
        onUndo={() => void repairs.undo()}
        onApply={repairs.apply}
      >
        <CopyButtons
          opinions={() => opinionText(outcome.sheet.name, result, shown)}
          opinionCount={shown.length + result.doubts.length}
          summary={() => summaryText(outcome.sheet.name, result)}
        />
        <ReportButton session={reports} onMake={() => void makeSheetReport(checks, reports)} />
        <MarkTools
          session={marks}
          sheetId={outcome.sheet.id}
          snapshot={snapshot}
          findings={shown}
          canComment={canComment}
        />
      </SheetTools>
      <FindingsPanel
        view={findings}
        tables={result.tables}
        isReady={canBeHandedIn(standingOf(result))}
        grouping={grouping}
        onGroup={(chosen) => preferences.change({ grouping: chosen })}
        onLocate={({ finding }) => locate(finding.cell)}
        onLocateRow={(row, column) => locate({ row, column })}
        onLeave={() => {
          const current = findings.shown.find(({ key }) => key === findings.current);
          if (current) locate(current.finding.cell);
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }}
        renderActions={renderActions}
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
