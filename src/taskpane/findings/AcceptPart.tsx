import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Acceptance } from '../../core/waivers/waiver';
import { Later } from '../components/Later';
import { AcceptanceForm } from '../on-demand-parts';
import { useMessages } from '../use-messages';
import type { CardStyles } from './card-styles';

interface Props {
  readonly styles: CardStyles;
  /** What is accepted, to those who only hear it. */
  readonly label: string;
  readonly signer: string;
  readonly busy: boolean;
  readonly tabIndex: number;
  readonly onAccept: (signed: Acceptance) => void;
}

/** Lets a person accept a finding where it stands: a quiet button, and the form that it opens. */
export function AcceptPart({ styles, label, signer, busy, tabIndex, onAccept }: Props) {
  const { waivers } = useMessages();
  const [isOpen, open] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.word}
        tabIndex={tabIndex}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {waivers.accept}
      </button>
      {isOpen && (
        <div className={mergeClasses(styles.opened, styles.form)}>
          <Later>
            <AcceptanceForm
              label={label}
              signer={signer}
              busy={busy}
              onAccept={onAccept}
              onCancel={() => {
                opener.current?.focus();
                open(false);
              }}
            />
          </Later>
        </div>
      )}
    </>
  );
}
