import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { EvaluatedRow } from '../../../core/evaluation/evaluated-rows';
import { sayPoints } from '../../../core/evaluation/points';
import type { EvaluationSummary, Figure } from '../../../core/evaluation/summary';
import { summaryWords } from '../../../core/evaluation/summary-words';
import { writtenTarget } from '../../../core/indicators/facts';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { useLineButton } from '../../components/line-button';
import { evaluationTexts as words } from '../../texts/evaluation';

/** A form of thousands of rows is read in the list of findings. */
const MOST_ROWS = 50;

const useStyles = makeStyles({
  text: { display: 'block', margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly summary: EvaluationSummary;
  readonly onLocate: (cell: CellPosition) => void;
}

/** The figures with what the form says of them, then the indicators that were missed; each leads to its cell. */
export function EvaluationDetails({ summary, onLocate }: Props) {
  const { points, execution, met, missed, missing, open } = summary;
  return (
    <>
      <FigureLine label={summaryWords.points} unit={words.point} figure={points} onLocate={onLocate} />
      <FigureLine label={summaryWords.execution} unit={words.percent} figure={execution} onLocate={onLocate} />
      <Rows heading={words.missed(missed.length, met)} rows={missed} onLocate={onLocate} />
      {missing.length > 0 && <Rows heading={words.missing(missing.length)} rows={missing} onLocate={onLocate} />}
      {open.length > 0 && <Rows heading={words.open(open.length)} rows={open} onLocate={onLocate} />}
    </>
  );
}

interface FigureLineProps {
  readonly label: string;
  readonly unit: string;
  readonly figure: Figure;
  readonly onLocate: (cell: CellPosition) => void;
}

function FigureLine({ label, unit, figure: { worked, stated, isRight, cell }, onLocate }: FigureLineProps) {
  const styles = useStyles();
  const button = useLineButton();
  if (worked === null) return null;
  const figure = words.figure(label, `${sayPoints(worked)}${unit}`);
  if (stated === null || !cell) return <TwoLines className={styles.text} first={figure} second={words.unstated} />;
  const verdict = isRight ? words.agrees : words.differs;
  return (
    <button
      type="button"
      className={mergeClasses(button.button, styles.line)}
      onClick={() => onLocate({ row: cell.row, column: cell.column })}
    >
      <TwoLines first={figure} second={`${words.stated(`${sayPoints(stated)}${unit}`)}${verdict}`} />
    </button>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly EvaluatedRow[];
  readonly onLocate: (cell: CellPosition) => void;
}

function Rows({ heading, rows, onLocate }: RowsProps) {
  const styles = useStyles();
  const button = useLineButton();
  return (
    <>
      <p className={styles.text}>{heading}</p>
      <ul className={styles.list}>
        {rows.slice(0, MOST_ROWS).map(({ facts, name, actual, outcome }) => (
          <li key={facts.row.row}>
            <button
              type="button"
              className={mergeClasses(button.button, styles.line)}
              onClick={() => onLocate({ row: actual.row, column: actual.column })}
            >
              <TwoLines
                first={words.row(facts.row.row + 1, name)}
                second={
                  outcome.kind === 'missing'
                    ? words.wanted(writtenTarget(facts))
                    : words.values(writtenTarget(facts), actual.text.trim())
                }
              />
            </button>
          </li>
        ))}
      </ul>
      {rows.length > MOST_ROWS && <p className={styles.text}>{words.rest(rows.length - MOST_ROWS)}</p>}
    </>
  );
}

function TwoLines({ className, first, second }: { className?: string; first: string; second: string }) {
  const styles = useStyles();
  return (
    <span className={className}>
      {first}
      <span className={styles.more}>{second}</span>
    </span>
  );
}
