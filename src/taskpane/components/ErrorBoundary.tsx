import { Component, type ReactNode } from 'react';
import { toProblem, type Problem } from '../problem';
import { texts } from '../texts';
import { ProblemView } from './ProblemView';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly problem: Problem | null;
}

/** Shows a bug of the pane's own as a message; without it React would leave a white pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: toProblem(error, texts.broken) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? <ProblemView problem={problem} /> : this.props.children;
  }
}
