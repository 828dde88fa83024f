import { Suspense, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import { ErrorBoundary } from './ErrorBoundary';

const useStyles = makeStyles({
  waiting: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

/** A view whose code is fetched when it is first opened. Where that fails, the rest of the pane goes on. */
export function LazyView({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <ErrorBoundary words={texts.notLoaded}>
      <Suspense fallback={<p className={styles.waiting}>{texts.loading}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
