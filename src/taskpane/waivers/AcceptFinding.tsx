import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Acceptance, AcceptableFinding } from '../../core/waivers/waiver';
import { wordFinding } from '../../messages/word-finding';
import { Later } from '../components/Later';
import { WordButton } from '../components/WordButton';
import { AcceptanceForm } from '../on-demand-parts';
import { useMessages } from '../use-messages';
import { keepPlace } from './keep-place';

const useStyles = makeStyles({
  // Its opener stands in one line with what else can be done about the finding, its form below that line.
  acceptance: { display: 'contents' },
  form: { flexBasis: '100%', minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly finding: AcceptableFinding;
  /** Who accepted the last one. */
  readonly signer: string;
  readonly busy: boolean;
  readonly onAccept: (finding: AcceptableFinding, signed: Acceptance) => Promise<void>;
}

/** Lets a person accept a finding where it stands: a quiet button, and the form that it opens. */
export function AcceptFinding({ finding, signer, busy, onAccept }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { waivers } = messages;
  const [isOpen, open] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const label = waivers.acceptFinding(finding.code, wordFinding(finding, messages).place);

  function close(): void {
    // The opener is the first button of this part.
    whole.current?.querySelector('button')?.focus();
    open(false);
  }

  return (
    <div className={styles.acceptance} ref={whole}>
      <WordButton
        look="link"
        label={label}
        isOpen={isOpen}
        onPress={() => {
          open(!isOpen);
        }}
      >
        {waivers.accept}
      </WordButton>
      {isOpen && (
        <div className={styles.form}>
          <Later>
            <AcceptanceForm
              label={label}
              signer={signer}
              busy={busy}
              onAccept={(signed) => void keepPlace(whole.current, () => onAccept(finding, signed))}
              onCancel={close}
            />
          </Later>
        </div>
      )}
    </div>
  );
}
