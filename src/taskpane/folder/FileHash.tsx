import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../use-messages';
import { shortFingerprint } from '../framework/short-fingerprint';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  hash: { fontFamily: tokens.fontFamilyMonospace, userSelect: 'all' },
});

interface Props {
  readonly path: string;
  /** In words. */
  readonly size: string;
  /** `null` where the file was not read. */
  readonly hash: string | null;
}

/** A file's size and the beginning of its SHA-256; the whole of it on demand, to be copied. */
export function FileHash({ path, size, hash }: Props) {
  const styles = { ...useListStyles(), ...useStyles() };
  const { folder: words } = useMessages();
  const [copying, setCopying] = useState<'none' | 'done' | 'by-hand'>('none');

  if (hash === null) {
    return (
      <p className={mergeClasses(styles.words, styles.small)}>
        {size} · {words.noHash}
      </p>
    );
  }

  async function copy(text: string): Promise<void> {
    setCopying(
      await navigator.clipboard.writeText(text).then(
        () => 'done',
        () => 'by-hand',
      ),
    );
  }

  return (
    <details className={styles.small}>
      <summary className={styles.summary}>
        {size} · {words.shortHash(shortFingerprint(hash))}
      </summary>
      <p className={mergeClasses(styles.words, styles.hash)}>{hash}</p>
      <Button size="small" icon={<CopyRegular />} aria-label={words.copyHashOf(path)} onClick={() => void copy(hash)}>
        {words.copyHash}
      </Button>
      <span aria-live="polite">
        {copying === 'done' && words.copied}
        {copying === 'by-hand' && words.copyByHand}
      </span>
    </details>
  );
}
