/** What writes into the sheet, in one part: fetched when it is first needed. */
export { applyEdits } from './apply-edits';
export { checkUndo, undo } from './undo';
