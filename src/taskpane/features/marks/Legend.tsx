import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Severity } from '../../../core/finding/finding';
import { MARK_LOOKS } from '../../../core/marks/looks';
import { SeverityIcon } from '../../components/SeverityIcon';
import { SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { markTexts as words } from '../../texts/marks';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyle: 'none',
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  // as the cells look, whatever the theme of the pane
  sample: {
    ...typographyStyles.caption1,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: 'black',
    forcedColorAdjust: 'none',
  },
  bold: { fontWeight: tokens.fontWeightBold },
});

/** What the colours in the sheet mean. @param counts cells of each; `null` where that is not known */
export function Legend({ counts }: { readonly counts: Readonly<Record<Severity, number>> | null }) {
  const styles = useStyles();
  const shown = SEVERITIES.filter((severity) => !counts || counts[severity] > 0);
  return (
    <ul className={styles.list} aria-label={words.legend}>
      {shown.map((severity) => (
        <li key={severity} className={styles.item}>
          <span
            className={mergeClasses(styles.sample, MARK_LOOKS[severity].bold && styles.bold)}
            style={{ backgroundColor: MARK_LOOKS[severity].fill }}
          >
            {words.looks[severity]}
          </span>
          <SeverityIcon severity={severity} />
          {texts.severity[severity]} {counts && words.cells(counts[severity])}
        </li>
      ))}
    </ul>
  );
}
