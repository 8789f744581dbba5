import { messagesFor } from '../../../src/messages/catalogue';
import type { Fault } from '../../../src/session/fault';
import type { StandIn } from '../../stand-in/open-stand-in';
import type { Met } from './faults-met';
import type { Flow } from './flows';
import { openPane, openWalkedWorkbook } from './walked-workbook';
import type { Pane } from './walked-workbook';
import { stateWithoutCharts, wholeState } from './whole-state';

interface Opened {
  readonly excel: StandIn;
  readonly pane: Pane;
}

/** States of the workbook, in which it may be left. */
interface Wanted {
  readonly untouched: string;
  /** Untouched, but for what somebody else has done. */
  readonly before: string;
  /** What wholly after looks like, by what was done. */
  readonly after: readonly (readonly Done[])[];
}

type Done = 'meanwhile' | 'act' | 'press';

/** One flow, walked through with one fault at one request after the other. */
export class Walk {
  /** What a state comes to after acts without a fault, by what was done. */
  private readonly known = new Map<string, string>();
  private open: Opened | null = null;

  constructor(private readonly flow: Flow) {}

  /** How many requests the flow takes where nothing goes wrong. */
  async requests(): Promise<number> {
    const { excel, pane } = await this.prepared();
    excel.statistics.reset();
    await this.flow.act(pane);
    await settled(excel);
    const { requests } = excel.statistics;
    this.close();
    if (pane.session.state.fault !== null) throw new Error(`the flow fails without any fault: ${JSON.stringify(pane.session.state.fault)}`);
    return requests;
  }

  /** What is lost when this goes wrong at the n-th request; nothing, as a rule. */
  async lossesAt(nth: number, met: Met): Promise<readonly string[]> {
    for (;;) {
      try {
        return await this.walkThrough(nth, met);
      } catch (thrown) {
        if (!(thrown instanceof Unknown)) throw thrown;
        await this.findOut(met, thrown.acts);
      }
    }
  }

  private async walkThrough(nth: number, met: Met): Promise<readonly string[]> {
    const wanted = this.wantedOf(met);
    const opened = await this.prepared();
    const { excel, pane } = opened;
    met.arrange(excel, nth);
    const act = this.flow.act(pane);
    if (met.isReload === true) return this.lossesOfReload(opened, met, wanted);
    await act;
    await settled(excel);
    excel.faults.clear();
    met.end?.(excel);
    const losses = [...wrongWords(pane.session.state.fault, met), ...(await this.lossesLeft(opened, met, wanted))];
    if (losses.length > 0) this.close();
    return losses;
  }

  /** Ends with the workbook that is open. */
  close(): void {
    this.open?.excel.close();
    this.open = null;
  }

  private wantedOf(met: Met): Wanted {
    const untouched = this.stateAfter(met, []);
    if (met.isReload === true) return { untouched, before: untouched, after: [['act', 'press'], ['press']] };
    if (met.meanwhile === undefined) return { untouched, before: untouched, after: [['act']] };
    return { untouched, before: this.stateAfter(met, ['meanwhile']), after: [['act', 'meanwhile'], ['meanwhile', 'act'], ['act'], ['act', 'meanwhile', 'press']] };
  }

  /** Nothing where the workbook is wholly after; else the first line that differs. */
  private notAfter(now: string, met: Met, { after }: Wanted): string | null {
    for (const done of after) if (this.stateAfter(met, done) === now) return null;
    return difference(this.stateAfter(met, after[0] ?? []), now);
  }

  private async lossesLeft(opened: Opened, met: Met, wanted: Wanted): Promise<readonly string[]> {
    const { untouched, before } = wanted;
    const { excel, pane } = opened;
    const { session } = pane;
    const { fault, deed } = session.state;
    const now = this.stateOf(excel);
    const isBefore = now === before || now === untouched;
    const isDoneToo = fault === null && isBefore && deed?.kind !== 'written';
    const notAfter = isDoneToo || (fault !== null && isBefore) ? null : this.notAfter(now, met, wanted);
    if (fault === null && notAfter !== null) return [`it is told as done, and is not: ${JSON.stringify(deed)}`, notAfter];
    const says = fault === null ? '' : messagesFor('vi').pane.fault(fault);
    if (says.includes('vẫn như cũ') && !isBefore) return [`the workbook is not as it was, though it says: ${says}`, difference(before, now)];
    if (fault !== null && isBefore && met.meanwhile === undefined) return this.again(opened, met, wanted);
    if (fault === null && met.meanwhile === undefined) return now === untouched ? [] : this.restored(untouched);
    if (isBefore || notAfter === null) return this.nextPress(opened);
    if (!session.state.canUndo) return [`neither wholly before nor wholly after, and no way back: ${says}`, difference(before, now)];
    const lock = unlock(excel);
    await session.undo();
    lock();
    const back = this.stateOf(excel);
    const isElsewhere = back !== before && this.notAfter(back, met, wanted) !== null;
    // An undo that broke off half-way is gone through with.
    if (isElsewhere) return [`the way back leads elsewhere: ${JSON.stringify(session.state.fault)}`, difference(before, back)];
    return this.nextPress(opened);
  }

