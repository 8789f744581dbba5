import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { UnreadableFileError } from '../../src/session/files';
import { FolderDesk } from '../../src/session/folder-desk';
import type { FolderState } from '../../src/session/folder-state';
import { ReviewSession } from '../../src/session/review-session';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { chosenFolder } from '../support/drawn-folder';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const SCORES = `
  | STT   | Tiêu chí     | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng     |
  |-------|--------------|-------------|-----------------|-------------------------|
  | 1     | Chỉ đạo      | 2           | =SUM(D3) → 2    |                         |
  | 1.1   | Kế hoạch     | 2           | =SUM(D4:D5) → 2 |                         |
  | 1.1.1 | Ban hành     | 1           | 1               | Kế hoạch số 144/KH-UBND |
  | 1.1.2 | Kết quả      | 1           | 1               | Báo cáo số 12/BC-SNV    |`;

const FOLDER = `
  | path               | bytes | content |
  | 144-KH-UBND.pdf    | 5     | a       |
  | sao/144 KH.pdf     | 5     | a       |
  | Thumbs.db          | 5     | b       |
  | scan.pdf           | 5     | c       |`;

function at() {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Bảng điểm': SCORES }));
  const session = new ReviewSession(workbook, sheetWording(messagesFor('vi')));
  return { workbook, session, desk: new FolderDesk(session) };
}

const standings = ({ check }: FolderState) => check?.documents.map(({ document: { reference }, standing: { kind } }) => `${reference} ${kind}`);
const hashes = ({ check }: FolderState) => check?.files.map(({ file: { path, hash } }) => `${path} ${hash ?? '-'}`);

test('a chosen folder is read file by file and compared with what the scoresheets cite', async () => {
  const { session, desk } = at();
  await session.review();

  await desk.choose(chosenFolder(FOLDER));

  expect(desk.state).toMatchObject({ folder: { name: 'Minh chứng', files: 4 }, progress: null, read: { done: 3, of: 3 }, unreadable: [] });
  expect(standings(desk.state)).toEqual(['144/KH-UBND found', '12/BC-SNV missing']);
  expect(hashes(desk.state)).toEqual(['144-KH-UBND.pdf a', 'Thumbs.db -', 'sao/144 KH.pdf a', 'scan.pdf c']);
});

test('nothing of it is written to the workbook, and the session knows nothing of it', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const [before, state] = [workbook.applied.length, session.state];
  await desk.choose(chosenFolder(FOLDER));
  expect(workbook.applied).toHaveLength(before);
  expect(session.state).toBe(state);
});

test('how far it has come is told before every file that is read', async () => {
  const { session, desk } = at();
  await session.review();
  const told: string[] = [];
  await desk.choose(chosenFolder(FOLDER, (path) => void told.push(`${path}: ${desk.state.progress?.done} of ${desk.state.progress?.of}`)));
  expect(told).toEqual(['144-KH-UBND.pdf: 0 of 3', 'sao/144 KH.pdf: 1 of 3', 'scan.pdf: 2 of 3']);
});

test('one may review while it reads', async () => {
  const { session, desk } = at();
  const reading = desk.choose(chosenFolder(FOLDER, () => session.review()));
  await reading;
  expect(session.state).toMatchObject({ fault: null, doing: null });
  expect(standings(desk.state)).toEqual(['144/KH-UBND found', '12/BC-SNV missing']);
});

test('a file that cannot be read is named with the reason, and the others are read', async () => {
  const { session, desk } = at();
  await session.review();

  await desk.choose(
    chosenFolder(FOLDER, (path) => {
      if (path === 'scan.pdf') throw new UnreadableFileError('gone');
      if (path === '144-KH-UBND.pdf') throw new Error('out of the blue');
    }),
  );

  expect(desk.state.unreadable).toEqual([{ path: '144-KH-UBND.pdf', because: 'failed' }, { path: 'scan.pdf', because: 'gone' }]);
  expect(hashes(desk.state)).toEqual(['144-KH-UBND.pdf -', 'Thumbs.db -', 'sao/144 KH.pdf a', 'scan.pdf -']);
  expect(standings(desk.state)).toEqual(['144/KH-UBND found', '12/BC-SNV missing']);
  expect(desk.state.check?.duplicates).toEqual([]);
});

test('reading can be stopped: what was read, and every name, is compared', async () => {
  const { session, desk } = at();
  await session.review();
  const read: string[] = [];

  await desk.choose(
    chosenFolder(FOLDER, (path) => {
      read.push(path);
      if (path === 'sao/144 KH.pdf') desk.stop();
    }),
  );

  expect(read).toEqual(['144-KH-UBND.pdf', 'sao/144 KH.pdf']);
  expect(desk.state).toMatchObject({ progress: null, read: { done: 1, of: 3 }, unreadable: [] });
  expect(hashes(desk.state)).toEqual(['144-KH-UBND.pdf a', 'Thumbs.db -', 'sao/144 KH.pdf -', 'scan.pdf -']);
  expect(standings(desk.state)).toEqual(['144/KH-UBND found', '12/BC-SNV missing']);
});

test('a folder chosen meanwhile takes the place of the one being read', async () => {
  const { session, desk } = at();
  await session.review();
  const other = chosenFolder('| path | bytes | content |\n| 12-BC-SNV.pdf | 5 | a |');
  let second = Promise.resolve();

  await desk.choose(
    chosenFolder(FOLDER, () => {
      second = desk.choose(other);
    }),
  );
  await second;

  expect(desk.state.folder).toEqual({ name: 'Minh chứng', files: 1 });
  expect(standings(desk.state)).toEqual(['144/KH-UBND missing', '12/BC-SNV found']);
});

test('a new review is compared with the files as they were read, which are not read again', async () => {
  const { workbook, session, desk } = at();
  await session.review();
  const read: string[] = [];
  await desk.choose(chosenFolder(FOLDER, (path) => void read.push(path)));
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), 'E5'), from: 'Báo cáo số 12/BC-SNV', to: 'Kế hoạch 144/KH-UBND' }], marks: [] });

  await session.review();

  expect(standings(desk.state)).toEqual(['144/KH-UBND found']);
  expect(desk.state.check?.documents[0]?.document.places).toHaveLength(2);
  expect(read).toHaveLength(3);
});

test('before a review there is nothing to compare with; the first one is', async () => {
  const { session, desk } = at();
  await desk.choose(chosenFolder(FOLDER));
  expect(desk.state).toMatchObject({ progress: null, check: null });
  await session.review();
  expect(standings(desk.state)).toEqual(['144/KH-UBND found', '12/BC-SNV missing']);
});

test('whoever listens is called at every change, until they no longer listen', async () => {
  const { session, desk } = at();
  await session.review();
  const called = jest.fn();
  const end = desk.subscribe(called);
  await desk.choose(chosenFolder(FOLDER));
  const times = called.mock.calls.length;
  expect(times).toBeGreaterThan(3);
  end();
  await desk.choose(chosenFolder(FOLDER));
  expect(called).toHaveBeenCalledTimes(times);
});
