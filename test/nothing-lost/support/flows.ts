import type { AcceptableFinding } from '../../../src/core/waivers/waiver';
import { isAcceptable } from '../../../src/core/waivers/waiver';
import type { Doing } from '../../../src/session/fault';
import type { SeenFix } from '../../../src/session/fix-desk';
import { toldShort } from '../../support/accepting';
import { drawnFramework } from '../../support/drawn-framework';
import type { Pane } from './walked-workbook';

/** One act that writes into the workbook. */
export interface Flow {
  /** What happens before, without any fault. */
  readonly prepare: (pane: Pane) => Promise<void>;
  readonly act: (pane: Pane) => Promise<void>;
  /** Leads back to where the act began, so that it need not all be prepared anew; by an undo unless said otherwise. */
  readonly restore?: (pane: Pane) => Promise<void>;
  /** What one request writes at most, where that is not the usual. */
  readonly mostBytes?: number;
  /** Sheets that lack nothing but their charts count as done. */
  readonly chartsMayLack?: true;
}

const SIGNED = { reason: 'Văn bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa' };

export const FRAMEWORK = drawnFramework(`
  | STT   | Nội dung  | Điểm tối đa |
  |-------|-----------|-------------|
  | 1     | Chỉ đạo   | 1           |
  | 1.1   | Kế hoạch  | 1           |
  | 1.1.1 | Ban hành  | 1           |`);

/** So little that a press of the walked workbook takes several requests. */
const LITTLE = 4000;

const nothing = (): Promise<void> => Promise.resolve();
const press = ({ session }: Pane): Promise<void> => session.review();
const undo = ({ session }: Pane): Promise<void> => session.undo();

const inTurn = (...acts: Flow['act'][]): Flow['act'] => async (pane) => {
  for (const act of acts) await act(pane);
};

const fix = (code: string, most = Infinity): Flow['act'] => ({ session, fixes }) => fixes.fix(seenFixes({ session }, code).slice(0, most));

const accept: Flow['act'] = ({ session, waivers }) => waivers.accept(acceptable({ session }, 'EV01'), SIGNED);

const correct = (meaning: 'notes' | null): Flow['act'] => async ({ session }) => {
  const sheet = session.state.review?.sheets[0]?.scoresheet.sheet;
  if (sheet === undefined) throw new Error('the walked workbook has a scoresheet');
  await session.correct(sheet, { row: 0, column: 4 }, meaning);
};

export const FLOWS = {
  'a press': { prepare: nothing, act: press },
  'a press in several requests': { prepare: nothing, act: press, mostBytes: LITTLE },
  'a press after an edit': { prepare: inTurn(press, emptyEvidence), act: press },
  'an undo': { prepare: press, act: undo, restore: press },
  'an undo in several requests': { prepare: press, act: undo, restore: press, mostBytes: LITTLE },
  'a clearing': { prepare: press, act: ({ session }) => session.clear() },
  'undoing a clearing': { prepare: inTurn(press, ({ session }) => session.clear()), act: undo, restore: ({ session }) => session.clear() },
  'a quick fix': { prepare: press, act: fix('SC07', 1), restore: inTurn(undo, press) },
  'a list of quick fixes': { prepare: press, act: fix('SC07'), restore: inTurn(undo, press) },
  'a quick fix where nothing else of ours stands': { prepare: inTurn(press, undo), act: fix('SC07'), restore: inTurn(undo, press, undo) },
  'undoing a quick fix': { prepare: inTurn(press, fix('SC07')), act: undo, restore: inTurn(press, fix('SC07')) },
  'correcting a column': { prepare: press, act: correct('notes'), restore: correct(null) },
  'leaving a column to its heading': { prepare: inTurn(press, correct('notes')), act: correct(null), restore: correct('notes') },
  'accepting a finding': { prepare: press, act: accept },
  'undoing an acceptance': { prepare: inTurn(press, accept), act: undo, restore: inTurn(press, accept) },
  'withdrawing an acceptance': { prepare: inTurn(press, accept), act: withdraw },
  'signing': { prepare: inTurn(press, press), act: ({ signOffs }) => signOffs.sign(SIGNED.by) },
  'withdrawing a sign-off': { prepare: inTurn(press, press, ({ signOffs }) => signOffs.sign(SIGNED.by)), act: ({ signOffs }) => signOffs.withdraw() },
  'adding report sheets': { prepare: press, act: addReports, chartsMayLack: true },
  'replacing report sheets': { prepare: inTurn(press, addReports, fix('SC07', 1)), act: addReports, chartsMayLack: true },
  'removing report sheets': { prepare: inTurn(press, addReports), act: ({ reports }) => reports.removeReportSheets(), chartsMayLack: true },
  'undoing report sheets': { prepare: inTurn(press, addReports), act: undo, chartsMayLack: true, restore: addReports },
  'adding a framework sheet': { prepare: press, act: ({ frameworks }) => frameworks.addSheet(FRAMEWORK), restore: nothing },
  'opening a new workbook': { prepare: press, act: makeWorkbook, restore: nothing },
} satisfies Readonly<Record<string, Flow>>;

