import { useMemo } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Folded } from '../../components/Folded';
import { isSelfEvaluation } from '../../../core/evaluation/kind';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';
import type { Corrections } from '../../../core/reading/columns/corrections';
import type { IndicatorTable } from '../../../core/reading/model';
import type { TableDoubt } from '../../../core/verdict/doubts';
import type { Correction } from '../../state/settings';
import { recognisedTexts as words } from '../../texts/recognised';
import { AnsweredLines } from './Answered';
import { answeredLines, commonFacts, describeTable, indicatorCount } from './describe';
import { RecognisedTable } from './RecognisedTable';

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  common: {
    ...typographyStyles.caption1,
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  table: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  badge: {
    ...typographyStyles.caption1Strong,
    marginLeft: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorStatusWarningForeground3,
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly tables: readonly IndicatorTable[];
  readonly doubts: readonly TableDoubt[];
  readonly snapshot: SheetSnapshot;
  readonly corrections: Corrections;
  readonly onLocate: (range: CellRange) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** What the check understood of the sheet: the ground that every finding stands on. Folded up until asked for. */
export function Recognised({ tables, doubts, snapshot, corrections, ...actions }: Props) {
  const styles = useStyles();
  const described = useMemo(
    () => tables.map((table) => describeTable(table, snapshot, corrections, doubts)),
    [tables, snapshot, corrections, doubts],
  );
  const lines = useMemo(() => answeredLines(snapshot, corrections), [snapshot, corrections]);
  const common = commonFacts(tables);
  if (tables.length + lines.length === 0) return null;
  return (
    <Folded
      className={styles.root}
      summary={
        <summary className={styles.summary}>
          {words.summary(tables.length, tables.filter(isSelfEvaluation).length, indicatorCount(tables))}
          {common !== '' && <span className={styles.common}>{common}</span>}
          {described.some((table) => table.doubtful) && <Doubtful />}
        </summary>
      }
    >
      {() => (
        <>
          <AnsweredLines lines={lines} onCorrect={actions.onCorrect} />
          {described.map((table) =>
            described.length === 1 ? (
              <div key={table.id} className={styles.table}>
                <h3 className={styles.title}>{table.title}</h3>
                <RecognisedTable table={table} {...actions} />
              </div>
            ) : (
              <Folded
                key={table.id}
                className={styles.table}
                summary={
                  <summary className={styles.title}>
                    {words.table(table.id + 1)}　{table.title}
                    {table.doubtful && <Doubtful />}
                  </summary>
                }
              >
                {() => <RecognisedTable table={table} {...actions} />}
              </Folded>
            ),
          )}
        </>
      )}
    </Folded>
  );
}

function Doubtful() {
  const styles = useStyles();
  return <span className={styles.badge}>{words.doubtful}</span>;
}
