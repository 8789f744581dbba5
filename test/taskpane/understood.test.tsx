import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UnderstoodColumn, UnderstoodTable } from '../../src/core/understood-table';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { Understood } from '../../src/taskpane/understood/Understood';
import { MessagesContext } from '../../src/taskpane/use-messages';
import { drawWorkbook } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { barriersIn } from '../support/open-pane';

const DRAWN = drawWorkbook({ 'Bảng điểm': '| STT | Nội dung | Điểm chuẩn | TC | Ghi chú khác |' });

const SCORESHEET: UnderstoodTable = {
  sheet: { id: 's1', name: 'Bảng điểm' },
  kind: 'scoresheet',
  headingTop: 0,
  headingBottom: 0,
  bottom: 101,
  columns: [
    columnOf(0, 'STT', 'code'),
    columnOf(1, 'Nội dung', 'name'),
    columnOf(2, 'Điểm chuẩn', 'maximum'),
    columnOf(3, 'TC', 'self'),
    columnOf(4, 'Ghi chú khác', 'nothing'),
    columnOf(5, 'Kết quả kiểm tra', 'results'),
  ],
  rows: { coded: 88, unnumbered: 12, total: 1, bonus: 0, penalty: 0 },
  units: ['Sở Nội vụ'],
  byWording: [],
};

const BY_WORDING: UnderstoodTable = { ...SCORESHEET, byWording: [{ row: 13, code: '1.2.3', confidence: 92.4 }] };

describe('What a table was understood as', () => {
  test('is folded where nothing is in doubt, and says in words what every column is', async () => {
    const { user } = await shown([SCORESHEET]);
    expect(screen.queryByRole('combobox')).toBeNull();

    await user.click(opener());

    const table = await screen.findByRole('group', { name: 'Bảng điểm' });
    expect(table).toHaveTextContent('Bảng chấm điểm');
    expect(table).toHaveTextContent('88 dòng có mã số, 12 dòng phương án hoặc ghi chú, dòng tổng cộng');
    expect(table).toHaveTextContent('Đơn vị: Sở Nội vụ');
    expect(meanings()).toEqual([
      'Cột A “STT” được hiểu là: Mã số (STT)',
      'Cột B “Nội dung” được hiểu là: Nội dung',
      'Cột C “Điểm chuẩn” được hiểu là: Điểm tối đa',
      'Cột D “TC” được hiểu là: Điểm tự đánh giá',
      'Cột E “Ghi chú khác” được hiểu là: Không dùng',
    ]);
  });

  test('stands open where a needed column is missing', async () => {
    await shown([{ ...SCORESHEET, kind: 'unreadable' }]);
    expect(await screen.findByText('Bảng thiếu cột cần thiết')).toBeVisible();
  });

  test('stands open where rows were known by their wording, and each shows its row', async () => {
    const { user, workbook } = await shown([BY_WORDING]);

    await user.click(await screen.findByRole('button', { name: 'Dòng 14: hiểu là mục 1.2.3, giống 92%' }));

    expect(workbook.revealed).toEqual(['Bảng điểm!B14']);
  });

  test('says what is needed where no table was found', async () => {
    await shown([]);
    expect(await screen.findByText(/^Chưa tìm thấy bảng nào/)).toBeVisible();
  });

  test('offers our own column no other meaning', async () => {
    const { user } = await shown([SCORESHEET]);
    await user.click(opener());
    expect(await screen.findByText('Kết quả kiểm tra, do phần mềm ghi')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: /Cột F/ })).toBeNull();
  });

  test('names a unit’s column, which nobody can choose by hand', async () => {
    await shown([{ ...SCORESHEET, kind: 'unreadable', columns: [columnOf(3, 'Sở Y tế', 'unit'), columnOf(4, 'Sở Tư pháp', 'nothing')] }]);
    expect(await screen.findByRole('combobox', { name: /Sở Y tế/ })).toHaveDisplayValue('Điểm của đơn vị ghi ở tiêu đề');
    expect(within(choiceOf(/Sở Tư pháp/)).queryByRole('option', { name: /Điểm của đơn vị/ })).toBeNull();
  });
});

describe('A column', () => {
  test('shows its heading cell when it is pressed', async () => {
    const { user, workbook } = await shown([SCORESHEET]);
    await user.click(opener());
    await user.click(await screen.findByRole('button', { name: 'D · TC' }));
    expect(workbook.revealed).toEqual(['Bảng điểm!D1']);
  });

  test('is put right from the list, and the workbook remembers it', async () => {
    const { user, workbook } = await shown([SCORESHEET]);
    await user.click(opener());
    await user.selectOptions(await screen.findByRole('combobox', { name: /Cột D/ }), 'Điểm thẩm định lần 1');
    expect((await workbook.read()).sheets[0]?.corrections).toEqual([{ row: 0, column: 3, meaning: 'appraised-1' }]);
  });

  test('that was put right says so, and goes back to its heading with one press, the keyboard staying beside it', async () => {
    const corrected = { ...SCORESHEET, columns: [{ ...columnOf(3, 'TC', 'survey'), corrected: true }] };
    const { user, workbook } = await shown([corrected]);
    await workbook.correct(SCORESHEET.sheet, { row: 0, column: 3 }, 'survey');
    await user.click(opener());
    expect(await screen.findByText('Đã sửa bằng tay.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Để phần mềm tự nhận' }));

    expect((await workbook.read()).sheets[0]?.corrections).toEqual([]);
    expect(choiceOf(/Cột D/)).toHaveFocus();
  });
});

test('nothing stands in the way of a screen reader', async () => {
  const { container } = await shown([BY_WORDING]);
  await screen.findByRole('group', { name: 'Bảng điểm' });
  expect(await barriersIn(container)).toEqual([]);
});

function columnOf(column: number, text: string, meaning: UnderstoodColumn['meaning']): UnderstoodColumn {
  return { heading: { row: 0, column }, text, meaning, corrected: false };
}

async function shown(tables: readonly UnderstoodTable[]) {
  const workbook = new InMemoryWorkbook(DRAWN);
  const session = new ReviewSession(workbook, sheetWording(messagesFor('vi')));
  const { container } = await act(async () =>
    render(
      <MessagesContext value={messagesFor('vi')}>
        <main>
          <h1>Soát điểm CCHC</h1>
          <Understood tables={tables} session={session} busy={false} />
        </main>
      </MessagesContext>,
    ),
  );
  return { workbook, session, container, user: userEvent.setup() };
}

function opener(): HTMLElement {
  return screen.getByRole('button', { name: 'Đã hiểu bảng này như sau' });
}

function choiceOf(name: RegExp): HTMLElement {
  return screen.getByRole('combobox', { name });
}

/** Every list of meanings with what is chosen in it. */
function meanings(): readonly string[] {
  return screen.getAllByRole<HTMLSelectElement>('combobox').map((choice) => `${choice.ariaLabel ?? choice.getAttribute('aria-label')}: ${choice.selectedOptions[0]?.text}`);
}
