import * as fc from 'fast-check';
import { SEQUENCE_RUNS } from '../support/law-runs';
import { act, closeOffice, edit, look, openOffice, seenMeanwhile } from './sequences/office';
import type { Act, Office } from './sequences/office';
import { INPUT_CELLS, SUM_CELLS, typedInto } from './sequences/typed';
import type { Typed } from './sequences/typed';

/*
 * Two clients have the same workbook open; people type, press, take back, clear and sign, and Excel fails now and then. After
 * every step each cell of input holds what was typed last, and each sum what people had there or a formula that shows what its
 * items come to; a client that shows results shows those of the cells as they are, or says that they are stale.
 */

type Step = fc.AsyncCommand<Typed, Office>;

class Types implements Step {
  constructor(private readonly cell: string, private readonly content: string | number) {}
  check = (): boolean => true;
  async run(typed: Typed, office: Office): Promise<void> {
    typedInto(typed, this.cell, this.content);
    await edit(office, this.cell, this.content);
    seenMeanwhile(typed, office);
  }
  toString = (): string => `types ${JSON.stringify(this.content)} into ${this.cell}`;
}

class Acts implements Step {
  constructor(private readonly client: number, private readonly deed: Act) {}
  check = (): boolean => true;
  async run(typed: Typed, office: Office): Promise<void> {
    await act(office, this.client, this.deed);
    seenMeanwhile(typed, office);
  }
  toString = (): string => `client ${this.client} ${this.deed}`;
}

/** Excel refuses one of the requests of an act. */
class Fails implements Step {
  constructor(private readonly client: number, private readonly deed: Act, private readonly nth: number, private readonly code: 5004 | 5012 | 5102 | 7000) {}
  check = (): boolean => true;
  async run(typed: Typed, office: Office): Promise<void> {
    office.excel.faults.refuse(this.code, this.nth);
    await act(office, this.client, this.deed);
    office.excel.faults.clear();
    seenMeanwhile(typed, office);
  }
  toString = (): string => `client ${this.client} ${this.deed}, refused with ${this.code} at request ${this.nth}`;
}

/** A person types while an act is under way. */
class TypesMeanwhile implements Step {
  constructor(private readonly client: number, private readonly deed: Act, private readonly nth: number, private readonly cell: string, private readonly content: string | number) {}
  check = (): boolean => true;
  async run(typed: Typed, office: Office): Promise<void> {
    office.excel.faults.before(this.nth, async () => {
      typedInto(typed, this.cell, this.content);
      await office.excel.edit('Bảng điểm', this.cell, this.content);
    });
    await act(office, this.client, this.deed);
    office.excel.faults.clear();
    seenMeanwhile(typed, office);
  }
  toString = (): string => `client ${this.client} ${this.deed}, ${JSON.stringify(this.content)} typed into ${this.cell} before request ${this.nth}`;
}

/** What was edited is looked at by itself. */
class Looks implements Step {
  check = (): boolean => true;
  async run(typed: Typed, office: Office): Promise<void> {
    await look(office);
    seenMeanwhile(typed, office);
  }
  toString = (): string => 'both look at what was edited';
}

const client = fc.nat({ max: 1 });
const deed = fc.oneof({ weight: 4, arbitrary: fc.constant<Act>('presses') }, { weight: 2, arbitrary: fc.constant<Act>('takes back') }, fc.constantFrom<Act>('clears', 'signs', 'withdraws'));
const beforeTheLastLook = fc.integer({ min: 1, max: 3 });
const nth = fc.integer({ min: 1, max: 6 });
const score = fc.tuple(fc.constantFrom(...INPUT_CELLS.scores), fc.constantFrom(0, 0.25, 0.1, 0.7, 1, 7, '', 'KĐG', 'chưa có'));
const evidence = fc.tuple(fc.constantFrom(...INPUT_CELLS.evidence), fc.constantFrom('', 'có', '12/BC-SNV ngày 05/3/2024', '=1+1'));
const sum = fc.tuple(fc.constantFrom(...SUM_CELLS), fc.constantFrom(99, 0.5, ''));
const input = fc.oneof({ weight: 2, arbitrary: score }, evidence);
const content = fc.oneof({ weight: 6, arbitrary: input }, sum);

const STEPS = [
  fc.tuple(client, deed).map(([who, what]) => new Acts(who, what)),
  fc.tuple(client, deed).map(([who, what]) => new Acts(who, what)),
  content.map(([cell, typed]) => new Types(cell, typed)),
  fc.tuple(client, deed, nth, fc.constantFrom(5004, 5012, 5102, 7000)).map(([who, what, at, code]) => new Fails(who, what, at, code)),
  fc.tuple(client, deed, nth, input).map(([who, what, at, [cell, typed]]) => new TypesMeanwhile(who, what, at, cell, typed)),
  // Between the last look at a sum and the writing Excel keeps it for nobody: till then what is typed there holds.
  fc.tuple(client, beforeTheLastLook, sum).map(([who, at, [cell, typed]]) => new TypesMeanwhile(who, 'presses', at, cell, typed)),
  fc.constant(new Looks()),
];

// The grid gathers changes for a tenth of a second before it calculates; nobody types here.
const wait = globalThis.setTimeout;
beforeAll(() => {
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((act, milliseconds) => wait(act, milliseconds === 100 ? 0 : milliseconds));
});
afterAll(() => jest.restoreAllMocks());

test('whatever people do and whatever fails, no input is lost and no sum is wrong without being said to be stale', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: 12 }), async (steps) => {
      const { typed, office } = await openOffice();
      try {
        await fc.asyncModelRun(() => ({ model: typed, real: office }), steps);
      } finally {
        await closeOffice(office);
      }
    }),
    { numRuns: SEQUENCE_RUNS },
  );
});
