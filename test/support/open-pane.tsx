import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { messagesFor, sheetWording, waiverWording } from '../../src/messages/catalogue';
import type { Language } from '../../src/messages/catalogue';
import { FolderDesk } from '../../src/session/folder-desk';
import { FrameworkDesk } from '../../src/session/framework-desk';
import { ReviewSession } from '../../src/session/review-session';
import { WaiverDesk } from '../../src/session/waiver-desk';
import { Pane } from '../../src/taskpane/Pane';
import { PaneThemeProvider } from '../../src/taskpane/theme/PaneThemeProvider';
import { MessagesContext } from '../../src/taskpane/use-messages';
import { drawWorkbook } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';
import { DrawnFiles } from './drawn-files';
import { InMemoryWorkbook } from './in-memory-workbook';

/** The pane beside a drawn workbook, once all its parts are there, with somebody to press its buttons. */
export async function openPane(tables: Readonly<Record<string, DrawnTable>>, language: Language = 'vi') {
  const workbook = new InMemoryWorkbook(drawWorkbook(tables));
  const messages = messagesFor(language);
  const session = new ReviewSession(workbook, sheetWording(messages));
  const files = new DrawnFiles();
  const desk = new FrameworkDesk(session, workbook, files, messages.newWorkbook);
  const waiverDesk = new WaiverDesk(session, waiverWording(messages), () => new Date(2024, 1, 24, 8, 30));
  const folderDesk = new FolderDesk(session);
  const { container } = await act(async () =>
    render(
      <PaneThemeProvider background={null}>
        <MessagesContext value={messages}>
          <Pane session={session} desk={desk} waiverDesk={waiverDesk} folderDesk={folderDesk} />
        </MessagesContext>
      </PaneThemeProvider>,
    ),
  );
  return { workbook, session, folderDesk, files, container, user: userEvent.setup() };
}

/** What axe finds wrong with a part of the page, `<rule>: <where>`. Colours are looked at in a real browser. */
export async function barriersIn(part: Element): Promise<readonly string[]> {
  const { violations } = await run(part, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
