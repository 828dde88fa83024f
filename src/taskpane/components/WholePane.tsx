import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import { unseen } from './unseen';

const useStyles = makeStyles({ unseen });

/** A message where the pane itself cannot be shown. */
export function WholePane({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main>
      <h1 className={styles.unseen}>{texts.title}</h1>
      <div role="alert">{children}</div>
    </main>
  );
}
