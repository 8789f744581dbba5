import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Review } from '../../core/review-result';
import { isName } from '../../core/waivers/waiver';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
  line: { margin: 0 },
});

interface Props {
  readonly review: Pick<Review, 'findings' | 'sheets'>;
  /** The name to begin with. */
  readonly signer: string;
  readonly busy: boolean;
  /** Whether there was a sign-off before. */
  readonly isAgain: boolean;
  readonly onSign: (by: string) => void;
}

/** Who confirms; before that, what is not as it ought to be. A missing name is said at its place, once somebody has tried without. */
export function SignOffForm({ review, signer, busy, isAgain, onSign }: Props) {
  const styles = useStyles();
  const { signOff: words } = useMessages();
  const [by, setBy] = useState(signer);
  const [hasTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const warnings = review.findings.filter(({ severity }) => severity === 'warning').length;
  const isProvisional = review.sheets.some(({ stages }) => stages.at(-1)?.total.state.kind === 'provisional');

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (!isName(by)) return field.current?.focus();
    onSign(by.trim());
  }

  return (
    <form className={styles.form} aria-label={words.heading} noValidate onSubmit={submit}>
      {warnings > 0 && <p className={styles.line}>{words.openWarnings(warnings)}</p>}
      {isProvisional && <p className={styles.line}>{words.provisional}</p>}
      <Field label={words.by} size="small" required validationMessage={hasTried && !isName(by) ? words.byMissing : null}>
        <Input
          className={styles.input}
          input={{ ref: field }}
          size="small"
          autoComplete="name"
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>
          {isAgain ? words.signAgain : words.sign}
        </Button>
      </div>
    </form>
  );
}
