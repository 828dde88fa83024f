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
  line: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    margin: 0,
    '& > svg, & > span:first-child': { flexShrink: 0, alignSelf: 'center' },
  },
  handled: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  // a border, which forced colours keep
  bar: { borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorStatusSuccessBorderActive}` },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground3 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    // there the borders of the buttons are seen
    '@media (forced-colors: active)': { paddingLeft: tokens.spacingHorizontalL },
  },
  filters: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, columnGap: tokens.spacingHorizontalXXS },
});

/** Whether the sheet can be handed in, in one line, and how far the user has come. */
export function Verdict({
  result,
  view: { all, most },
}: {
  readonly result: SheetResult;
  readonly view: FindingsView;
}) {
  const styles = useStyles();
  const standing = standingOf(result);
  const handled = most - all.length;
  return (
    <h2 className={styles.line}>
      <VerdictIcon standing={standing} />
      {result.findings.length === 0 && canBeHandedIn(standing) ? texts.verdict.clean : verdictWords(standing)}
      {handled > 0 && <span className={styles.handled}>{words.handled(handled, most)}</span>}
    </h2>
  );
}

interface CountsProps {
  readonly view: FindingsView;
  readonly onStep: (key: string) => void;
}

/** How much of the work is done, as a thin bar; the verdict says it in numbers. */
export function HandledBar({ view: { all, most } }: { readonly view: FindingsView }) {
  const styles = useStyles();
  if (most === all.length) return null;
  return <div className={styles.bar} style={{ width: `${(1 - all.length / most) * 100}%` }} aria-hidden />;
}

/** How much there is of each severity, each a filter, and the way from finding to finding. */
export function SeverityCounts({ view, onStep }: CountsProps) {
  const styles = useStyles();
  const toggle = useToggleStyles();
  const counts = countBySeverity(view.all);
  const { severities } = view.filter;
  if (view.all.length === 0) return null;
  return (
    <div className={styles.counts}>
      <div className={styles.filters} role="group" aria-label={words.severities}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className={mergeClasses(toggle.button, severities.includes(severity) && toggle.pressed)}
            aria-pressed={severities.includes(severity)}
            onClick={() => view.dispatch({ type: 'filtered', changes: { severities: toggled(severities, severity) } })}
          >
            <SeverityIcon severity={severity} />
            {words.severityFilter(texts.severity[severity], counts[severity])}
          </button>
        ))}
      </div>
      {view.shown.length > 0 && <Stepper view={view} onStep={onStep} />}
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
