import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * Severities as marks that need no colour: full and solid, lower and striped, low and dotted. They are borders, which
 * forced colours repaint and keep; backgrounds would vanish.
 */
export const useMarkStyles = makeStyles({
  mark: { display: 'block', width: '100%' },
  error: { borderTop: `16px solid ${tokens.colorStatusDangerForeground1}` },
  warning: { borderTop: `12px double ${tokens.colorStatusWarningForeground3}` },
  info: { borderTop: `4px dotted ${tokens.colorNeutralForeground3}` },
  clean: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});
