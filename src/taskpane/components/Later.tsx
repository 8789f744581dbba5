import { Component } from 'react';
import type { ContextType, ReactNode } from 'react';
import { MessagesContext } from '../use-messages';

interface Props {
  /** Said in place of a part that cannot be fetched, where there are no messages around yet. */
  readonly otherwise?: string;
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
    const { otherwise, children } = this.props;
    if (this.state.failed) return <p role="alert">{otherwise ?? this.context?.frame.notShown}</p>;
    return children;
  }
}