  /** The same act once more, now that nothing goes wrong. */
  private async again({ excel, pane }: Opened, met: Met, wanted: Wanted): Promise<readonly string[]> {
    await this.flow.act(pane);
    if (pane.session.state.fault !== null) return [`once more, it fails: ${JSON.stringify(pane.session.state.fault)}`];
    const notAfter = this.notAfter(this.stateOf(excel), met, wanted);
    return notAfter === null ? this.restored(wanted.untouched) : ['once more, it comes to something else', notAfter];
  }

  /** Goes back to where the act began: by an undo, which has to work after all that went wrong. */
  private async restored(untouched: string): Promise<readonly string[]> {
    if (this.open === null) return [];
    const { excel, pane } = this.open;
    await (this.flow.restore ?? (({ session }: Pane) => session.undo()))(pane);
    const back = this.stateOf(excel);
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
  private async lossesOfReload({ excel }: Opened, met: Met, wanted: Wanted): Promise<readonly string[]> {
    await untilThePageIsGone(excel);
    excel.faults.clear();
    const pane = openPane(this.flow.mostBytes);
    await pane.session.review();
    const now = this.stateOf(excel);
    const lost = await this.nextPress({ excel, pane });
    if (lost.length > 0) return lost;
    const notAfter = this.notAfter(now, met, wanted);
    return notAfter === null ? [] : ['after the page was loaded anew, a press comes to something else', notAfter];
  }

  private stateAfter(met: Met, acts: readonly Done[]): string {
    const known = this.known.get(keyOf(met, acts));
    if (known === undefined) throw new Unknown(acts);
    return known;
  }

  /** On a workbook of its own: two at a time get into each other's way. */
  private async findOut(met: Met, acts: readonly Done[]): Promise<void> {
    this.close();
    const { excel, pane } = await this.opened();
    for (const act of acts) {
      if (act === 'meanwhile') await met.meanwhile?.(excel);
      else if (act === 'act') await this.flow.act(pane);
      else await pane.session.review();
    }
    await settled(excel);
    this.known.set(keyOf(met, acts), this.stateOf(excel));
    excel.close();
  }

  private stateOf(excel: StandIn): string {
    return this.flow.chartsMayLack === true ? stateWithoutCharts(excel) : wholeState(excel);
  }

  /** A workbook in which the act can begin: the one that is open, where the last walk has led back to its beginning. */
  private async prepared(): Promise<Opened> {
    this.open ??= await this.opened();
    return this.open;
  }

  private async opened(): Promise<Opened> {
    const excel = await openWalkedWorkbook();
    const pane = openPane(this.flow.mostBytes);
    await this.flow.prepare(pane);
    await settled(excel);
    return { excel, pane };
  }
}

/** A state that nobody has found out yet. */
class Unknown extends Error {
  constructor(readonly acts: readonly Done[]) {
    super('unknown');
  }
}

function keyOf(met: Met, acts: readonly Done[]): string {
  return JSON.stringify([acts.includes('meanwhile') ? met.name : '', acts]);
}

/** Office.js gives ranges back after a run has ended, and something may happen before that too. */
async function settled({ host }: Pick<StandIn, 'host'>): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await host.calculated();
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

/** One sentence in each language, of a kind that fits. */
function wrongWords(fault: Fault | null, { told }: Met): readonly string[] {
  if (fault === null) return [];
  const wrong = (['vi', 'en'] as const).map((language) => messagesFor(language).pane.fault(fault)).filter((sentence) => !isOneSentence(sentence));
  const isTrue = told === null ? fault.problem.kind !== 'unexpected' : told.includes(fault.problem.kind);
  return [...wrong.map((sentence) => `that is not one sentence: ${sentence}`), ...(isTrue ? [] : [`it is told as ${JSON.stringify(fault.problem)}`])];
}

function isOneSentence(sentence: string): boolean {
  return /^\S[^\n]*[^.\s]\.$/.test(sentence) && !/[a-zà-ỹ]\. [A-ZĐÀ-Ỹ]/.test(sentence);
}

/** The first line that differs. */
function difference(wanted: string, found: string): string {
  const [one, other] = [wanted.split('\n'), found.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return `line ${at}: ${one.slice(Math.max(0, at - 3), at + 2).join(' ')} ≠ ${other.slice(Math.max(0, at - 3), at + 2).join(' ')}`.replace(/\s+/g, ' ');
}
