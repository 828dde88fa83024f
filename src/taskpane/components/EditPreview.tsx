import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Edit } from '../../core/edits/edit';
import type { RowMoved } from '../../core/planning/suggestions';
import { formatCell } from '../../core/sheet/address';
import { repairTexts as words } from '../texts/repair';
import { describeEdits, describeMove, type PreviewLine } from '../describe-edits';
import { useLosses } from './use-losses';

/** A preview of more cells than this is not read any more. */
const MOST_LINES = 100;

/** Cells that a warning names. */
const MOST_NAMED = 5;

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    listStyle: 'none',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  note: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  line: { padding: `${tokens.spacingVerticalXXS} 0` },
  cell: { fontWeight: tokens.fontWeightSemibold },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  // not underlined: phrasings have blanks to fill that are written as lines
  after: { textDecorationLine: 'none', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly edits: readonly Edit[];
  /** Where a row goes, if that is what the edits do. */
  readonly move?: RowMoved | null;
}

/** What will stand in which cell, or where a row will stand, before anything is written. */
export function EditPreview({ edits, move }: Props) {
  const styles = useStyles();
  const lines = move ? describeMove(move) : describeEdits(edits);
  const losses = useLosses(edits, move);
  return (
    <>
      <ul className={styles.list} aria-label={words.preview}>
        {lines.slice(0, MOST_LINES).map((line, index) => (
          <li key={index} className={styles.line}>
            <LineView line={line} />
          </li>
        ))}
        {lines.length > MOST_LINES && <li className={styles.line}>{words.more(lines.length - MOST_LINES)}</li>}
      </ul>
      {losses.length > 0 && (
        <div className={styles.note}>
          {words.losesFormats(losses.slice(0, MOST_NAMED).map(formatCell), losses.length)}
        </div>
      )}
    </>
  );
}

function LineView({ line }: { readonly line: PreviewLine }) {
  const styles = useStyles();
  if (line.kind === 'rows') return line.text;
  const { cell, before, after, isFormula } = line;
  const isNew = before === '';
  return (
    <>
      <span className={styles.cell}>{cell}</span>{' '}
      {isNew ? (
        words.fill
      ) : (
        <>
          {words.before} <del className={styles.before}>{before}</del> {words.after}
        </>
      )}{' '}
      <ins className={styles.after}>{after || words.blank}</ins>
      {isFormula && words.formulaGoes}
    </>
  );
}
