import { useState, type KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { buttonRow } from '../../components/button-row';

/** A row of buttons, and what one of them opens below it. */
export const usePanelStyles = makeStyles({
  buttons: buttonRow,
  panel: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Which of several panels is open, at most one; Escape closes it. */
export function usePanel<Name extends string>() {
  const [panel, open] = useState<Name | null>(null);
  return {
    panel,
    open,
    toggle: (asked: Name) => open(panel === asked ? null : asked),
    close: () => open(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || panel === null) return;
      event.stopPropagation();
      open(null);
    },
  };
}
