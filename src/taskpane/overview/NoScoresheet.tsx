import { Section } from '../components/Section';
import type { PaneWork } from '../pane-work';
import { useMessages } from '../use-messages';
import { Beginnings } from './Beginnings';

interface Props {
  readonly work: PaneWork;
  readonly busy: boolean;
}

/** Where no scoring table was found, the ways to come by one. */
export function NoScoresheet({ work, busy }: Props) {
  const { overview } = useMessages();
  return (
    <Section heading={overview.beginnings.heading}>
      <Beginnings work={work} busy={busy} />
    </Section>
  );
}
