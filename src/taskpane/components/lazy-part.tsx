import { lazy, Suspense, useState, type ComponentType } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import { ErrorBoundary } from './ErrorBoundary';

const useStyles = makeStyles({
  waiting: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

interface Module<Props> {
  readonly default: ComponentType<Props>;
}

/** A part of the pane whose code is fetched when it is first shown, or before. */
export interface LazyPart<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Fetches the code now. If that fails, it is tried again, and told, when the part is shown. */
  preload(): void;
}

/**
 * Makes a part whose code is fetched later. Where that fails, it says so and can be tried again; the rest of the pane
 * goes on.
 *
 * @param load imports the module
 */
export function lazyPart<Props extends object>(load: () => Promise<Module<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loadError: unknown = null;
  const fetched = () =>
    load().then(
      (module) => {
        loaded = module.default;
        return module;
      },
      (error: unknown) => {
        loadError = error;
        throw error;
      },
    );
  // what breaks once it is there has nothing to do with the network
  const words = (error: unknown) => (error === loadError ? texts.notLoaded : texts.partBroken);
  // what is there is shown at once: React lets whatever it has waited for appear only 300 ms later
  const shownNow = () => ({ Shown: loaded ?? lazy(fetched) });

  function Part(props: Props) {
    const styles = useStyles();
    const [{ Shown }, setShown] = useState(shownNow);
    return (
      <ErrorBoundary words={words} onRetry={() => setShown(shownNow())}>
        <Suspense fallback={<p className={styles.waiting}>{texts.loading}</p>}>
          <Shown {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  }

  return { Part, preload: () => void fetched().catch(() => {}) };
}
