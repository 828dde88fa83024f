import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../core/check/finding';
import { SeverityIcon } from '../../components/SeverityIcon';
import { countBySeverity, SEVERITIES } from '../../severity';
import { texts } from '../../texts';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  line: { ...typographyStyles.subtitle2, margin: 0 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& li': { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  },
});

/** Whether the sheet can be handed in, in one line, and how much there is of each severity. */
export function Verdict({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const counts = countBySeverity(findings);
  return (
    <div className={styles.root}>
      <h2 className={styles.line}>{verdictText(findings.length, counts.error)}</h2>
      {findings.length > 0 && (
        <ul className={styles.counts}>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityIcon severity={severity} />
              {texts.severity[severity]} {counts[severity]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function verdictText(all: number, mustFix: number): string {
  if (all === 0) return texts.verdict.clean;
  return mustFix > 0 ? texts.verdict.mustFix(mustFix) : texts.verdict.noMustFix;
}
