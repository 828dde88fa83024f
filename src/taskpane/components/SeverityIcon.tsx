import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/finding/finding';
import { texts } from '../texts';
import { unseen } from './unseen';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  inLine: {
    display: 'inline-block',
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: 'text-bottom',
    lineHeight: 0,
  },
  unseen,
});

/** A severity as a shape and a colour; the word beside it says it to everybody else. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} fontSize={16} aria-hidden />;
}

/** A severity in front of a text. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={styles.inLine}>
      <SeverityIcon severity={severity} />
      <span className={styles.unseen}>{texts.severity[severity]} </span>
    </span>
  );
}
