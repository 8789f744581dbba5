import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { Choices } from './choices';
import { cleanModel } from './clean-model';
import { combined } from './combine';
import type { Fault } from './fault';
import { compared, judged } from './judge';
import type { Judgement, Reviewer } from './judge';
import { modelLaidOut } from './lay-out-model';
import type { Model } from './model';
import { Tally } from './tally';
import { variedLayout } from './varied-layout';

/** Three faults at once: so many of a hundred must be found. */
const LEAST_RECALL_OF_THREE = 99.5;
const LEAST_WORKBOOKS_IN_POOL = 60;
const MOST_WORKBOOKS_IN_POOL = 400;

export interface BenchOptions {
  readonly seed: number;
  /** Workbooks altogether. */
  readonly workbooks: number;
  readonly faults: readonly Fault[];
  readonly review: Reviewer;
  /** Workbooks in which there is nothing to find, besides those that the bench makes. */
  readonly clean: readonly CleanWorkbook[];
  /** Workbooks that others have drawn, with a fault in each. */
  readonly planted: readonly PlantedWorkbook[];
}

export interface PlantedWorkbook extends CleanWorkbook {
  readonly workbook: string;
  /** `SC01 Bảng điểm!D7`. */
  readonly expected: readonly string[];
  readonly consequences: readonly string[];
}

export interface CleanWorkbook {
  readonly name: string;
  readonly look: () => { readonly snapshot: WorkbookSnapshot; readonly framework: Parameters<Reviewer>[1] };
}

/** A workbook in which something was missed, or found that is not there. */
export interface Slip {
  readonly seed: number;
  readonly model: Model | null;
  /** The workbook of the corpus that it is. */
  readonly where?: string;
  readonly faults: readonly string[];
  readonly judgement: Judgement;
}

export interface BenchResult {
  readonly clean: Tally;
  readonly single: Tally;
  readonly three: Tally;
  readonly workbooks: { readonly clean: number; readonly single: number; readonly three: number };
  readonly slips: readonly Slip[];
  /** Kinds of fault for which no workbook had a place. */
  readonly unplaced: readonly string[];
  readonly failures: readonly string[];
}

export function runBench(options: BenchOptions): BenchResult {
  const bench = new Bench(options);
  bench.cleanWorkbooks();
  bench.singleFaults();
  bench.threeAtOnce();
  return bench.result();
}

class Bench {
  private readonly clean = new Tally();
  private readonly single = new Tally();
  private readonly three = new Tally();
  private readonly workbooks = { clean: 0, single: 0, three: 0 };
  private readonly slips: Slip[] = [];
  private readonly unplaced: string[] = [];
  /** Made once: every kind of fault looks among them for those that have a place for it. */
  private readonly pool: readonly Model[];
  private next: number;

  constructor(private readonly options: BenchOptions) {
    const { seed, workbooks } = options;
    const size = Math.max(LEAST_WORKBOOKS_IN_POOL, Math.min(MOST_WORKBOOKS_IN_POOL, Math.floor(workbooks / 8)));
    this.pool = Array.from({ length: size }, (_, at) => cleanModel(seed * 100_003 + at));
    this.next = seed * 1_000_003;
  }

  cleanWorkbooks(): void {
    const { clean, workbooks, review } = this.options;
    for (const { name, look } of clean) {
      const { snapshot, framework } = look();
      this.record('clean', this.clean, { seed: 0, model: null, faults: [name], judgement: compared([], [], review(snapshot, framework)) });
    }
    const made = Math.floor(workbooks / 10);
    for (let at = 0; at < made; at += 1) {
      const model = this.modelAt(at);
      const seed = this.seedOfNext();
      this.record('clean', this.clean, { seed, model, faults: [], judgement: judged(review, modelLaidOut(model, variedLayout(seed)), []) });
    }
  }

