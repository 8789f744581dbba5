import type { FrameworkDesk } from '../../session/framework-desk';
import type { SessionState } from '../../session/session-state';
import { Disclosure } from '../components/Disclosure';
import { Later } from '../components/Later';
import { Section } from '../components/Section';
import { FrameworkWork } from '../on-demand-parts';
import { useMessages } from '../use-messages';
import { FrameworkLines } from './FrameworkLines';
import { RulesOtherwise } from './RulesOtherwise';

interface Props {
  readonly desk: FrameworkDesk;
  readonly state: SessionState;
}

/** The framework that is checked against, and what can be done with it. */
export function FrameworkSection({ desk, state: { review, chosenFramework, doing } }: Props) {
  const { pane } = useMessages();
  const found = review?.framework ?? null;
  const framework = chosenFramework ?? found?.framework ?? null;
  return (
    <Section heading={pane.framework.heading}>
      {framework !== null && <FrameworkLines framework={framework} fingerprint={found?.fingerprint ?? null} />}
      {framework !== null && found !== null && <RulesOtherwise framework={framework} rules={found.rules} />}
      <Disclosure label={framework === null ? pane.frameworkDesk.lead : pane.frameworkDesk.work}>
        <Later>
          <FrameworkWork desk={desk} framework={framework} isChosen={chosenFramework !== null} busy={doing !== null} />
        </Later>
      </Disclosure>
    </Section>
  );
}
