import type { ChangeSource, ModelChange, SheetEvent } from '../model';
import type { EventEntry } from './protocol';
import { localAddress } from './range-target';

/** The category of all events of the rich API. */
const CATEGORY = 65536;

/** Target of handlers on the collection of worksheets. */
export const WORKBOOK_TARGET = 'Workbook';

export const EVENT_TYPES = { changed: 10, activated: 11, selectionChanged: 14 } as const;

export type EventName = keyof typeof EVENT_TYPES;

interface HostEvent {
  readonly name: EventName;
  readonly sheetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Which events the add-in has asked for, and on what. */
export class EventRegistry {
  private readonly wanted = new Map<string, number>();

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** How many kinds of events are asked for; 0 when an add-in has cleaned up. */
  get size(): number {
    return this.wanted.size;
  }

  /** What to send for a change of the workbook. @param excelApi the n of the claimed ExcelApi 1.n */
  entriesFor(change: ModelChange, excelApi: number): EventEntry[] {
    return hostEvents(change, excelApi).flatMap(({ name, sheetId, message }) =>
      [sheetId, WORKBOOK_TARGET]
        .filter((target) => this.wanted.has(`${name} ${target}`))
        .map((targetId) => ({
          messageCategory: CATEGORY,
          messageType: EVENT_TYPES[name],
          targetId,
          message: JSON.stringify(message),
        })),
    );
  }
}

function hostEvents(change: ModelChange, excelApi: number): HostEvent[] {
  switch (change.kind) {
    case 'activate':
      return [{ name: 'activated', sheetId: change.sheetId, message: { worksheetId: change.sheetId } }];
    case 'select': {
      const message = { address: localAddress(change.range), worksheetId: change.sheetId };
      return [{ name: 'selectionChanged', sheetId: change.sheetId, message }];
    }
    case 'edit':
      return change.events.flatMap((event) => changedEvent(event, change.source, excelApi));
    case 'settings':
      return [];
  }
}

/** Looks and sheet lists have events of their own, which the add-in does not ask for. */
function changedEvent(event: SheetEvent, source: ChangeSource, excelApi: number): HostEvent[] {
  if (event.kind !== 'values' && event.kind !== 'shift') return [];
  const message = {
    ...(event.kind === 'values'
      ? { address: localAddress(event.range), changeType: 'RangeEdited' }
      : { address: shiftedAddress(event.shift), changeType: shiftType(event.shift) }),
    worksheetId: event.sheetId,
    source: 'Local',
    // said explicitly: without it the add-in sees an empty changeDirectionState
    shiftDirection: 'None',
    ...(excelApi >= 14 && { triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown' }),
  };
  return [{ name: 'changed', sheetId: event.sheetId, message }];
}

type ShiftOf = Extract<SheetEvent, { kind: 'shift' }>['shift'];

function shiftType({ axis, count }: ShiftOf): string {
  return `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`;
}

function shiftedAddress({ axis, at, count }: ShiftOf): string {
  const last = at + Math.abs(count) - 1;
  return axis === 'row'
    ? localAddress({ top: at, bottom: last, left: 0, right: 16_383 })
    : localAddress({ top: 0, bottom: 1_048_575, left: at, right: last });
}
