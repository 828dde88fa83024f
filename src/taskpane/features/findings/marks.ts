import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * Severities as marks that need no colour: full and solid, lower and striped, low and dotted. They are borders, which
 * forced colours repaint and keep; backgrounds would vanish.
 */
export const useMarkStyles = makeStyles({
  mark: { display: 'block', width: '100%' },
  error: { borderTop: `${tokens.spacingVerticalL} solid ${tokens.colorStatusDangerForeground1}` },
  warning: { borderTop: `${tokens.spacingVerticalM} double ${tokens.colorStatusWarningForeground3}` },
  info: { borderTop: `${tokens.strokeWidthThickest} dotted ${tokens.colorNeutralForeground3}` },
  clean: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});
