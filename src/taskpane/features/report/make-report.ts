import type { ReportPart } from '../../../core/report-sheet/model';
import { isSelfEvaluation } from '../../../core/evaluation/kind';
import type { IndicatorTable } from '../../../core/reading/model';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { staleness } from '../../state/check';
import type { CheckSession } from '../../state/check-session';
import type { ReportSession } from '../../state/report-session';
import type { WorkbookSession, WorkbookSheet } from '../../state/workbook-session';
import { reportTexts as words } from '../../texts/report';

/** A reading may be given up for a later one; somebody who goes on typing has to take what there is. */
const MOST_TRIES = 3;

/** A report on the sheet that was checked; a result that no longer holds is brought up to date first. */
export async function makeSheetReport(
  checks: Pick<CheckSession, 'getState' | 'refresh'>,
  reports: Pick<ReportSession, 'make'>,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES && staleness(checks.getState()) === 'edited'; tries++) {
    await checks.refresh(false);
  }
  const state = checks.getState();
  // what kept the sheet from being read has been told
  const isKept = staleness(state) === 'edited' && state.problem !== null;
  if (state.outcome?.kind !== 'done' || isKept) return;
  const { sheet, snapshot, result } = state.outcome;
  const evaluations = result.tables.some(isSelfEvaluation) ? await workedOut(snapshot, result.tables) : [];
  const parts = [{ sheet: sheet.name, result, evaluations }];
  await reports.make({ scope: { kind: 'sheet', sheet: sheet.name }, at: new Date(), parts });
}

/** The lines are extra: where their code cannot be fetched, the report is made without them. */
async function workedOut(snapshot: SheetSnapshot, tables: readonly IndicatorTable[]): Promise<readonly string[]> {
  try {
    const { summaryLines } = await import(
      /* webpackChunkName: "evaluation" */ '../../../core/evaluation/summary-lines'
    );
    return summaryLines(snapshot, tables);
  } catch {
    return [words.notWorkedOut];
  }
}

/** A report on all sheets, as they were when they were read. */
export async function makeWorkbookReport(
  workbook: Pick<WorkbookSession, 'getState'>,
  reports: Pick<ReportSession, 'make'>,
): Promise<void> {
  const { sheets, checkedAt } = workbook.getState();
  if (!sheets || !checkedAt) return;
  const parts = sheets.filter(({ isReport }) => !isReport).map(partOf);
  await reports.make({ scope: { kind: 'workbook' }, at: checkedAt, parts });
}

function partOf({ sheet, result, problem }: WorkbookSheet): ReportPart {
  const note = problem ? words.notInReport.failed(problem.message) : words.notInReport.empty;
  return { sheet: sheet.name, result, note, isUnread: problem !== null };
}
