import { messagesFor } from '../../../src/messages/catalogue';
import type { Fault } from '../../../src/session/fault';
import type { StandIn } from '../../stand-in/open-stand-in';
import type { Met } from './faults-met';
import type { Flow } from './flows';
import { settled, StatesAfter } from './states-after';
import type { Done, Opened } from './states-after';
import { openPane } from './walked-workbook';
import type { Pane } from './walked-workbook';
import { wrongWords } from './wrong-words';

/** One flow, walked through with one fault at one request after the other. */
export class Walk {
  private readonly states: StatesAfter;
  private open: Opened | null = null;

  constructor(private readonly flow: Flow) {
    this.states = new StatesAfter(flow);
  }

  /** How many requests the flow takes where nothing goes wrong. */
  requests(): Promise<number> {
    return this.states.begin();
  }

  /** What is lost when this goes wrong at the n-th request; nothing, as a rule. */
  async lossesAt(nth: number, met: Met): Promise<readonly string[]> {
    // The one that is open, where the last walk has led back to its beginning.
    this.open ??= await this.states.opened();
    const { excel, pane } = this.open;
    met.arrange(excel, nth);
    const act = this.flow.act(pane);
    if (met.isReload === true) return this.lossesOfReload(excel, met);
    await act;
    await settled(excel);
    excel.faults.clear();
    met.end?.(excel);
    const { fault } = pane.session.state;
    const left = fault === null ? this.lossesOfDone(this.open, met) : this.lossesOfFailed(this.open, fault, met);
    const losses = [...wrongWords(fault, met), ...(await left)];
    if (losses.length > 0) this.close();
    return losses;
  }

  /** Ends with the workbook that is open. */
  close(): void {
    this.open?.excel.close();
    this.open = null;
  }

  private async lossesOfDone(opened: Opened, met: Met): Promise<readonly string[]> {
    const { deed } = opened.pane.session.state;
    const now = this.states.stateOf(opened.excel);
    const notAfter = await this.notAfter(now, met);
    const isDone = notAfter === null || (deed?.kind !== 'written' && (await this.isBefore(now, met)));
    if (!isDone) return [`it is told as done, and is not: ${JSON.stringify(deed)}`, notAfter];
    if (met.meanwhile !== undefined) return this.nextPress(opened);
    return now === this.states.untouched ? [] : this.restored();
  }

  private async lossesOfFailed(opened: Opened, fault: Fault, met: Met): Promise<readonly string[]> {
    const { session } = opened.pane;
    const now = this.states.stateOf(opened.excel);
    const isBefore = await this.isBefore(now, met);
    const says = messagesFor('vi').pane.fault(fault);
    if (says.includes('vẫn như cũ') && !isBefore) return [`the workbook is not as it was, though it says: ${says}`, difference(await this.before(met), now)];
    if (isBefore) return met.meanwhile === undefined ? this.again(opened, met) : this.nextPress(opened);
    if ((await this.notAfter(now, met)) === null) return this.nextPress(opened);
    if (!session.state.canUndo) return [`neither wholly before nor wholly after, and no way back: ${says}`, difference(await this.before(met), now)];
    return this.wayBack(opened, met);
  }

  private async wayBack(opened: Opened, met: Met): Promise<readonly string[]> {
    const { excel, pane } = opened;
    const lock = unlock(excel);
    await pane.session.undo();
    lock();
    const back = this.states.stateOf(excel);
    const before = await this.before(met);
    // An undo that broke off half-way is gone through with.
    const isElsewhere = back !== before && (await this.notAfter(back, met)) !== null;
    if (isElsewhere) return [`the way back leads elsewhere: ${JSON.stringify(pane.session.state.fault)}`, difference(before, back)];
    return this.nextPress(opened);
  }

  /** The same act once more, now that nothing goes wrong. */
  private async again({ excel, pane }: Opened, met: Met): Promise<readonly string[]> {
    await this.flow.act(pane);
    if (pane.session.state.fault !== null) return [`once more, it fails: ${JSON.stringify(pane.session.state.fault)}`];
    const notAfter = await this.notAfter(this.states.stateOf(excel), met);
    return notAfter === null ? this.restored() : ['once more, it comes to something else', notAfter];
  }

