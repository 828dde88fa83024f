import { useMemo } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isSelfEvaluation } from '../../../core/evaluation/kind';
import { summarise, type EvaluationSummary } from '../../../core/evaluation/summary';
import { figuresOf, summaryWords } from '../../../core/evaluation/summary-words';
import type { IndicatorTable } from '../../../core/reading/model';
import { Grid } from '../../../core/sheet/grid';
import type { CellPosition, SheetSnapshot } from '../../../core/sheet/snapshot';
import { Folded } from '../../components/Folded';
import { evaluationTexts as words } from '../../texts/evaluation';
import { EvaluationDetails } from './EvaluationDetails';

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  lead: { marginRight: tokens.spacingHorizontalS },
  figure: { ...typographyStyles.caption1, display: 'inline-block', marginRight: tokens.spacingHorizontalM },
  table: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong, margin: `0 ${tokens.spacingHorizontalL}` },
});

interface Props {
  readonly tables: readonly IndicatorTable[];
  readonly snapshot: SheetSnapshot;
  /** The year that the user has set; `null` where the table's own counts. */
  readonly year: number | null;
  readonly onLocate: (cell: CellPosition) => void;
}

interface Summarised {
  readonly table: IndicatorTable;
  readonly summary: EvaluationSummary;
}

/** What a reviewer of a self-evaluation works out by hand, in one line that opens. */
function EvaluationBlock({ tables, snapshot, year, onLocate }: Props) {
  const styles = useStyles();
  const summarised = useMemo(() => {
    const grid = new Grid(snapshot);
    return tables.filter(isSelfEvaluation).flatMap((table): Summarised[] => {
      const summary = summarise(grid, table, year ?? table.context.year);
      return summary ? [{ table, summary }] : [];
    });
  }, [tables, snapshot, year]);
  if (summarised.length === 0) return null;
  return (
    <Folded
      className={styles.root}
      summary={
        <summary className={styles.summary}>
          <span className={styles.lead}>{words.label}</span>
          {headFigures(summarised).map((figure) => (
            <span key={figure} className={styles.figure}>
              {figure}
            </span>
          ))}
        </summary>
      }
    >
      {() =>
        summarised.map(({ table, summary }) => (
          <div key={table.id} className={styles.table}>
            {tables.length > 1 && (
              <h3 className={styles.title}>
                {summaryWords.table(table.id + 1)}
                {table.title}
              </h3>
            )}
            <EvaluationDetails summary={summary} onLocate={onLocate} />
          </div>
        ))
      }
    </Folded>
  );
}

/** The figures of the one table; of several, only what can be added up. */
function headFigures(summarised: readonly Summarised[]): readonly string[] {
  const [only, another] = summarised;
  if (only && !another) return figuresOf(only.summary);
  const sum = (count: (summary: EvaluationSummary) => number) =>
    summarised.reduce((total, { summary }) => total + count(summary), 0);
  const missing = sum((summary) => summary.missing.length);
  return [
    summaryWords.tables(summarised.length),
    summaryWords.missed(sum((summary) => summary.missed.length)),
    ...(missing > 0 ? [summaryWords.missing(missing)] : []),
  ];
}

export default EvaluationBlock;
