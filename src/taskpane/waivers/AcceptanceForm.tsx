import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, SubmitEvent } from 'react';
import { isName, isReason } from '../../core/waivers/waiver';
import type { Acceptance } from '../../core/waivers/waiver';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** What is accepted, to those who only hear it. */
  readonly label: string;
  /** The name to begin with. */
  readonly signer: string;
  readonly busy: boolean;
  readonly onAccept: (signed: Acceptance) => void;
  readonly onCancel: () => void;
}

/** Why and who; when is known. What is missing is said at its place, once somebody has tried without. */
export function AcceptanceForm({ label, signer, busy, onAccept, onCancel }: Props) {
  const styles = useStyles();
  const { waivers } = useMessages();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(signer);
  const [hasTried, setTried] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);

  useEffect(() => reasonField.current?.focus(), []);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (!isReason(reason)) return reasonField.current?.focus();
    if (!isName(by)) return nameField.current?.focus();
    onAccept({ reason: reason.trim(), by: by.trim() });
  }

  function cancelOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // In Excel on the web Office.js hears it too, and takes the keyboard to the top of the pane.
    event.stopPropagation();
    onCancel();
  }

  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={submit}>
      <Field
        label={waivers.reason}
        hint={waivers.reasonHint}
        size="small"
        required
        validationMessage={hasTried && !isReason(reason) ? waivers.reasonMissing : null}
      >
        <Textarea
          textarea={{ ref: reasonField }}
          size="small"
          rows={3}
          resize="vertical"
          value={reason}
          onKeyDown={cancelOnEscape}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={waivers.by} size="small" required validationMessage={hasTried && !isName(by) ? waivers.byMissing : null}>
        <Input
          className={styles.input}
          input={{ ref: nameField }}
          size="small"
          autoComplete="name"
          value={by}
          onKeyDown={cancelOnEscape}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>
          {waivers.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {waivers.cancel}
        </Button>
      </div>
    </form>
  );
}
