import { ICommandService, UndoCommand } from '@univerjs/core';
import type { Problem } from '../../../src/session/fault';
import { REFUSAL } from '../../stand-in/faults';
import { insertColumn, insertRow } from '../../stand-in/insert';
import type { StandIn } from '../../stand-in/open-stand-in';
import { DOCUMENTED, DOCUMENTED_CODES } from './documented-errors';

/** Something that goes wrong at one request of a flow. */
export interface Met {
  readonly name: string;
  readonly arrange: (excel: StandIn, nth: number) => void;
  /** What may be told of it; `null` where it depends on what was done until then. */
  readonly told: readonly Problem['kind'][] | null;
  /** Takes back what would last beyond the act. */
  readonly end?: (excel: StandIn) => void;
  /** What somebody else does to the workbook at that moment. */
  readonly meanwhile?: (excel: StandIn) => void | Promise<void>;
  /** The page is gone by then. */
  readonly isReload?: true;
}

const SHEET = 'Bảng điểm';

const REFUSED: readonly Met[] = [
  refused('a cell is being edited', REFUSAL.cellEditMode, 'cell-being-edited'),
  refused('the session has timed out', REFUSAL.sessionTimedOut, 'cut-off'),
  refused('Excel is throttled', REFUSAL.activityLimitReached, 'busy'),
  refused('the request is too large', REFUSAL.requestTooLarge, 'too-large'),
  refused('the reply would be too large', REFUSAL.responseTooLarge, 'too-large'),
  refused('nobody may', REFUSAL.accessDenied, 'protected'),
  { name: 'the session is lost for good', arrange: ({ faults }, nth) => faults.refuseFrom(REFUSAL.sessionTimedOut, nth), told: ['cut-off', 'half-written'] },
  { name: 'somebody begins to edit a cell and stays in it', arrange: ({ faults }, nth) => faults.before(nth, () => faults.editCell()), told: ['cell-being-edited', 'half-written'] },
  { name: 'the limit is met in both directions', arrange: ({ faults }, nth) => faults.before(nth, () => void (faults.payloadLimit = 10)), told: ['too-large', 'half-written'] },
];

const LOST: readonly Met[] = [
  { name: 'the reply is cut off', arrange: ({ faults }, nth) => faults.loseReply('cut-off', nth), told: ['cut-off'] },
  { name: 'the reply is corrupt', arrange: ({ faults }, nth) => faults.loseReply('corrupt', nth), told: ['cut-off'] },
  { name: 'the reply is late', arrange: ({ faults }, nth) => faults.loseReply('late', nth), told: [] },
  {
    name: 'the reply is cut off and the session lost for good',
    arrange: ({ faults }, nth) => {
      faults.loseReply('cut-off', nth);
      faults.refuseFrom(REFUSAL.sessionTimedOut, nth + 1);
    },
    told: ['cut-off', 'half-written'],
  },
];

/** Excel fails in the middle with one error after the other that it documents: by the turn each is met at all sorts of requests. */
function broken(turn: number): readonly Met[] {
  return [
    ...[0, 0.3, 0.5, 0.7, 0.9, 1].map((after, at) => {
      const code = DOCUMENTED_CODES[(turn * 6 + at) % DOCUMENTED_CODES.length] ?? '';
      return {
        name: `Excel fails after ${after * 100} % of it with ${code}`,
        arrange: ({ faults }: StandIn, nth: number) => faults.breakDown({ code, after }, nth),
        told: [DOCUMENTED[code] ?? 'unexpected'],
      };
    }),
    ...[0.4, 0.8, 1].map((after) => ({
      name: `Excel fails after ${after * 100} % of it, and the session is lost for good`,
      arrange: ({ faults }: StandIn, nth: number) => {
        faults.breakDown({ code: 'GeneralException', after }, nth);
        faults.refuseFrom(REFUSAL.sessionTimedOut, nth + 1);
      },
      told: ['excel-failed', 'half-written', 'cut-off'] as const,
    })),
  ];
}

const MEANWHILE: readonly Met[] = [
  meanwhile('the sheet is protected', (excel) => void (excel.host.workbook.sheet(SHEET).extras.protected = true)),
  meanwhile('the structure is protected', (excel) => void (excel.host.workbook.hasLockedStructure = true)),
  meanwhile('the sheet is renamed', (excel) => void (excel.host.workbook.sheet(SHEET).name = 'Điểm năm 2024')),
  meanwhile('the sheet is moved', (excel) => void (excel.host.workbook.sheet(SHEET).position = 1)),
  meanwhile('the sheet is deleted', (excel) => excel.host.workbook.removeSheet(excel.host.workbook.sheet(SHEET))),
  meanwhile('another sheet is deleted', (excel) => excel.host.workbook.removeSheet(excel.host.workbook.sheet('Ghi chú'))),
  meanwhile('somebody types where a sum is due', (excel) => excel.edit(SHEET, 'D2', 7)),
  meanwhile('somebody types into our column', (excel) => excel.edit(SHEET, 'F5', 'của tôi')),
  meanwhile('somebody types into a score', (excel) => excel.edit(SHEET, 'D4', 0.75)),
  meanwhile('somebody types elsewhere', (excel) => excel.edit('Ghi chú', 'B1', 5)),
  meanwhile('a row is inserted above', (excel) => insertRow(excel, SHEET, 0)),
  meanwhile('a row is inserted between', (excel) => insertRow(excel, SHEET, 4)),
  meanwhile('a column is inserted at the left', (excel) => insertColumn(excel, SHEET, 0)),
  meanwhile('somebody undoes what was typed last', async (excel) => {
    await excel.host.workbook.injector.get(ICommandService).executeCommand(UndoCommand.id);
    await excel.host.calculated();
  }),
];

/** Protection that comes or goes in the middle. */
const PROTECTED: readonly Met[] = [
  {
    name: 'the sheet is protected, and set free again after it',
    arrange: (excel, nth) => {
      excel.faults.before(nth, () => protect(excel));
      excel.faults.before(nth + 1, () => setFree(excel));
    },
    end: setFree,
    told: null,
  },
  {
    name: 'the sheet was protected until then, and is set free',
    arrange: (excel, nth) => {
      protect(excel);
      excel.faults.before(nth, () => setFree(excel));
    },
    end: setFree,
    told: null,
  },
];

function protect({ host }: StandIn): void {
  host.workbook.sheet(SHEET).extras.protected = true;
}

function setFree({ host }: StandIn): void {
  delete host.workbook.sheet(SHEET).extras.protected;
}

const RELOADED: readonly Met[] = [
  { name: 'the page is loaded anew before it', arrange: ({ faults }, nth) => faults.leavePage(nth), told: null, isReload: true },
  {
    name: 'the page is loaded anew before its reply',
    arrange: ({ faults }, nth) => {
      faults.loseReply('never', nth);
      faults.leavePage(nth + 1);
    },
    told: null,
    isReload: true,
  },
];

/** Everything that may go wrong at a request; `turn`: how many requests have been walked before it. */
export function faultsAt(turn: number): readonly Met[] {
  return [...REFUSED, ...LOST, ...broken(turn), ...MEANWHILE, ...PROTECTED, ...RELOADED];
}

function refused(name: string, code: (typeof REFUSAL)[keyof typeof REFUSAL], told: Problem['kind']): Met {
  return { name, arrange: ({ faults }, nth) => faults.refuse(code, nth), told: [told] };
}

function meanwhile(name: string, act: NonNullable<Met['meanwhile']>): Met {
  return { name, arrange: (excel, nth) => excel.faults.before(nth, () => act(excel)), told: null, meanwhile: act };
}
