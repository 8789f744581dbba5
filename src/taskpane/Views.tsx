import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useEffect, useState } from 'react';
import type { Place } from '../core/finding';
import type { Messages } from '../messages/catalogue';
import type { ViewName } from '../messages/frame-messages';
import type { Language } from '../messages/language';
import { Later } from './components/Later';
import { NotYetChecked } from './components/NotYetChecked';
import type { PaneWork } from './pane-work';
import type { PaneTheme } from './theme/pane-theme';
import { PaneThemeProvider } from './theme/PaneThemeProvider';
import { MessagesContext } from './use-messages';
import { useSessionState } from './use-session-state';
import { ANY_TIME_VIEWS, fetchReviewViews, REVIEW_VIEWS } from './view-parts';
import type { ViewProps } from './view-props';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly work: PaneWork;
  readonly messages: Messages;
  readonly theme: PaneTheme;
  readonly view: ViewName;
  readonly visited: ReadonlySet<ViewName>;
  readonly onShow: (view: ViewName) => void;
  readonly onSpeak: (language: Language) => void;
}

/** The views below the frame, in Fluent's dress. One that was opened stays as it was left while another is shown. */
export function Views({ work, messages, theme, view, visited, onShow, onSpeak }: Props) {
  const styles = useStyles();
  const state = useSessionState(work.session);
  const [unit, chooseUnit] = useState(0);
  const isAtWork = state.doing !== null;
  useEffect(() => {
    if (isAtWork) fetchReviewViews();
  }, [isAtWork]);
  const sheets = state.review?.sheets ?? [];
  const given: ViewProps = {
    work,
    state,
    sheet: sheets[unit] ?? sheets[0] ?? null,
    onChooseUnit: chooseUnit,
    onReveal: (place: Place) => void work.session.reveal(place),
    onShow,
    onSpeak,
  };

  return (
    <PaneThemeProvider theme={theme}>
      <MessagesContext value={messages}>
        {[...visited].map((name) => (
          <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
            <div className={styles.view}>
              <Later>
                <View name={name} given={given} />
              </Later>
            </div>
          </Activity>
        ))}
      </MessagesContext>
    </PaneThemeProvider>
  );
}

function View({ name, given }: { readonly name: ViewName; readonly given: ViewProps }) {
  const AnyTimeView = ANY_TIME_VIEWS[name];
  if (AnyTimeView !== undefined) return <AnyTimeView {...given} />;
  const ReviewView = REVIEW_VIEWS[name];
  const { review } = given.state;
  if (ReviewView === undefined || review === null) return <NotYetChecked />;
  return <ReviewView {...given} review={review} />;
}
