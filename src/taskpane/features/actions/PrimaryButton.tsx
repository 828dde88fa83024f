import { useContext, useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import { planSuggestions, type PlannedRepair } from '../../../core/planning/suggestions';
import type { IndicatorTable } from '../../../core/reading/model';
import { formatCell } from '../../../core/sheet/address';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { LossesContext, rewrittenCells } from '../../losses';
import { repairTexts as words } from '../../texts/repair';
import { doneText, primaryAction, type PrimaryAction } from './primary-action';

/** A finding's suggestions and what can be done about it with one press. */
export function usePrimaryAction(
  finding: Finding,
  snapshot: SheetSnapshot,
  table: IndicatorTable | undefined,
): { readonly suggestions: readonly PlannedRepair[]; readonly primary: PrimaryAction | null } {
  return useMemo(() => {
    const suggestions = table ? planSuggestions(snapshot, table, finding) : [];
    return { suggestions, primary: primaryAction(finding, suggestions) };
  }, [finding, snapshot, table]);
}

interface Props {
  readonly finding: Finding;
  readonly primary: PrimaryAction;
  readonly busy: boolean;
  /** Whether the Tab key stops at it. */
  readonly tabStop: boolean;
  readonly onApply: (repair: PlannedRepair, done: string) => void;
  /** The user has to see more before it is done. */
  readonly onShow: () => void;
}

/** Does it, unless something would be lost that the button does not tell. */
export function PrimaryButton({ finding, primary: { label, repair }, busy, tabStop, onApply, onShow }: Props) {
  const askLosses = useContext(LossesContext);
  const press = async () => {
    const losses = await askLosses(rewrittenCells(repair.edits, repair.move));
    if (losses.length > 0) onShow();
    else onApply(repair, doneText(finding, repair));
  };
  return (
    <Button
      size="small"
      appearance={tabStop ? 'primary' : 'secondary'}
      aria-label={words.actionAt(label, formatCell(finding.cell))}
      title={repair.title}
      tabIndex={tabStop ? 0 : -1}
      disabledFocusable={busy}
      onClick={() => void press()}
    >
      {label}
    </Button>
  );
}
