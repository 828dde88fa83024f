import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { toProblem, type BugWords } from '../problem';
import { texts } from '../texts';
import { ProblemView } from './ProblemView';

interface Props {
  /** What to say of the error; by default that the pane is broken. */
  readonly words?: BugWords;
  /** Whether the children may be drawn again: what they show may have changed. */
  readonly canRetry?: boolean;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Shows a bug of the pane's own as a message; without it React would leave a white pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    const { words = texts.broken, canRetry = false, children } = this.props;
    const { error, failed } = this.state;
    if (!failed) return children;
    return (
      <div role="alert">
        <ProblemView problem={toProblem(error, words)}>
          {canRetry && <Button onClick={() => this.setState({ error: null, failed: false })}>{texts.retry}</Button>}
        </ProblemView>
      </div>
    );
  }
}
