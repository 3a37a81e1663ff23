import { Component, type ErrorInfo, type ReactNode } from 'react';

/** Keeps a failure of one panel (no WebGL, a chunk that did not arrive) from taking the others with it. */
export class ErrorBoundary extends Component<{ message: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="frame__wait" role="alert">
        {this.props.message}
      </p>
    );
  }
}
