import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { questionTexts as words } from '../../texts/questions';
import type { Choice } from './questions';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  choice: { display: 'flex', gap: tokens.spacingHorizontalXS },
  // a long label is shortened, and no button gets wider than the pane
  column: { flex: '1 1 0', minWidth: 0, justifyContent: 'flex-start' },
  words: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    whiteSpace: 'nowrap',
    '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', textAlign: 'start' },
  },
  why: {
    ...typographyStyles.caption1,
    // a few words, which tell the columns apart where their labels are too long
    minWidth: '50%',
    color: tokens.colorNeutralForeground2,
  },
  look: { flexShrink: 0, minWidth: 'auto' },
});

interface Props {
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  /** Leads to the column in the sheet; nothing is answered by it. */
  readonly onLook: (choice: Choice) => void;
}

/** The columns that may be it, the likeliest first. */
export function Choices({ choices, onChoose, onLook }: Props) {
  const styles = useStyles();
  if (choices.length === 0) return null;
  return (
    <ul className={styles.list} role="list">
      {choices.map((choice) => {
        const { column, letters, label, why } = choice;
        return (
          <li key={column} className={styles.choice}>
            <Button
              size="small"
              className={styles.column}
              title={words.columnInFull(letters, label, why)}
              onClick={() => onChoose(choice)}
            >
              <span className={styles.words}>
                <span>{words.column(letters, label)}</span>
                {why !== '' && <span className={styles.why}>{why}</span>}
              </span>
            </Button>
            <Button
              size="small"
              appearance="subtle"
              className={styles.look}
              aria-label={words.lookAt(letters)}
              onClick={() => onLook(choice)}
            >
              {words.look}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