  singleFaults(): void {
    const { faults, workbooks, planted, review } = this.options;
    for (const { name, workbook, expected, consequences, look } of planted) {
      const { snapshot, framework } = look();
      const judgement = compared(expected.map((one) => [one]), consequences, review(snapshot, framework));
      this.record('single', this.single, { seed: 0, model: null, faults: [name], where: workbook, judgement });
    }
    const each = Math.max(1, Math.floor((workbooks * 0.65) / faults.length));
    for (const [at, fault] of faults.entries()) this.single1(fault, at, each);
  }

  private single1(fault: Fault, offset: number, wanted: number): void {
    let done = 0;
    for (let tries = 0; done < wanted && tries < this.pool.length * 2; tries += 1) {
      const model = this.modelAt(offset * 7 + tries);
      const seed = this.seedOfNext();
      const seeded = fault.seed(model, new Choices(seed));
      if (seeded === null) continue;
      done += 1;
      const judgement = judged(this.options.review, modelLaidOut(seeded.model, variedLayout(seed)), [seeded]);
      this.record('single', this.single, { seed, model, faults: [nameOf(fault)], judgement });
    }
    if (done === 0) this.unplaced.push(nameOf(fault));
  }

  threeAtOnce(): void {
    const { faults, workbooks, review } = this.options;
    const wanted = Math.floor(workbooks / 4);
    for (let done = 0, tries = 0; done < wanted && tries < wanted * 4; tries += 1) {
      const model = this.modelAt(tries);
      const seed = this.seedOfNext();
      const three = combined(faults, 3, model, new Choices(seed));
      if (three === null) continue;
      done += 1;
      const judgement = judged(review, modelLaidOut(three.model, variedLayout(seed)), three.faults.map(({ seeded }) => seeded));
      this.record('three', this.three, { seed, model, faults: three.faults.map(({ fault }) => nameOf(fault)), judgement });
    }
  }

  result(): BenchResult {
    const { clean, single, three, workbooks, slips, unplaced } = this;
    return { clean, single, three, workbooks, slips, unplaced, failures: failures({ clean, single, three, unplaced }) };
  }

  private modelAt(at: number): Model {
    const model = this.pool[at % this.pool.length];
    if (model === undefined) throw new Error('the pool is empty');
    return model;
  }

  private seedOfNext(): number {
    this.next += 1;
    return this.next;
  }

  private record(part: keyof Bench['workbooks'], tally: Tally, slip: Slip): void {
    this.workbooks[part] += 1;
    tally.add(slip.faults, slip.judgement);
    if (slip.judgement.missed.length + slip.judgement.falseAlarms.length > 0) this.slips.push(slip);
  }
}

function nameOf({ rule, name }: Fault): string {
  return `${rule} ${name}`;
}

/** Why a bench fails; nothing where it does not. */
function failures({ clean, single, three, unplaced }: Pick<BenchResult, 'clean' | 'single' | 'three' | 'unplaced'>): string[] {
  const worst = (tally: Tally): string => [...tally.byRule].filter(([, { missed }]) => missed > 0).map(([rule]) => rule).sort().join(', ');
  const alarming = (tally: Tally): string => [...tally.byRule].filter(([, count]) => count.falseAlarms > 0).map(([rule]) => rule).sort().join(', ');
  const recallOfThree = ((three.all.expected - three.all.missed) / Math.max(1, three.all.expected)) * 100;
  return [
    ...(clean.all.falseAlarms > 0 ? [`false alarms on clean workbooks: ${alarming(clean)}`] : []),
    ...(single.all.missed > 0 ? [`single faults missed by ${worst(single)}`] : []),
    ...(single.all.falseAlarms > 0 ? [`false alarms beside single faults: ${alarming(single)}`] : []),
    ...(three.all.expected > 0 && recallOfThree < LEAST_RECALL_OF_THREE ? [`of three faults at once, too many missed by ${worst(three)}`] : []),
    ...(three.all.falseAlarms > 0 ? [`false alarms beside three faults: ${alarming(three)}`] : []),
    ...unplaced.map((name) => `no workbook has a place for: ${name}`),
  ];
}