export type FlowName = keyof typeof FLOWS;

/** Every step that a session can be at, with the flows in which it is walked through. A step more is a decision more. */
export const WALKED: Readonly<Record<Doing, readonly FlowName[] | 'writes nothing'>> = {
  reading: ['a press'],
  reviewing: ['a press'],
  writing: ['a press', 'a press in several requests', 'a press after an edit'],
  undoing: ['an undo', 'an undo in several requests', 'undoing a clearing', 'undoing a quick fix', 'undoing an acceptance', 'undoing report sheets'],
  clearing: ['a clearing'],
  revealing: 'writes nothing',
  correcting: ['correcting a column', 'leaving a column to its heading'],
  accepting: ['accepting a finding'],
  withdrawing: ['withdrawing an acceptance'],
  signing: ['signing'],
  'withdrawing-sign-off': ['withdrawing a sign-off'],
  mending: ['a quick fix', 'a list of quick fixes', 'a quick fix where nothing else of ours stands'],
  'opening-framework': 'writes nothing',
  'comparing-frameworks': 'writes nothing',
  'making-workbook': ['opening a new workbook'],
  'adding-framework-sheet': ['adding a framework sheet'],
  'writing-framework-file': 'writes nothing',
  'adding-report-sheets': ['adding report sheets', 'replacing report sheets'],
  'removing-report-sheets': ['removing report sheets'],
  'drafting-report': 'writes nothing',
};

/** As a person does, without whom there would be nothing new to write. */
async function emptyEvidence(): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Bảng điểm').getRange('E4').clear(Excel.ClearApplyTo.contents);
    await Promise.resolve();
  });
}

async function addReports({ reports }: Pane): Promise<void> {
  await reports.addReportSheets();
}

async function makeWorkbook({ frameworks }: Pane): Promise<void> {
  await frameworks.makeWorkbook(FRAMEWORK);
}

async function withdraw({ session, waivers }: Pane): Promise<void> {
  const [accepted] = session.state.review?.accepted ?? [];
  if (accepted === undefined) throw new Error('nothing has been accepted');
  await waivers.withdraw(accepted.waiver);
}

function seenFixes({ session }: Pick<Pane, 'session'>, code: string): SeenFix[] {
  const { findings = [], quickFixes } = session.state.review ?? {};
  return findings.flatMap((finding) => {
    const known = finding.code === code ? quickFixes?.get(finding) : undefined;
    return known === undefined ? [] : [{ finding, fix: known }];
  });
}

function acceptable({ session }: Pick<Pane, 'session'>, code: string): AcceptableFinding {
  const { findings = [] } = session.state.review ?? {};
  const finding = findings.filter(isAcceptable).find((each) => each.code === code);
  if (finding === undefined) throw new Error(`${code} is not among ${findings.map(toldShort).join(', ')}`);
  return finding;
}
