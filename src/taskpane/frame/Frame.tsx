import { useState } from 'react';
import type { Language } from '../../messages/language';
import type { ReviewSession } from '../../session/review-session';
import { Later } from '../components/Later';
import { Views } from '../first-parts';
import type { PaneWork } from '../pane-work';
import { usePaneTheme } from '../theme/use-pane-theme';
import { useSessionState } from '../use-session-state';
import { Acts } from './Acts';
import { FRAME_WORDS } from './frame-words';
import { SettingsButton } from './SettingsButton';
import { Status } from './Status';
import { Tabs } from './Tabs';
import { useFetched } from './use-fetched';
import { useShownView } from './use-shown-view';
import { useSpokenLanguage } from './use-spoken-language';

interface Props {
  readonly opening: Promise<PaneWork>;
  readonly firstLanguage: Language;
  /** Excel's own background, where it says which. */
  readonly background: string | null;
}

/**
 * What is there at the first paint and stays in reach in every view: the name, the views, the acts, what is going on. It
 * knows neither Fluent nor `core`, so that it stands before they are fetched.
 */
export function Frame({ opening, firstLanguage, background }: Props) {
  const opened = useFetched(opening);
  const work = opened.kind === 'here' ? opened.part : null;
  const { language, messages, speak } = useSpokenLanguage(firstLanguage, work);
  const state = useSessionState(work?.session ?? null);
  const theme = usePaneTheme(background);
  const { view, visited, show } = useShownView();
  const words = FRAME_WORDS[language];
  const isLost = opened.kind === 'failed' || messages.kind === 'failed';
  const told = messages.kind === 'here' ? messages.part : null;

  // A press may come before the session: the acts answer nothing more until it has begun.
  const [isAwaited, awaitSession] = useState(false);
  const withSession = (act: (session: ReviewSession) => Promise<void>): void => {
    awaitSession(work === null);
    opening
      .then(({ session }) => {
        const done = act(session);
        awaitSession(false);
        return done;
      })
      .catch(() => undefined);
  };

  return (
    <main className="frame">
      <div className="frame-head">
        <h1>{words.name}</h1>
        <SettingsButton label={words.views.settings} isShown={view === 'settings'} onPress={() => show('settings')} />
      </div>
      <div className="frame-bar">
        <Tabs words={words} shown={view} findings={state.review?.findings.length ?? null} onShow={show} />
        <Acts words={words} state={state} isAwaited={isAwaited} withSession={withSession} />
        {!isLost && (
          <Status words={words} told={work === null ? null : (told?.pane ?? null)} state={state} onCancel={() => work?.session.cancel()} />
        )}
        {isLost && (
          <p className="frame-fault" role="alert">
            {words.notShown}
          </p>
        )}
      </div>
      <div id="view" role="tabpanel" aria-label={words.views[view]}>
        {work !== null && told !== null && (
          <Later otherwise={words.notShown}>
            <Views work={work} messages={told} theme={theme} view={view} visited={visited} onShow={show} onSpeak={speak} />
          </Later>
        )}
      </div>
    </main>
  );
}
