/** The workbook that the workbench shows and the embedded host runs on. */
export { type Cell, type StylePatch } from './cell';
export { type ChangeSource, type ModelChange, type SheetEvent } from './changes';
export {
  type CellComment,
  type CellLink,
  type ConditionalFormat,
  type OverlayLook,
  type PageSetup,
  type SheetExtras,
  type SheetName,
} from './extras';
export { ModelError, type ModelErrorCode } from './model-error';
export { copyCells, type CopyKind } from './copy-cells';
export { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, Sheet, type Visibility } from './sheet';
export { type SheetEditor } from './sheet-editor';
export { type Axis, type Shift } from '../../core/sheet/shift';
export { type TrackedRange } from './tracked-range';
export { WorkbookModel } from './workbook-model';
