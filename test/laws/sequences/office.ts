import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import { messagesFor } from '../../../src/messages/catalogue';
import { sheetWording, signOffWording } from '../../../src/messages/sheet-wording';
import { LiveReview } from '../../../src/session/live-review';
import { ReviewSession } from '../../../src/session/review-session';
import { SignOffDesk } from '../../../src/session/sign-off-desk';
import { openStandIn } from '../../stand-in/open-stand-in';
import type { StandIn } from '../../stand-in/open-stand-in';
import { hundredthsIn, SHEET, SUMS, totalOf, typedAtFirst } from './typed';
import type { Typed } from './typed';

/** What a person asks a pane to do. */
export type Act = 'presses' | 'takes back' | 'clears' | 'signs' | 'withdraws';

/** A pane of one of two people who have the workbook open. */
interface Client {
  readonly session: ReviewSession;
  readonly desk: SignOffDesk;
  readonly live: LiveReview;
  /** What waits until people have been quiet for a while. */
  readonly due: Set<() => void>;
}

export interface Office {
  readonly excel: StandIn;
  readonly clients: readonly [Client, Client];
}

const MESSAGES = messagesFor('vi');
const NOON = (): Date => new Date(2024, 1, 24, 12);

export async function openOffice(): Promise<{ readonly typed: Typed; readonly office: Office }> {
  const excel = await openStandIn({ workbook: { 'Bảng điểm': SHEET } });
  const office: Office = { excel, clients: [newClient(), newClient()] };
  await eventsToArrive();
  return { typed: typedAtFirst(), office };
}

export async function closeOffice({ excel, clients }: Office): Promise<void> {
  for (const { live } of clients) await live.end();
  excel.close();
}

function newClient(): Client {
  const workbook = new ExcelWorkbook();
  const session = new ReviewSession(workbook, sheetWording(MESSAGES), NOON);
  const due = new Set<() => void>();
  const later = (_: number, act: () => void): (() => void) => {
    due.add(act);
    return () => due.delete(act);
  };
  const live = new LiveReview(session, workbook, later, { read: () => true, keep: () => undefined });
  return { session, desk: new SignOffDesk(session, signOffWording(MESSAGES), NOON), live, due };
}

/** Events travel behind the reply to the request that caused them. */
async function eventsToArrive(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export async function edit({ excel }: Office, cell: string, content: string | number): Promise<void> {
  await excel.edit('Bảng điểm', cell, content);
  await eventsToArrive();
}

export async function act({ excel, clients }: Office, who: number, deed: Act): Promise<void> {
  const { session, desk } = clients[who === 0 ? 0 : 1];
  await done(session, desk, deed);
  await eventsToArrive();
  const { fault, stale } = session.state;
  if (deed === 'presses' && fault === null && !stale) sumsAreFormulas(excel);
}

function done(session: ReviewSession, desk: SignOffDesk, deed: Act): Promise<void> {
  switch (deed) {
    case 'presses':
      return session.review();
    case 'takes back':
      return session.undo();
    case 'clears':
      return session.clear();
    case 'signs':
      return desk.sign('Nguyễn Thị Hòa');
    case 'withdraws':
      return desk.withdraw();
  }
}

/** Both panes have waited long enough. */
export async function look({ clients }: Office): Promise<void> {
  for (const { due } of clients) {
    const now = [...due];
    due.clear();
    for (const each of now) each();
    for (let turn = 0; turn < 10; turn += 1) await eventsToArrive();
  }
}

/** Everything that anybody sees is what it ought to be. */
export function seenMeanwhile(typed: Typed, { excel, clients }: Office): void {
  const [sheet] = excel.cellStates().sheets;
  const shownAt = (cell: string) => sheet?.cells[cell] ?? { content: '', value: '' };
  for (const [cell, content] of typed.inputs) expect([cell, shownAt(cell).content]).toEqual([cell, content]);
  for (const [cell, parts] of SUMS) {
    const { content, value } = shownAt(cell);
    // Where people typed over a formula, the sums above it show what they typed.
    const comesTo = parts.reduce((sum, part) => sum + hundredthsIn(shownAt(part).value), 0);
    if (String(content).startsWith('=')) expect([cell, Math.round(Number(value) * 1e6) / 1e4]).toEqual([cell, comesTo]);
    else expect({ cell, had: typed.sums.get(cell) }).toEqual({ cell, had: expect.arrayContaining([content]) });
  }
  for (const client of clients) shown(typed, client);
}

/** After a press every sum is live. */
function sumsAreFormulas(excel: StandIn): void {
  const [sheet] = excel.cellStates().sheets;
  for (const cell of SUMS.keys()) expect([cell, sheet?.cells[cell]?.content]).toEqual([cell, expect.stringMatching(/^=/)]);
}

/** What a pane shows is so, or it says that it may not be. */
function shown(typed: Typed, { session }: Client): void {
  const { review, stale, doing, fault } = session.state;
  expect(doing).toBeNull();
  if (fault !== null) expect(fault.problem.kind).not.toMatch(/unexpected|half-written/);
  if (review === null || stale) return;
  const total = review.sheets[0]?.stages.find(({ stage }) => stage === 'self')?.total.points;
  expect(Number(total) * 100).toBeCloseTo(totalOf(typed), 6);
}
