import { UserError } from '../../core/errors';
import { parseRange } from '../../core/sheet/address';
import type { RowsMoved } from '../../core/sheet/move-merges';
import type { CellRange } from '../../core/sheet/snapshot';
import type { WatchHandlers } from '../spreadsheet';
import type { OwnWrites } from './own-writes';
import { WORKBOOK_EVENTS, hasExcelApi } from './requirement-sets';
import { runIn, runRead } from './run';

/** Handlers that were added in one context; only there can they be removed. */
interface Registrations {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly handlers: readonly { remove(): void }[];
}

/** What the collection of sheets and a single sheet have in common. */
type EventSource = Pick<Excel.Worksheet, 'onChanged' | 'onSelectionChanged'>;

/**
 * Passes Excel's events on. With ExcelApi 1.9 all sheets are watched; before, the sheet in front, and the watch moves
 * along when another one comes to the front.
 *
 * @returns stops the watch
 */
export async function watchWorkbook(handlers: WatchHandlers, ownWrites: OwnWrites): Promise<() => Promise<void>> {
  const watch = new Watch(handlers, ownWrites);
  await watch.start();
  return () => watch.stop();
}

class Watch {
  private lasting: Registrations | null = null;
  private onSheet: Registrations | null = null;
  private moving: Promise<void> = Promise.resolve();
  private stopped = false;
  private hasSelected = false;

  constructor(
    private readonly handlers: WatchHandlers,
    private readonly ownWrites: OwnWrites,
  ) {}

  async start(): Promise<void> {
    const followsFront = !hasExcelApi(WORKBOOK_EVENTS);
    await runRead(async (context) => {
      const sheets = context.workbook.worksheets;
      const activation = sheets.onActivated.add(async ({ worksheetId }) => this.activated(worksheetId, followsFront));
      const changes = this.register(followsFront ? sheets.getActiveWorksheet() : sheets);
      await context.sync();
      this.lasting = { context, handlers: followsFront ? [activation] : [activation, ...changes] };
      this.onSheet = followsFront ? { context, handlers: changes } : null;
    });
    await this.tellSelection().catch(ignoreUserError);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.moving;
    await remove(this.onSheet);
    await remove(this.lasting);
  }

  private register(source: EventSource): { remove(): void }[] {
    return [
      source.onChanged.add(async (event) => this.changed(event)),
      source.onSelectionChanged.add(async ({ worksheetId, address }) => {
        this.hasSelected = true;
        this.handlers.onSelect?.({ sheetId: worksheetId, range: rangeIn(address) });
      }),
    ];
  }

  /** Events tell what changes; what was selected before has to be asked for. Excel refuses to tell several areas. */
  private async tellSelection(): Promise<void> {
    if (!this.handlers.onSelect) return;
    const [sheetId, address] = await runRead(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [sheet.id, selected.address] as const;
    });
    if (!this.hasSelected && !this.stopped) this.handlers.onSelect({ sheetId, range: rangeIn(address) });
  }

  private activated(sheetId: string, followsFront: boolean): void {
    if (this.stopped) return;
    if (followsFront) this.moving = this.moving.then(() => this.moveTo(sheetId)).catch(ignoreUserError);
    this.handlers.onActivate?.({ id: sheetId });
  }

  private async moveTo(sheetId: string): Promise<void> {
    const before = this.onSheet;
    this.onSheet = null;
    await remove(before);
    if (this.stopped) return;
    await runRead(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const added = this.register(sheet);
      await context.sync();
      this.onSheet = { context, handlers: added };
    });
  }

  private changed(event: Excel.WorksheetChangedEventArgs): void {
    if (this.stopped) return;
    const range = event.changeType === Excel.DataChangeType.rangeEdited ? rangeIn(event.address) : null;
    const rows = range ? null : rowsMoved(event);
    this.handlers.onChange({ sheetId: event.worksheetId, range, ...(rows && { rows }), own: this.isOwn(event, range) });
  }

  private isOwn({ triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs, range: CellRange | null): boolean {
    // asked in any case: what Excel has told us about must not answer for a later event
    const claimed = range ? this.ownWrites.claim(worksheetId, range) : this.ownWrites.claimShift(worksheetId);
    return triggerSource ? triggerSource === Excel.EventTriggerSource.thisLocalAddin : claimed;
  }
}

/** A sheet that was deleted has taken its handlers along. */
async function remove(registrations: Registrations | null): Promise<void> {
  if (!registrations) return;
  try {
    await runIn(registrations.context, async (context) => {
      for (const handler of registrations.handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'gone')) throw error;
  }
}

/** Nobody waits for the watch to move along; the next sheet that comes to the front is a new chance. */
function ignoreUserError(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

/** Rows that came or went, by what Excel says of them: "5:7". */
function rowsMoved({ changeType, address }: Excel.WorksheetChangedEventArgs): RowsMoved | null {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/u.exec(address) ?? [];
  if (!first || !last) return null;
  const [at, count] = [Number(first) - 1, Number(last) - Number(first) + 1];
  if (changeType === Excel.DataChangeType.rowInserted) return { at, count };
  return changeType === Excel.DataChangeType.rowDeleted ? { at, count: -count } : null;
}

/** Whole rows, whole columns and several areas at once are no range of cells. */
function rangeIn(address: string): CellRange | null {
  try {
    return parseRange(address);
  } catch {
    return null;
  }
}
