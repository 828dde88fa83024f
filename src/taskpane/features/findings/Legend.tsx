import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SeverityIcon } from '../../components/SeverityIcon';
import { SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { findingsTexts as words } from '../../texts/findings';
import { useMarkStyles } from './marks';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  sample: { width: tokens.spacingHorizontalM },
});

/** What the marks of dimensions and strips mean, beside the symbols that the list uses for the same. */
export function Legend() {
  const styles = useStyles();
  const marks = useMarkStyles();
  return (
    <ul className={styles.root} aria-label={words.legend}>
      {SEVERITIES.map((severity) => (
        <li key={severity} className={styles.item}>
          <span className={mergeClasses(marks.mark, styles.sample, marks[severity])} aria-hidden />
          <SeverityIcon severity={severity} />
          {texts.severity[severity]}
        </li>
      ))}
    </ul>
  );
}
