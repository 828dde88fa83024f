import { makeStyles, tokens } from '@fluentui/react-components';
import { NewForm } from '../features/library/NewForm';
import type { Services } from '../services';
import { useStore } from '../state/store';

const useStyles = makeStyles({
  // apart from what is said of the sheet above
  root: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Starting a standard form, where there is no table to look at. */
export default function NewFormView({ services: { library } }: { readonly services: Services }) {
  const styles = useStyles();
  const { busy } = useStore(library);
  return (
    <div className={styles.root}>
      <NewForm busy={busy} onStart={(form) => void library.start(form)} />
    </div>
  );
}
