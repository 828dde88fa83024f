import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { toProblem, type BugWords } from '../problem';
import { texts } from '../texts';
import { ProblemView } from './ProblemView';
import { WholePane } from './WholePane';

interface Props {
  /** What to say of a part of the pane that fails; without it the whole pane has failed, and may be tried again. */
  readonly words?: BugWords;
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
    const { words, children } = this.props;
    const { error, failed } = this.state;
    if (!failed) return children;
    if (words) {
      return (
        <div role="alert">
          <ProblemView problem={toProblem(error, words)} />
        </div>
      );
    }
    return (
      <WholePane>
        <ProblemView problem={toProblem(error, texts.broken)}>
          {/* what is shown may have changed meanwhile */}
          <Button onClick={() => this.setState({ error: null, failed: false })}>{texts.retry}</Button>
        </ProblemView>
      </WholePane>
    );
  }
}
