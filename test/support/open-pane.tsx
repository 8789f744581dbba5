import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { messagesFor } from '../../src/messages/catalogue';
import type { ViewName } from '../../src/messages/frame-messages';
import type { Language } from '../../src/messages/language';
import { WITHOUT_REST } from '../../src/session/pacing';
import { Frame } from '../../src/taskpane/frame/Frame';
import { openWork } from '../../src/taskpane/pane-work';
import { drawWorkbook } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';
import { DrawnFiles } from './drawn-files';
import { InMemoryWorkbook } from './in-memory-workbook';

/** The pane beside a drawn workbook, once all its parts are there, with somebody to press its buttons. */
export async function openPane(tables: Readonly<Record<string, DrawnTable>>, language: Language = 'vi') {
  const workbook = new InMemoryWorkbook(drawWorkbook(tables));
  // What looks again by itself would meet the failures that a test plans for a press.
  localStorage.setItem('live', 'off');
  const messages = messagesFor(language);
  const files = new DrawnFiles();
  const work = openWork(workbook, files, messages, () => new Date(2024, 1, 24, 8, 30), WITHOUT_REST);
  const { container, unmount } = await act(async () => render(<Frame opening={Promise.resolve(work)} firstLanguage={language} background={null} />));
  await settled();
  const user = userEvent.setup();

  /** Opens a view by its tab, or what stands behind the gear. */
  async function show(view: ViewName): Promise<void> {
    const tab = view === 'settings' ? container.querySelector('.frame-settings') : container.querySelector(`#tab-${view}`);
    if (tab === null) throw new Error(`There is no way to ${view}`);
    await user.click(tab);
    await settled();
  }

  /** Presses the one button, then opens a view. */
  async function pressAndShow(view: ViewName): Promise<void> {
    await user.click(screen.getByRole('button', { name: /^(?:Kiểm tra và tính lại|Check and recalculate)$/ }));
    await settled();
    await show(view);
  }
  return { workbook, files, container, unmount, user, show, pressAndShow, ...work };
}

/** Parts are fetched when they are first shown: waits until the view that is open says something. */
async function settled(): Promise<void> {
  await waitFor(() => {
    const open = [...document.querySelectorAll<HTMLElement>('#view > * > *')].find(({ style }) => style.display !== 'none');
    expect(open).not.toBeEmptyDOMElement();
  });
  await act(() => new Promise((done) => setTimeout(done)));
}

/** What axe finds wrong with a part of the page, `<rule>: <where>`. Colours are looked at in a real browser. */
export async function barriersIn(part: Element): Promise<readonly string[]> {
  const { violations } = await run(part, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
