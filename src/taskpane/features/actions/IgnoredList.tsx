import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding/finding';
import type { SetAside } from '../../../core/check/ignored';
import { formatCell } from '../../../core/sheet/address';
import { repairTexts as words } from '../../texts/repair';

const useStyles = makeStyles({
  root: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalM,
  },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  list: { listStyle: 'none', margin: 0, padding: `0 ${tokens.spacingHorizontalL}` },
  item: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '& > div': { minWidth: 0 },
    '& > button': { flexShrink: 0 },
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly ignored: readonly SetAside[];
  readonly onRestore: (finding: Finding) => void;
}

/** What the user set aside, and why; it can be taken back one by one. */
export function IgnoredList({ ignored, onRestore }: Props) {
  const styles = useStyles();
  if (ignored.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.ignoredHeading(ignored.length)}</summary>
      <ul className={styles.list}>
        {ignored.map(({ finding, reason }, index) => (
          <li key={index} className={styles.item}>
            <div>
              {formatCell(finding.cell)} {finding.message}
              <div className={styles.reason}>{reason ? words.ignoredReason(reason) : words.noReason}</div>
            </div>
            <Button
              size="small"
              aria-label={words.restoreOf(formatCell(finding.cell))}
              onClick={() => onRestore(finding)}
            >
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
