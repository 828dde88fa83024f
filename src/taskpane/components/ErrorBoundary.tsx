import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { toProblem, type BugWords } from '../problem';
import { texts } from '../texts';
import { ProblemView } from './ProblemView';
import { WholePane } from './WholePane';

interface Props {
  /** What to say of a part of the pane that fails, according to why; without it the whole pane has failed. */
  readonly words?: (error: unknown) => BugWords;
  /** Called before it is tried again. */
  readonly onRetry?: () => void;
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

  private readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null, failed: false });
  };

  override render(): ReactNode {
    const { words, children } = this.props;
    const { error, failed } = this.state;
    if (!failed) return children;
    const problem = (
      <ProblemView problem={toProblem(error, words ? words(error) : texts.broken)}>
        {/* what is shown may have changed meanwhile */}
        <Button onClick={this.retry}>{texts.retry}</Button>
      </ProblemView>
    );
    return words ? <div role="alert">{problem}</div> : <WholePane>{problem}</WholePane>;
  }
}
