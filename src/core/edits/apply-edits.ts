import type { SheetSnapshot } from '../sheet/snapshot';
import { Draft } from './draft';
import type { Edit } from './edit';

/**
 * The sheet after the edits, done one after another. The snapshot stays as it is; merged areas come back in reading
 * order. Where the snapshot knows of no merged areas (`merges: null`), what edits expect of them is taken on trust.
 *
 * @throws UserError 'stale' when the sheet is not as an edit expects it
 */
export function applyEdits(snapshot: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const draft = new Draft(snapshot);
  for (const edit of edits) draft.apply(edit);
  return draft.finish();
}
