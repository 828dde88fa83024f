import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SheetResult } from '../../../core/check/check-sheet';
import { isBlankForm, isOpenSheet, standingOf, verdictOf, type Standing } from '../../../core/verdict/verdict';
import { verdictWords } from '../../../core/verdict/words';
import { useLineButton } from '../../components/line-button';
import { SeverityIcon } from '../../components/SeverityIcon';
import { countBySeverity, SEVERITIES } from '../../severity';
import type { WorkbookSheet } from '../../state/workbook-session';
import { texts } from '../../texts';
import { workbookTexts as words } from '../../texts/workbook';

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  name: { display: 'block', color: tokens.colorBrandForegroundLink },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  more: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly sheet: WorkbookSheet;
  readonly onOpen: () => void;
}

/** One sheet: its name, its verdict, its counts. Choosing it brings it to the front. */
export function SheetLine({ sheet: { sheet, result, problem, isReport }, onOpen }: Props) {
  const styles = useStyles();
  const line = useLineButton();
  return (
    <li className={styles.item}>
      <button type="button" className={line.button} title={words.open(sheet.name)} onClick={onOpen}>
        <span className={styles.name}>{sheet.name}</span>
        <span className={styles.more}>
          {problem && `${problem.message}${problem.advice}`}
          {!problem && !result && (isReport ? words.report : words.empty)}
          {result && (isOpenSheet(standingOf(result)) ? <Counts result={result} /> : words.noTable)}
        </span>
      </button>
    </li>
  );
}

function Counts({ result }: { readonly result: SheetResult }) {
  const styles = useStyles();
  const counts = countBySeverity(result.findings);
  const verdict = verdictBesideCounts(standingOf(result));
  return (
    <>
      {verdict !== '' && <span>{verdict}</span>}
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {texts.severity[severity]} {counts[severity]}
        </span>
      ))}
    </>
  );
}

/** What the counts beside it do not say. */
function verdictBesideCounts(standing: Standing): string {
  const verdict = verdictOf(standing);
  if (verdict === 'fix') return standing.doubts > 0 ? texts.announce.doubts(standing.doubts) : '';
  return verdict === 'improve' && !isBlankForm(standing) ? words.nothingMust : verdictWords(standing);
}
