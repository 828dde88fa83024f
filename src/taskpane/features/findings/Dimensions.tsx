import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Dimension, Finding } from '../../../core/finding/finding';
import { SIZES } from '../../components/sizes';
import { unseen } from '../../components/unseen';
import { countBySeverity, SEVERITIES } from '../../severity';
import { findingsTexts as words } from '../../texts/findings';
import { toggled } from './filter';
import { useMarkStyles } from './marks';
import { useToggleStyles } from './toggle-styles';
import type { FindingsView } from './use-findings';

const DIMENSIONS: readonly Dimension[] = ['完整性', '相关性', '适当性', '可行性'];

const useStyles = makeStyles({
  unseen,
  root: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${SIZES.narrowest}, 1fr))`,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    // there the borders are seen
    '@media (forced-colors: active)': {
      paddingLeft: tokens.spacingHorizontalL,
      paddingRight: tokens.spacingHorizontalL,
    },
  },
  dimension: { display: 'block', padding: tokens.spacingHorizontalXS, textAlign: 'left' },
  words: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXS },
  count: { ...typographyStyles.caption1Strong, fontVariantNumeric: 'tabular-nums' },
  picture: {
    marginTop: tokens.spacingVerticalXXS,
    display: 'flex',
    alignItems: 'flex-end',
    gap: tokens.strokeWidthThin,
    height: tokens.spacingVerticalL,
  },
});

/** The four dimensions of the review: how much stands against each, as a share of its findings. Each is a filter. */
export function Dimensions({ view }: { readonly view: FindingsView }) {
  const styles = useStyles();
  const toggle = useToggleStyles();
  const { dimensions } = view.filter;
  return (
    <div className={styles.root} role="group" aria-label={words.dimensions}>
      {DIMENSIONS.map((dimension) => {
        const findings = view.all.filter((finding) => finding.dimension === dimension);
        const pressed = dimensions.includes(dimension);
        return (
          <button
            key={dimension}
            type="button"
            className={mergeClasses(toggle.button, styles.dimension, pressed && toggle.pressed)}
            aria-pressed={pressed}
            onClick={() => view.dispatch({ type: 'filtered', changes: { dimensions: toggled(dimensions, dimension) } })}
          >
            <span className={styles.words}>
              {dimension}
              <span className={styles.count}>
                {findings.length}
                <span className={styles.unseen}>{words.places}</span>
              </span>
            </span>
            <Picture findings={findings} />
          </button>
        );
      })}
    </div>
  );
}

function Picture({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const counts = countBySeverity(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <span className={styles.picture} aria-hidden>
      {present.length === 0 && <span className={mergeClasses(marks.mark, marks.clean)} />}
      {present.map((severity) => (
        <span
          key={severity}
          className={mergeClasses(marks.mark, marks[severity])}
          style={{ flexGrow: counts[severity] }}
        />
      ))}
    </span>
  );
}
