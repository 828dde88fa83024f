import { Component, type ReactNode } from 'react';
import { texts } from '../texts';
import { ProblemView } from './ProblemView';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly detail: string | null;
}

/** Shows a bug of the pane's own as a message; without it React would leave a white pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <ProblemView problem={{ code: 'pane', ...texts.broken, detail }} />;
  }
}
