import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { SheetResult } from '../../../core/check/check-sheet';
import { canBeHandedIn, standingOf, verdictOf, type Standing } from '../../../core/verdict/verdict';
import { verdictWords } from '../../../core/verdict/words';
import { SeverityIcon } from '../../components/SeverityIcon';
import { countBySeverity, SEVERITIES } from '../../severity';
import { texts } from '../../texts';
import { findingsTexts as words } from '../../texts/findings';
import { toggled } from './filter';
import { Stepper } from './Stepper';
import { useToggleStyles } from './toggle-styles';
import type { FindingsView } from './use-findings';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  line: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // as high with the buttons beside it as without them
    minHeight: tokens.spacingVerticalXXL,
    margin: 0,
  },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground3 },
  count: { fontSize: tokens.fontSizeBase300 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    // in line with the verdict above although each has a border of its own
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    // there the border is seen
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
});

interface Props {
  readonly view: FindingsView;
  readonly result: SheetResult;
  readonly onStep: (key: string) => void;
}

/**
 * Whether the sheet can be handed in, in one line, and how much there is of each severity: each count is a filter.
 */
export function Verdict({ view, result, onStep }: Props) {
  const styles = useStyles();
  const toggle = useToggleStyles();
  const counts = countBySeverity(view.all);
  const { severities } = view.filter;
  const standing = standingOf(result);
  return (
    <div className={styles.root}>
      <div className={styles.first}>
        <h2 className={styles.line}>
          <VerdictIcon standing={standing} />
          {view.all.length === 0 && canBeHandedIn(standing) ? texts.verdict.clean : verdictWords(standing)}
        </h2>
        {view.shown.length > 0 && <Stepper view={view} onStep={onStep} />}
      </div>
      {view.all.length > 0 && (
        <div className={styles.counts} role="group" aria-label={words.severities}>
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              className={mergeClasses(toggle.button, styles.count, severities.includes(severity) && toggle.pressed)}
              aria-pressed={severities.includes(severity)}
              onClick={() =>
                view.dispatch({ type: 'filtered', changes: { severities: toggled(severities, severity) } })
              }
            >
              <SeverityIcon severity={severity} />
              {words.severityFilter(texts.severity[severity], counts[severity])}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Green is for what can be handed in alone; a doubt has a shape of its own, for those who see no colours. */
function VerdictIcon({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  if (canBeHandedIn(standing)) return <CheckmarkCircleFilled className={styles.ready} fontSize={16} aria-hidden />;
  switch (verdictOf(standing)) {
    case 'fix':
      return <SeverityIcon severity="error" />;
    case 'confirm':
      return <QuestionCircleFilled className={styles.confirm} fontSize={16} aria-hidden />;
    default:
      return <SeverityIcon severity="warning" />;
  }
}
