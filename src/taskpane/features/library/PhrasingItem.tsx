import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reason } from '../../../core/library/reasons';
import type { LibraryPhrasing } from '../../../core/library/schema';
import { useLineButton } from '../../components/line-button';
import { libraryTexts as words } from '../../texts/library';
import { InsertForm } from './InsertForm';
import { placeText, sourceText, targetText } from './phrasing-text';
import type { PlannedInsert, Target } from './target';

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  name: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  target: { flexShrink: 0, maxWidth: '50%', color: tokens.colorNeutralForeground2 },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  open: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  facts: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
  note: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly phrasing: LibraryPhrasing;
  readonly reasons: readonly Reason[];
  /** What it is offered for, where it is offered for something. */
  readonly purpose?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** `null` where there is no table to put it into. */
  readonly target: Target | null;
  readonly busy: boolean;
  readonly onInsert: (planned: PlannedInsert) => void;
}

/** One standard phrasing: name, target, where it belongs and why it stands here; opened, all of it and the way in. */
export function PhrasingItem({ phrasing, reasons, purpose, open, onToggle, target, ...insert }: Props) {
  const styles = useStyles();
  const line = useLineButton();
  const { source, corrected, scoring } = phrasing;
  const facts = [
    [words.description, phrasing.description],
    [words.basis, phrasing.basis],
    [words.scoring, scoring ?? ''],
  ] as const;
  return (
    <li className={styles.item}>
      <button type="button" className={line.button} aria-expanded={open} onClick={onToggle}>
        <span className={styles.name}>
          {phrasing.name}
          <span className={styles.target}>{targetText(phrasing.target)}</span>
        </span>
        <span className={styles.more}>{placeText(phrasing, reasons, purpose)}</span>
      </button>
      {open && (
        <div className={styles.open}>
          <dl className={styles.facts}>
            {facts
              .filter(([, text]) => text !== '')
              .map(([label, text]) => (
                <Fact key={label} label={label} text={text} />
              ))}
          </dl>
          <p className={styles.note}>
            {sourceText(source)}
            {corrected !== null && `。${words.corrected(corrected)}`}
          </p>
          {target && <InsertForm phrasing={phrasing} target={target} {...insert} />}
        </div>
      )}
    </li>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
