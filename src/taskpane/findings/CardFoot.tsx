import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../use-messages';
import type { CardStyles } from './card-styles';

interface Props {
  readonly styles: CardStyles;
  readonly code: string;
  readonly why: string;
  readonly tabIndex: number;
  /** What else can be done about the finding. */
  readonly children: ReactNode;
}

/**
 * Why a rule matters and where to learn more: its page lies beside the pane and needs no network. A button and not the browser's
 * own `details`, which takes as long to lay out as all the rest of a card.
 */
export function CardFoot({ styles, code, why, tabIndex, children }: Props) {
  const { help, language, pane } = useMessages();
  const [isOpen, open] = useState(false);
  const whyId = useId();
  return (
    <div className={mergeClasses(styles.text, styles.foot)}>
      <button
        type="button"
        className={mergeClasses(styles.word, styles.why)}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-controls={isOpen ? whyId : undefined}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {pane.why}
      </button>
      <a
        className={styles.word}
        tabIndex={tabIndex}
        href={`help/${language}/${code}.html`}
        target="_blank"
        rel="noopener"
        aria-label={help.learnMoreAbout(code)}
      >
        {help.learnMore}
      </a>
      {children}
      {isOpen && (
        <div id={whyId} className={styles.opened}>
          {why}
        </div>
      )}
    </div>
  );
}
