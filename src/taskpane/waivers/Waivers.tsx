import { makeStyles } from '@fluentui/react-components';
import type { Place } from '../../core/finding';
import type { Review } from '../../core/review-result';
import type { Waiver } from '../../core/waivers/waiver';
import { wordFinding } from '../../messages/word-finding';
import { Section } from '../components/Section';
import { useMessages } from '../use-messages';
import { findingKey } from '../findings/finding-key';
import { WaiverItem } from './WaiverItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly review: Pick<Review, 'accepted' | 'lapsed'>;
  readonly busy: boolean;
  readonly onReveal: (place: Place) => void;
  readonly onWithdraw: (waiver: Waiver) => Promise<void>;
}

/** What was accepted and why, apart from what counts; first the acceptances that hold no longer. */
export function Waivers({ review: { accepted, lapsed }, ...acts }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { waivers } = messages;
  return (
    <>
      {lapsed.length > 0 && (
        <Section heading={waivers.lapsed(lapsed.length)}>
          <ul className={styles.list}>
            {lapsed.map(({ finding, waiver, because }) => (
              <WaiverItem key={findingKey(finding)} finding={finding} waiver={waiver} words={waivers.lapsedBecause[because]} {...acts} />
            ))}
          </ul>
        </Section>
      )}
      {accepted.length > 0 && (
        <Section heading={waivers.accepted(accepted.length)}>
          <ul className={styles.list}>
            {accepted.map(({ finding, waiver }) => (
              <WaiverItem
                key={findingKey(finding)}
                finding={finding}
                waiver={waiver}
                words={wordFinding(finding, messages).found}
                {...acts}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
