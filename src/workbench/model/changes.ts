import type { CellRange } from '../../core/sheet/snapshot';
import { invertShift, type Shift } from '../../core/sheet/shift';

/** Who changed something: the person at the grid or the add-in in the pane. */
export type ChangeSource = 'user' | 'addin';

/** One thing that happened to one sheet. */
export type SheetEvent =
  | { readonly kind: 'values'; readonly sheetId: string; readonly range: CellRange }
  /** Looks, merges, sizes, hidden rows: nothing that a formula would see. */
  | { readonly kind: 'looks'; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: 'shift'; readonly sheetId: string; readonly shift: Shift }
  /** Name, visibility, protection; a sheet came or went. */
  | { readonly kind: 'sheets'; readonly sheetId: string };

/** What a listener hears: once per change of the workbook, after it is complete. */
export type ModelChange =
  | { readonly kind: 'edit'; readonly source: ChangeSource; readonly events: readonly SheetEvent[] }
  | { readonly kind: 'activate'; readonly source: ChangeSource; readonly sheetId: string }
  | { readonly kind: 'select'; readonly source: ChangeSource; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: 'settings'; readonly source: ChangeSource };

/** What happens when the events are undone, in the order in which it happens. */
export function invertEvents(events: readonly SheetEvent[]): SheetEvent[] {
  return [...events].reverse().map((event) => {
    return event.kind === 'shift' ? { ...event, shift: invertShift(event.shift) } : event;
  });
}
