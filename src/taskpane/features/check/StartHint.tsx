import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { Placeholder } from '../../components/Placeholder';
import { SIZES } from '../../components/sizes';
import { texts } from '../../texts';

const useStyles = makeStyles({
  steps: { listStyle: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  step: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  number: {
    flexShrink: 0,
    width: SIZES.target,
    height: SIZES.target,
    lineHeight: `calc(${SIZES.target} - 2 * ${tokens.strokeWidthThin})`,
    boxSizing: 'border-box',
    // seen where the system's colours take the background away
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  words: { paddingTop: tokens.spacingVerticalXXS, lineHeight: tokens.lineHeightBase300 },
  privacy: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Whether the user knows how it goes. */
  readonly guided: boolean;
  readonly onGuided: () => void;
}

/** What the pane shows before anything was checked: the first time step by step, later in one sentence. */
export function StartHint({ guided, onGuided }: Props) {
  const styles = useStyles();
  const { start } = texts;
  return (
    <Placeholder icon={<ClipboardTaskListLtrRegular />} title={guided ? start.title : start.firstTitle}>
      {guided ? (
        <p>{start.short}</p>
      ) : (
        <>
          <ol className={styles.steps} role="list">
            {start.steps.map((step, index) => (
              <li key={step} className={styles.step}>
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.words}>{step}</span>
              </li>
            ))}
          </ol>
          <p>
            <Button size="small" onClick={onGuided}>
              {texts.dismiss}
            </Button>
          </p>
        </>
      )}
      <p className={styles.privacy}>{start.privacy}</p>
    </Placeholder>
  );
}
