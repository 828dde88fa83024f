import type { Edit } from '../core/edits/edit';
import type { RowMoved } from '../core/planning/suggestions';
import { formatCell } from '../core/sheet/address';
import { repairTexts } from './texts/repair';

/** One line of a preview: a cell (or a row) before and after, or what happens to rows. */
export type PreviewLine =
  | {
      readonly kind: 'cell';
      readonly cell: string;
      readonly before: string;
      readonly after: string;
      /** Whether a formula goes. */
      readonly isFormula?: true;
    }
  | { readonly kind: 'rows'; readonly text: string };

/** What edits will do, in the words of the user. Merging follows from the rows and goes without saying. */
export function describeEdits(edits: readonly Edit[]): PreviewLine[] {
  return edits.flatMap((edit): PreviewLine[] => {
    switch (edit.kind) {
      case 'set-text':
        return [
          {
            kind: 'cell',
            cell: formatCell(edit.cell),
            before: edit.expect,
            after: edit.text,
            ...(edit.overFormula && { isFormula: true }),
          },
        ];
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

/** Where a row goes, in the words of the user: what that does to each cell and merged area goes without saying. */
export function describeMove({
  from,
  to,
  level2Before,
  level2After,
  emptied,
  renumbers,
  fixed,
}: RowMoved): PreviewLine[] {
  const lines: PreviewLine[] = [
    {
      kind: 'cell',
      cell: repairTexts.rowOf(from + 1),
      before: level2Before,
      after: repairTexts.movedTo(level2After, to + 1),
    },
  ];
  const texts = [emptied === null ? repairTexts.rowGoes : repairTexts.rowStays(emptied + 1, level2Before)];
  if (fixed.length > 0) texts.push(repairTexts.formulasGo(fixed.map((column) => formatCell({ row: from, column }))));
  if (renumbers) texts.push(repairTexts.renumbered);
  return [...lines, ...texts.map((text): PreviewLine => ({ kind: 'rows', text }))];
}

/** How many cells get another content. */
export function changedCells(edits: readonly Edit[]): number {
  return edits.filter(({ kind }) => kind === 'set-text').length;
}
