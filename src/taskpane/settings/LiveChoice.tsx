import { Switch } from '@fluentui/react-components';
import type { LiveReview } from '../../session/live-review';
import { Section } from '../components/Section';
import { useLiveState } from '../live/use-live-state';
import { useMessages } from '../use-messages';

/** Whether what is edited is looked at by itself; where Excel does not tell of edits, that is said. */
export function LiveChoice({ live }: { readonly live: LiveReview }) {
  const { live: words } = useMessages();
  const { isOn, isHeard } = useLiveState(live);
  return (
    <Section heading={words.heading}>
      <Switch label={words.choice} checked={isOn} onChange={(_, { checked }) => void live.live(checked)} />
      <p>{isHeard === false ? words.notTold : words.explained}</p>
    </Section>
  );
}
