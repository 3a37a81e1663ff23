import { Component, type ErrorInfo, type ReactNode, Suspense } from 'react';
import { useText } from '../app/intl.tsx';
import { shellTexts } from '../messages/shell.ts';
import { LoadFailure } from './load-failure.tsx';

type Props = {
  children: ReactNode;
  /** What stands in its place until it is there. */
  wait?: ReactNode;
  /** What is said if it does not come; that it could not be loaded, unless something else is given. */
  message?: string;
  /** Where that is said in a panel of its own; in a corner of the screen unless given. */
  className?: string;
};

/** A part of the screen that comes when it is needed. If it does not, that is said, and the other parts stay. */
export function Late({ children, wait = null, message, className }: Props) {
  const t = useText(shellTexts);
  return (
    <Boundary failure={<LoadFailure className={className} message={message ?? t('failed')} />}>
      <Suspense fallback={wait}>{children}</Suspense>
    </Boundary>
  );
}

/** Keeps a failure of one part (no WebGL, a chunk that did not arrive) from taking the others with it. */
class Boundary extends Component<{ failure: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    return this.state.failed ? this.props.failure : this.props.children;
  }
}
