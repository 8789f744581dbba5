import type { StandIn } from '../../stand-in/open-stand-in';
import type { Met } from './faults-met';
import type { Flow } from './flows';
import { openPane, openWalkedWorkbook } from './walked-workbook';
import type { Pane } from './walked-workbook';
import { stateWithoutCharts, wholeState } from './whole-state';

/** A workbook and the pane beside it. */
export interface Opened {
  readonly excel: StandIn;
  readonly pane: Pane;
}

/** What somebody else does meanwhile, the flow's act, and a press of the one button. */
export type Done = 'meanwhile' | 'act' | 'press';

/** What a flow's workbook comes to where nothing goes wrong, by what was done in which order. Each is found out once. */
export class StatesAfter {
  private readonly known = new Map<string, string>();
  private prepared = '';
  private acted = '';

  constructor(private readonly flow: Flow) {}

  /** Where the act begins. */
  get untouched(): string {
    return this.prepared;
  }

  /** Goes through the act once; how many requests it takes. */
  async begin(): Promise<number> {
    const { excel, pane } = await this.opened();
    this.prepared = this.stateOf(excel);
    excel.statistics.reset();
    await this.flow.act(pane);
    await settled(excel);
    const { requests } = excel.statistics;
    this.acted = this.stateOf(excel);
    excel.close();
    const { fault } = pane.session.state;
    if (fault !== null) throw new Error(`the flow fails without any fault: ${JSON.stringify(fault)}`);
    return requests;
  }

  /** `walked`: the workbook that is open, which is gone on with afterwards. */
  async after(met: Met, acts: readonly Done[], walked: StandIn | null): Promise<string> {
    if (acts.length === 0) return this.prepared;
    if (acts.join() === 'act') return this.acted;
    const key = JSON.stringify([acts.includes('meanwhile') ? met.name : '', acts]);
    const state = this.known.get(key) ?? (await this.found(met, acts));
    this.known.set(key, state);
    walked?.comeBack();
    return state;
  }

  stateOf(excel: StandIn): string {
    return this.flow.chartsMayLack === true ? stateWithoutCharts(excel) : wholeState(excel);
  }

  /** A workbook in which the act can begin. */
  async opened(): Promise<Opened> {
    const excel = await openWalkedWorkbook();
    const pane = openPane(this.flow.mostBytes);
    await this.flow.prepare(pane);
    await settled(excel);
    return { excel, pane };
  }

  private async found(met: Met, acts: readonly Done[]): Promise<string> {
    const { excel, pane } = await this.opened();
    for (const act of acts) {
      if (act === 'meanwhile') await met.meanwhile?.(excel);
      else if (act === 'act') await this.flow.act(pane);
      else await pane.session.review();
    }
    await settled(excel);
    const state = this.stateOf(excel);
    excel.close();
    return state;
  }
}

/** Office.js gives ranges back after a run has ended, and something may happen before that too. */
export async function settled({ host }: Pick<StandIn, 'host'>): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await host.calculated();
}
