import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ColumnRole } from '../../../core/vocabulary/column-roles';
import type { Correction } from '../../state/settings';
import { recognisedTexts as words } from '../../texts/recognised';
import type { AnsweredLine, TableDescription } from './describe';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
  lines: { padding: `0 ${tokens.spacingHorizontalL}` },
  list: { listStyle: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  answer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '& > span': { minWidth: 0, overflowWrap: 'anywhere' },
    '& > button': { flexShrink: 0 },
  },
});

interface AbsentProps {
  readonly absent: TableDescription['absent'];
  readonly onRestore: (role: ColumnRole) => void;
}

/** What the user said that the table has not. */
export function AbsentRoles({ absent, onRestore }: AbsentProps) {
  const styles = useStyles();
  if (absent.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{words.absent}</h4>
      <ul className={styles.list}>
        {absent.map(({ role, name }) => (
          <li key={role} className={styles.answer}>
            <span>{name}</span>
            <Button size="small" aria-label={words.restoreRole(name)} onClick={() => onRestore(role)}>
              {words.include}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly AnsweredLine[];
  readonly onCorrect: (correction: Correction) => void;
}

/** Lines of the sheet of which the user said whether they head a table. */
export function AnsweredLines({ lines, onCorrect }: LinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <h4 className={styles.heading}>{words.answeredLines}</h4>
      <ul className={styles.list}>
        {lines.map(({ header, row, isTable }) => (
          <li key={row} className={styles.answer}>
            <span>{isTable ? words.isHeader(row + 1) : words.isNoHeader(row + 1)}</span>
            <Button
              size="small"
              aria-label={words.restoreLine(row + 1)}
              onClick={() => onCorrect({ kind: 'header', header, isTable: 'automatic' })}
            >
              {words.include}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
