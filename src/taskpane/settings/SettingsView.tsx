import { FrameworkSection } from '../framework/FrameworkSection';
import { Understood } from '../understood/Understood';
import type { ViewProps } from '../view-props';
import { LanguageChoice } from './LanguageChoice';
import { LiveChoice } from './LiveChoice';

/** What is set once: the framework, how the tables are understood, live checking, the language. */
export function SettingsView({ work, state, onSpeak }: ViewProps) {
  const { review, doing } = state;
  return (
    <>
      <FrameworkSection desk={work.frameworkDesk} state={state} />
      {review !== null && <Understood tables={review.understood} session={work.session} busy={doing !== null} />}
      <LiveChoice live={work.liveReview} />
      <LanguageChoice onSpeak={onSpeak} />
    </>
  );
}
