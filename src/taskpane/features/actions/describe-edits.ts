import type { Edit } from '../../../core/edits/edit';
import type { Finding, Repair } from '../../../core/check/finding';
import { planEdits } from '../../../core/edits/plan-edits';
import { formatCell } from '../../../core/sheet/address';
import { repairTexts } from '../../texts/repair';

/** One line of a preview: a cell before and after, or what happens to rows. */
export type PreviewLine =
  | { readonly kind: 'cell'; readonly cell: string; readonly before: string; readonly after: string }
  | { readonly kind: 'rows'; readonly text: string };

/** What edits will do, in the words of the user. Merging follows from the rows and goes without saying. */
export function describeEdits(edits: readonly Edit[]): PreviewLine[] {
  return edits.flatMap((edit): PreviewLine[] => {
    switch (edit.kind) {
      case 'set-text':
        return [{ kind: 'cell', cell: formatCell(edit.cell), before: edit.expect, after: edit.text }];
      case 'insert-rows':
        return [{ kind: 'rows', text: repairTexts.inserted(edit.at + 1, edit.count) }];
      case 'delete-rows':
        return [{ kind: 'rows', text: repairTexts.deleted(edit.at + 1, edit.count) }];
      case 'merge':
      case 'unmerge':
        return [];
    }
  });
}

/** How many cells get another content. */
export function changedCells(edits: readonly Edit[]): number {
  return edits.filter(({ kind }) => kind === 'set-text').length;
}

/** All safe fixes of a result as one batch. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  /** Findings that the batch repairs. */
  readonly count: number;
  /** Findings whose fix touches the same cells: their turn comes after the next check. */
  readonly deferred: number;
}

/** Puts the fixes of all findings together. Suggestions are left out: they change what is meant. */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const fixes = findings.map(({ fix }) => fix).filter((fix): fix is Repair => fix !== null);
  const { edits, taken, deferred } = planEdits(fixes);
  return { edits, count: taken.length, deferred: deferred.length };
}
