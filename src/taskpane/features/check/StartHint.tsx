import { makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { Placeholder } from '../../components/Placeholder';
import { texts } from '../../texts';

const useStyles = makeStyles({
  steps: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: '20px' },
  privacy: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the pane shows before anything was checked. */
export function StartHint() {
  const styles = useStyles();
  return (
    <Placeholder icon={<ClipboardTaskListLtrRegular />} title={texts.start.title}>
      <ol className={styles.steps}>
        {texts.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.privacy}>{texts.start.privacy}</p>
    </Placeholder>
  );
}
