import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import type { Language } from '../../src/messages/language';
import { WITHOUT_REST } from '../../src/session/pacing';
import { FindingsView } from '../../src/taskpane/findings/FindingsView';
import { openWork } from '../../src/taskpane/pane-work';
import { PaneThemeProvider } from '../../src/taskpane/theme/PaneThemeProvider';
import { MessagesContext } from '../../src/taskpane/use-messages';
import { useSessionState } from '../../src/taskpane/use-session-state';
import { DrawnFiles } from './drawn-files';
import { InMemoryWorkbook } from './in-memory-workbook';

/** The view of findings beside a workbook that has been checked once, with somebody at its keyboard. */
export async function openFindings(snapshot: WorkbookSnapshot, language: Language = 'vi') {
  const workbook = new InMemoryWorkbook(snapshot);
  const messages = messagesFor(language);
  const work = openWork(workbook, new DrawnFiles(), messages, () => new Date(2024, 1, 24, 8, 30), WITHOUT_REST);
  const { session } = work;
  await session.review();

  function View() {
    const state = useSessionState(session);
    if (state.review === null) return null;
    return <FindingsView work={work} state={state} review={state.review} sheet={null} onReveal={reveal} onChooseUnit={ignore} onShow={ignore} onSpeak={ignore} />;
  }
  const reveal = (place: Parameters<typeof session.reveal>[0]): void => void session.reveal(place);
  const ignore = (): void => undefined;

  const { container } = await act(async () =>
    render(
      <PaneThemeProvider theme="light">
        <MessagesContext value={messages}>
          <main>
            <View />
          </main>
        </MessagesContext>
      </PaneThemeProvider>,
    ),
  );
  return { ...work, workbook, container, user: userEvent.setup() };
}
