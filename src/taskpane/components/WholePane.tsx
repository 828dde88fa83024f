import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import { unseen } from './unseen';

const useStyles = makeStyles({
  root: { position: 'relative', height: '100%', overflowY: 'auto', overflowWrap: 'anywhere' },
  unseen,
});

/** A message where the pane itself cannot be shown. It scrolls as the pane does, in a low one from the keyboard too. */
export function WholePane({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.root} tabIndex={0} data-pane-scroller>
      <h1 className={styles.unseen}>{texts.title}</h1>
      <div role="alert">{children}</div>
    </main>
  );
}
