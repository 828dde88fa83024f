import { useDeferredValue, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // what stays in sight at the foot of the pane is there from the beginning
  room: { height: '100vh' },
});

/**
 * Draws a large part the moment after what is around it: that can be read meanwhile, and the part is drawn in pieces,
 * which clicks and typing come in between.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const isTime = useDeferredValue(true, false);
  return isTime ? children : <div className={styles.room} />;
}
