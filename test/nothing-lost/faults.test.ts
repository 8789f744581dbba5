import { faultsAt } from './support/faults-met';
import { FLOWS, FRAMEWORK, WALKED } from './support/flows';
import type { Flow } from './support/flows';
import { FAULTS_EVERY } from './support/share';
import { Walk } from './support/walk';
import { openPane, openWalkedWorkbook } from './support/walked-workbook';
import { wholeState } from './support/whole-state';

const flows: readonly (readonly [string, Flow])[] = Object.entries(FLOWS);

/** Requests and combinations that were come by, and combinations that were walked. */
const met = { requests: 0, faults: 0, walked: 0 };

// The grid gathers changes for a tenth of a second before it calculates; nobody types here.
const wait = globalThis.setTimeout;
beforeAll(() => {
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((act, milliseconds) => wait(act, milliseconds === 100 ? 0 : milliseconds));
});
afterAll(() => jest.restoreAllMocks());

test.each(flows)('%s: whatever goes wrong at whichever request, nothing is lost', async (_, flow) => {
  const walk = new Walk(flow);
  const requests = await walk.requests();
  const lost: string[] = [];
  for (let nth = 1; nth <= requests; nth += 1) {
    for (const fault of faultsAt(met.requests)) {
      met.faults += 1;
      if (met.faults % FAULTS_EVERY !== 0) continue;
      met.walked += 1;
      const losses = await walk.lossesAt(nth, fault);
      lost.push(...losses.map((loss) => `request ${nth} of ${requests}, ${fault.name}: ${loss}`));
    }
    met.requests += 1;
  }
  walk.close();
  expect(lost).toEqual([]);
});

test('at least 500 combinations have been walked', () => {
  expect(met.walked).toBeGreaterThanOrEqual(500);
});

test('every flow is one of a step that a session can be at, and no step that writes is left out', () => {
  const walked = Object.values(WALKED).flatMap((names) => (names === 'writes nothing' ? [] : names));
  expect([...new Set(walked)].sort()).toEqual(Object.keys(FLOWS).sort());
});

test('what is said to write nothing writes nothing', async () => {
  const excel = await openWalkedWorkbook();
  const { session, reports, frameworks } = openPane();
  await session.review();
  const before = wholeState(excel);
  const json = await frameworks.writeJson(FRAMEWORK);
  const file = { name: 'khung.json', bytes: async () => new TextEncoder().encode(json ?? ''), text: async () => json ?? '' };
  const acts = [
    () => session.reveal({ sheet: { id: 's2', name: 'Ghi chú' }, row: 0, column: 0 }),
    () => frameworks.readForComparison(file),
    () => frameworks.open(file),
    () => reports.draftReport(),
  ];
  for (const act of acts) {
    await act();
    expect([session.state.fault, wholeState(excel)]).toEqual([null, before]);
  }
  excel.close();
});