  /** Goes back to where the act began: by an undo, which has to work after all that went wrong. */
  private async restored(): Promise<readonly string[]> {
    if (this.open === null) return [];
    const { excel, pane } = this.open;
    const { untouched } = this.states;
    await (this.flow.restore ?? (({ session }: Pane) => session.undo()))(pane);
    const back = this.states.stateOf(excel);
    if (back !== untouched && this.flow.restore === undefined) return [`an undo does not lead back: ${JSON.stringify(pane.session.state.fault)}`, difference(untouched, back)];
    if (back !== untouched) this.close();
    return [];
  }

  /** A press after that works, and a second one has nothing left to write. */
  private async nextPress({ excel, pane }: Opened): Promise<readonly string[]> {
    unlock(excel);
    await pane.session.review();
    const { fault } = pane.session.state;
    await pane.session.review();
    const { deed } = pane.session.state;
    this.close();
    if (fault !== null) return [`the next press fails: ${JSON.stringify(fault)}`];
    return deed?.kind === 'nothing-to-write' ? [] : [`the second press after it writes again: ${JSON.stringify(deed)}`];
  }

  /** The old page never hears of it; the new one knows nothing of what was going on. */
  private async lossesOfReload(excel: StandIn, met: Met): Promise<readonly string[]> {
    await untilThePageIsGone(excel);
    excel.faults.clear();
    const pane = openPane(this.flow.mostBytes);
    await pane.session.review();
    const now = this.states.stateOf(excel);
    const lost = await this.nextPress({ excel, pane });
    if (lost.length > 0) return lost;
    const notAfter = await this.notAfter(now, met);
    return notAfter === null ? [] : ['after the page was loaded anew, a press comes to something else', notAfter];
  }

  /** Untouched, but for what somebody else has done. */
  private before(met: Met): Promise<string> {
    return this.stateAfter(met, met.meanwhile === undefined ? [] : ['meanwhile']);
  }

  private async isBefore(now: string, met: Met): Promise<boolean> {
    return now === this.states.untouched || now === (await this.before(met));
  }

  /** Nothing where the workbook is wholly after; else the first line that differs. */
  private async notAfter(now: string, met: Met): Promise<string | null> {
    const [first, ...others] = waysToBeDone(met);
    const wanted = await this.stateAfter(met, first);
    if (wanted === now) return null;
    for (const done of others) if ((await this.stateAfter(met, done)) === now) return null;
    return difference(wanted, now);
  }

  private stateAfter(met: Met, acts: readonly Done[]): Promise<string> {
    return this.states.after(met, acts, this.open?.excel ?? null);
  }
}

type Ways = readonly [readonly Done[], ...(readonly Done[])[]];

/** What wholly after looks like, by what was done. */
function waysToBeDone({ isReload, meanwhile }: Met): Ways {
  if (isReload === true) return [['act', 'press'], ['press']];
  if (meanwhile === undefined) return [['act']];
  return [['act', 'meanwhile'], ['meanwhile', 'act'], ['act'], ['act', 'meanwhile', 'press']];
}

/** The old page has come as far as it ever will, and what it asked for last is done. */
async function untilThePageIsGone({ faults, host }: StandIn): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (!faults.isForsaken);
  await host.calculated();
  await settled({ host });
}

/** Ends every protection; what is returned puts it back. */
function unlock({ host: { workbook } }: StandIn): () => void {
  const isLocked = workbook.hasLockedStructure;
  const locked = workbook.sheets.filter(({ extras }) => extras.protected === true);
  workbook.hasLockedStructure = false;
  for (const { extras } of locked) delete extras.protected;
  return () => {
    workbook.hasLockedStructure = isLocked;
    for (const { extras } of locked) extras.protected = true;
  };
}

/** The first line that differs. */
function difference(wanted: string, found: string): string {
  const [one, other] = [wanted.split('\n'), found.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return `line ${at}: ${one.slice(Math.max(0, at - 3), at + 2).join(' ')} ≠ ${other.slice(Math.max(0, at - 3), at + 2).join(' ')}`.replace(/\s+/g, ' ');
}
