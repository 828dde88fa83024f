import { Component, type ReactNode } from 'react';
import { toProblem, type BugWords, type Problem } from '../problem';
import { texts } from '../texts';
import { ProblemView } from './ProblemView';

interface Props {
  /** What to say of the error; by default that the pane is broken. */
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
    const { words = texts.broken, children } = this.props;
    const { error, failed } = this.state;
    const problem: Problem | null = failed ? toProblem(error, words) : null;
    return problem ? <ProblemView problem={problem} /> : children;
  }
}
