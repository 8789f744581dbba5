import { PAYLOAD_LIMIT, REFUSAL } from './faults';
import { openStandIn } from './open-stand-in';
import type { StandIn } from './open-stand-in';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await openStandIn({ workbook: { S1: '| 1 |' } });
});
afterEach(() => standIn.close());

it.each([
  [REFUSAL.cellEditMode, 'InvalidOperationInCellEditMode'],
  [REFUSAL.sessionTimedOut, 'InvalidOrTimedOutSession'],
  [REFUSAL.activityLimitReached, 'ActivityLimitReached'],
  [REFUSAL.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
  [REFUSAL.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
  [REFUSAL.accessDenied, 'AccessDenied'],
])('refuses the next request with %i, which Office.js calls %s, and does nothing of it', async (refusal, code) => {
  standIn.faults.refuse(refusal);
  await expect(write('2')).rejects.toMatchObject({ code });
  expect(content()).toBe(1);
  await write('3');
  expect(content()).toBe(3);
});

it('refuses everything while somebody types into a cell', async () => {
  standIn.faults.editCell();
  await expect(write('2')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await expect(write('2')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  standIn.faults.leaveCell();
  await write('2');
  expect(content()).toBe(2);
});

it('refuses the request that was named, and none before it', async () => {
  standIn.faults.refuse(REFUSAL.sessionTimedOut, 2);
  await write('2');
  await expect(write('3')).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  expect(content()).toBe(2);
});

it('lets somebody change a cell between two requests of the add-in', async () => {
  standIn.faults.before(2, () => standIn.edit('S1', 'A1', 'khác'));
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('S1').getRange('A1');
    cell.load('values');
    await context.sync();
    const first = cell.values[0]?.[0];
    cell.load('values');
    await context.sync();
    return [first, cell.values[0]?.[0]];
  });
  expect(seen).toEqual([1, 'khác']);
});

it('takes no request beyond five megabytes, and does nothing of it', async () => {
  await expect(write('ấ'.repeat(PAYLOAD_LIMIT / 3))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(content()).toBe(1);
  expect(standIn.statistics.log.at(-1)?.responseBytes).toBe(0);
});

it('gives no reply beyond the limit, though what was asked is done', async () => {
  standIn.faults.payloadLimit = 2000;
  const reading = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S1');
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('A1:Z100').load('values');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(content()).toBe(2);
});

it('counts requests, actions and UTF-8 bytes', async () => {
  await write('ấ');
  const [record] = standIn.statistics.log;
  expect(standIn.statistics.requests).toBe(1);
  expect(record?.actions).toBeGreaterThan(1);
  standIn.statistics.reset();
  await write('ấấấ');
  expect((standIn.statistics.log[0]?.requestBytes ?? 0) - (record?.requestBytes ?? 0)).toBe(6);
});

async function write(text: string): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const cell = workbook.worksheets.getItem('S1').getRange('A1');
    cell.values = [[text]];
    cell.untrack();
  });
}

function content(): unknown {
  return standIn.cellStates().sheets[0]?.cells['A1']?.content;
}
