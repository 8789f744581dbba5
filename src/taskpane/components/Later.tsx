import { Component, Suspense } from 'react';
import type { ContextType, ReactNode } from 'react';
import { MessagesContext } from '../use-messages';

interface Props {
  readonly children: ReactNode;
}

/** Holds a part that is fetched later. Where it cannot be fetched the rest of the pane stays, and says so. */
export class Later extends Component<Props, { readonly failed: boolean }> {
  static override contextType = MessagesContext;
  declare context: ContextType<typeof MessagesContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (this.state.failed) return <p role="alert">{this.context.pane.notShown}</p>;
    return <Suspense>{this.props.children}</Suspense>;
  }
}
