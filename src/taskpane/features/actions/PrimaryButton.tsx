import { useContext } from 'react';
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import type { PlannedRepair } from '../../../core/planning/suggestions';
import { formatCell } from '../../../core/sheet/address';
import { LossesContext, rewrittenCells } from '../../losses';
import { repairTexts as words } from '../../texts/repair';
import { doneText, type PrimaryAction } from './primary-action';

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
