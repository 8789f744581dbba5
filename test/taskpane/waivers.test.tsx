import { screen, waitFor, within } from '@testing-library/react';
import type { ChangeSet } from '../../src/core/workbook/change-set';
import { placeOf } from '../support/draw-workbook';
import type { InMemoryWorkbook } from '../support/in-memory-workbook';
import type { ViewName } from '../../src/messages/frame-messages';
import { barriersIn, openPane } from '../support/open-pane';

/** Nothing but two warnings: neither item has evidence. */
const SCORES = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
  |-------|------------------|-------------|-----------------|---------------------|
  | 1     | Chỉ đạo          | 2           | =SUM(D3) → 2    |                     |
  | 1.1   | Kế hoạch CCHC    | 2           | =SUM(D4:D5) → 2 |                     |
  | 1.1.1 | Ban hành         | 1           | 1               |                     |
  | 1.1.2 | Kết quả          | 1           | 1               |                     |`;

/** The sum in D3 is typed and wrong, and the press mends it; D4 is above its maximum; E5 is no evidence. */
const FAULTY = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng     |
  |-------|------------------|-------------|-----------------|-------------------------|
  | 1     | Chỉ đạo          | 2           | =SUM(D3) → 2    |                         |
  | 1.1   | Kế hoạch CCHC    | 2           | 2               |                         |
  | 1.1.1 | Ban hành         | 1           | 1.5             | Kế hoạch số 144/KH-UBND |
  | 1.1.2 | Kết quả          | 1           | 1               | đang cập nhật           |`;

const REASON = 'Văn bản gốc lưu tại Văn phòng';
const NAME = 'Nguyễn Thị Hòa';

describe('The form for accepting a warning', () => {
  test('opens where the warning stands, with the keyboard at the reason', async () => {
    const { user } = await pressed(SCORES);
    await user.click(opener('E4'));
    expect(await screen.findByRole('textbox', { name: /Lý do chấp nhận/ })).toHaveFocus();
    expect(opener('E4')).toHaveAttribute('aria-expanded', 'true');
    expect(reason()).toHaveAccessibleDescription('Nêu căn cứ để người thẩm định hiểu vì sao không cần sửa.');
  });

  test.each([
    ['Escape', (user: User) => user.keyboard('{Escape}')],
    ['“Thôi”', (user: User) => user.click(button('Thôi'))],
  ])('goes away with %s, the keyboard goes back to where it came from, and nothing is written', async (_, leave) => {
    const { user, workbook } = await pressed(SCORES);
    const writings = workbook.applied.length;
    await openForm(user, 'E4');
    await leave(user);
    expect(screen.queryByRole('form')).toBeNull();
    expect(opener('E4')).toHaveFocus();
    expect(workbook.applied).toHaveLength(writings);
  });

  test.each([
    ['nothing',        '',         '',   ['Ghi rõ lý do, ít nhất vài chữ.', 'Ghi họ và tên người chấp nhận.'], 'reason'],
    ['no reason',      '',         NAME, ['Ghi rõ lý do, ít nhất vài chữ.'],                                  'reason'],
    ['a mere “ok.”',   'ok.',      NAME, ['Ghi rõ lý do, ít nhất vài chữ.'],                                  'reason'],
    ['no name',        REASON,     '',   ['Ghi họ và tên người chấp nhận.'],                                  'name'],
  ] as const)('with %s says at the field what is missing, and goes there', async (_, why, who, told, at) => {
    const { user, workbook } = await pressed(SCORES);
    const writings = workbook.applied.length;
    await openForm(user, 'E4');
    await fill(user, reason(), why);
    await fill(user, name(), who);
    expect(complaints()).toEqual([]);

    await user.click(button('Chấp nhận'));

    expect(complaints()).toEqual(told);
    expect(at === 'reason' ? reason() : name()).toHaveFocus();
    expect(at === 'reason' ? reason() : name()).toBeInvalid();
    expect(workbook.applied).toHaveLength(writings);
  });

  test('is not offered for an error, nor for what the press has just put right', async () => {
    await pressed(FAULTY);
    expect(screen.getByRole('button', { name: /D4.*SC02/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /D3.*IX04/ })).toBeVisible();
    expect(openers()).toEqual(['Chấp nhận có lý do: EV02, Bảng điểm, ô E5']);
  });
});

describe('A warning that is accepted', () => {
  test('leaves the list and the counts, and stands apart with why, who and when', async () => {
    const { user } = await pressed(SCORES);
    await verdictTells(/^Còn cảnh báo.*2 cảnh báo/);

    await accept(user, 'E4');

    expect(listedIn(/^Phát hiện/)).toEqual(['E5']);
    await verdictTells(/^Còn cảnh báo.*1 cảnh báoĐã chấp nhận \(1\)/);
    const accepted = screen.getByRole('region', { name: 'Đã chấp nhận (1)' });
    expect(accepted).toHaveTextContent(/Bảng điểm, ô E4 · EV01Thiếu tài liệu kiểm chứng/);
    expect(accepted).toHaveTextContent(`Lý do: ${REASON}${NAME}, 24/02/2024 08:30`);
    expect(screen.getByRole('status')).toHaveTextContent('Đã chấp nhận EV01 và ghi lý do vào trang tính riêng trong tệp.');
  });

  test('is kept in the workbook itself', async () => {
    const { user, workbook } = await pressed(SCORES);
    await accept(user, 'E4');
    const kept = (await workbook.read()).sheets.find(({ sheet }) => sheet.name === 'Cảnh báo đã chấp nhận');
    expect(kept?.contents.at(-1)).toEqual(expect.arrayContaining(['EV01', '1.1.1', 'E4', REASON, NAME, '24/02/2024 08:30']));
  });

  test('shows its cell when pressed', async () => {
    const { user, workbook } = await pressed(SCORES);
    await accept(user, 'E4');
    await user.click(screen.getByRole('button', { name: /E4.*EV01/ }));
    expect(workbook.revealed).toEqual(['Bảng điểm!E4']);
  });

  test('as the last one leaves a workbook that may be sent', async () => {
    const { user } = await pressed(SCORES);
    await accept(user, 'E4');
    await accept(user, 'E5');
    await verdictTells(/^Sẵn sàngKhông có lỗi, không còn cảnh báo cần xem lại\..*Đã chấp nhận \(2\)/);
    expect(screen.getByRole('region', { name: 'Không có phát hiện' })).toBeVisible();
  });

  test('leaves the name for the next one', async () => {
    const { user } = await pressed(SCORES);
    await accept(user, 'E4');
    await openForm(user, 'E5');
    expect(name()).toHaveValue(NAME);
    expect(reason()).toHaveValue('');
  });

  test.each([
    ['to the next warning',                                 ['E4'],       /E5 · EV01/],
    ['to the one before, where it was the last in the list', ['E5'],       /E4 · EV01/],
    ['to the button above, where none is left',             ['E4', 'E5'], /^Kiểm tra và tính lại$/],
  ])('hands the keyboard %s', async (_, cells, next) => {
    const { user } = await pressed(SCORES);
    for (const cell of cells) await accept(user, cell);
    await waitFor(() => {
      expect(document.activeElement).toHaveAccessibleName(next);
    });
  });

  test('counts again after “Hoàn tác”, and its sheet is gone', async () => {
    const { user, workbook } = await pressed(SCORES);
    await accept(user, 'E4');
    await user.click(button('Hoàn tác'));
    await user.click(button('Kiểm tra và tính lại'));
    expect(listedIn(/^Phát hiện/)).toEqual(['E4', 'E5']);
    expect(screen.queryByRole('region', { name: /^Đã chấp nhận/ })).toBeNull();
    expect((await workbook.read()).sheets.map(({ sheet }) => sheet.name)).toEqual(['Bảng điểm']);
  });

  test('counts again once it is withdrawn', async () => {
    const { user } = await pressed(SCORES);
    await accept(user, 'E4');
    await user.click(button('Rút lại việc chấp nhận: EV01, Bảng điểm, ô E4'));
    await screen.findByText('Đã rút lại việc chấp nhận EV01.');
    expect(listedIn(/^Phát hiện/)).toEqual(['E4', 'E5']);
    expect(screen.queryByRole('region', { name: /^Đã chấp nhận/ })).toBeNull();
  });

  test.each([
    ['to the next acceptance',                ['E4', 'E5'], 'E4', /E5 · EV01/],
    ['to the one before, where it was last',  ['E4', 'E5'], 'E5', /E4 · EV01/],
    ['to the button above, as the only one',  ['E4'],       'E4', /^Kiểm tra và tính lại$/],
  ])('hands the keyboard %s when it is withdrawn', async (_, cells, withdrawn, next) => {
    const { user } = await pressed(SCORES);
    for (const cell of cells) await accept(user, cell);
    await user.click(button(`Rút lại việc chấp nhận: EV01, Bảng điểm, ô ${withdrawn}`));
    await waitFor(() => {
      expect(document.activeElement).toHaveAccessibleName(next);
    });
  });
});

test('when the cell changes the acceptance lapses, says why, and the warning counts again', async () => {
  const { user, workbook } = await pressed(SCORES);
  await accept(user, 'E4');
  await workbook.apply(await typed(workbook, 'D4', 1, 0.5));

  await user.click(button('Kiểm tra và tính lại'));

  const lapsed = await screen.findByRole('region', { name: 'Chấp nhận hết hiệu lực (1)' });
  expect(lapsed).toHaveTextContent('Nội dung của ô liên quan đã thay đổi sau khi chấp nhận, nên phát hiện này được tính lại.');
  expect(lapsed).toHaveTextContent(`Lý do: ${REASON}${NAME}, 24/02/2024 08:30`);
  expect(listedIn(/^Phát hiện/)).toContain('E4');
  await verdictTells(/2 cảnh báoChấp nhận hết hiệu lực \(1\)/);
  expect(screen.queryByRole('region', { name: /^Đã chấp nhận/ })).toBeNull();
});

test('what cannot be written is told in one sentence, and what was typed is still there', async () => {
  const { user, workbook } = await pressed(SCORES);
  await openForm(user, 'E4');
  await fill(user, reason(), REASON);
  await fill(user, name(), NAME);
  jest.spyOn(workbook, 'read').mockRejectedValueOnce(new Error('gone'));

  await user.click(button('Chấp nhận'));

  expect(await screen.findByRole('alert')).toHaveTextContent(/^Chưa ghi được việc chấp nhận: /);
  expect(reason()).toHaveValue(REASON);
  expect(name()).toHaveValue(NAME);
  expect(listedIn(/^Phát hiện/)).toEqual(['E4', 'E5']);
});

describe('What the framework has decided about rules', () => {
  const framework = (line: string): string => `
    | Khung tiêu chí xác định Chỉ số CCHC năm 2025 | |             |
    | STT   | Tiêu chí                               | Điểm tối đa |
    |-------|----------------------------------------|-------------|
    | 1     | Chỉ đạo                                | 2           |
    | 1.1   | Kế hoạch CCHC                          | 2           |
    | 1.1.1 | Ban hành                               | 1           |
    | 1.1.2 | Kết quả                                | 1           |
    | ${line} |                                      |             |`;
  const section = (): HTMLElement => screen.getByRole('region', { name: 'Khung tiêu chí' });

  test('is told with the framework: what is switched off', async () => {
    await pressed(SCORES, { 'Khung tiêu chí': framework('Không kiểm tra: EV01') }, 'settings');
    expect(section()).toHaveTextContent('Khung tiêu chí năm 2025 không kiểm tra: EV01 (Thiếu tài liệu kiểm chứng).');
    await verdictTells(/^Sẵn sàng/);
  });

  test('is told with the framework: what weighs more, and is then no longer for anyone to accept', async () => {
    const { show } = await pressed(SCORES, { 'Khung tiêu chí': framework('Mức độ: EV01 lỗi') }, 'settings');
    expect(section()).toHaveTextContent('Khung tiêu chí năm 2025 đổi mức độ: EV01 → lỗi.');

    await show('findings');
    expect(listedIn(/^Phát hiện/)).toEqual(['E4', 'E5']);
    expect(openers()).toEqual([]);
  });

  test('is not spoken of where nothing was decided', async () => {
    await pressed(SCORES, { 'Khung tiêu chí': framework('Làm tròn: 2 chữ số thập phân') }, 'settings');
    expect(section()).not.toHaveTextContent(/Khung tiêu chí năm 2025/);
  });
});

test('in English everything about it is English', async () => {
  const { user, pressAndShow } = await openPane({ Scores: SCORES }, 'en');
  await pressAndShow('findings');
  await user.click(await screen.findByRole('button', { name: 'Accept with a reason: EV01, Scores, cell E4' }));
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  await fill(user, screen.getByRole('textbox', { name: /^Reason for accepting/ }), 'The original is in the archive');
  await fill(user, screen.getByRole('textbox', { name: /^Full name/ }), 'Nguyen Thi Hoa');
  expect(screen.getByRole('form')).not.toHaveTextContent(/[ăâđêôơư]/i);
  await user.click(button('Accept'));
  const accepted = await screen.findByRole('region', { name: 'Accepted (1)' });
  expect(accepted).not.toHaveTextContent(/[ăâđêôơư]/i);
  expect(accepted).toHaveTextContent('Nguyen Thi Hoa, 24/02/2024 08:30');
});

test('nothing stands in the way of a screen reader: the form, its complaints, what is accepted and what has lapsed', async () => {
  const { user, workbook, container } = await pressed(SCORES);
  await openForm(user, 'E4');
  expect(await barriersIn(container)).toEqual([]);
  await user.click(button('Chấp nhận'));
  expect(await barriersIn(container)).toEqual([]);
  await user.keyboard('{Escape}');
  await accept(user, 'E4');
  await accept(user, 'E5');
  await workbook.apply(await typed(workbook, 'D4', 1, 0.5));
  await user.click(button('Kiểm tra và tính lại'));
  await screen.findByRole('region', { name: /^Chấp nhận hết hiệu lực/ });
  expect(screen.getByRole('region', { name: 'Đã chấp nhận (1)' })).toBeVisible();
  expect(await barriersIn(container)).toEqual([]);
});

type User = Awaited<ReturnType<typeof openPane>>['user'];

const button = (words: string): HTMLElement => screen.getByRole('button', { name: words });
const opener = (cell: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^Chấp nhận có lý do: .*, ô ${cell}$`) });
const reason = (): HTMLElement => screen.getByRole('textbox', { name: /^Lý do chấp nhận/ });
const name = (): HTMLElement => screen.getByRole('textbox', { name: /^Họ và tên người chấp nhận/ });
/** The first screen is behind the one that is looked at, and is drawn when there is time. */
const verdictTells = (words: RegExp): Promise<void> => waitFor(() => { expect(verdict()).toHaveTextContent(words); });
const verdict = (): HTMLElement => screen.getByRole('region', { name: /^(?:Sẵn sàng|Còn cảnh báo|Còn lỗi)$/, hidden: true });

/** What the form says is missing. */
function complaints(): (string | null)[] {
  return within(screen.getByRole('form')).queryAllByText(/^Ghi /).map(({ textContent }) => textContent);
}

/** Where acceptance is offered, in the words of those who only hear it. */
function openers(): (string | null)[] {
  return screen.queryAllByRole('button', { name: /^Chấp nhận có lý do/ }).map((each) => each.getAttribute('aria-label'));
}

/** The cells of the findings that a part of the pane lists. */
function listedIn(part: RegExp): (string | undefined)[] {
  const heads = within(screen.getByRole('region', { name: part })).getAllByRole('button', { name: / · / });
  return heads.map(({ textContent }) => /ô ([A-Z]+\d+)/.exec(textContent)?.[1]);
}

/** The pane after one press on its main button, with the findings in view. */
async function pressed(table: string, others: Readonly<Record<string, string>> = {}, view: ViewName = 'findings') {
  const opened = await openPane({ ...others, 'Bảng điểm': table });
  await opened.pressAndShow(view);
  return opened;
}

async function openForm(user: User, cell: string): Promise<void> {
  await user.click(opener(cell));
  await screen.findByRole('form');
}

/** Somebody writes into a field, in the place of what stood there. */
async function fill(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.paste(text);
}

/** Somebody accepts the warning in a cell; the name may be there already. */
async function accept(user: User, cell: string): Promise<void> {
  await openForm(user, cell);
  await fill(user, reason(), REASON);
  await fill(user, name(), NAME);
  await user.click(button('Chấp nhận'));
  await waitFor(() => {
    expect(screen.queryByRole('form')).toBeNull();
  });
}

/** What a person types into a cell of the scoring table. */
async function typed(workbook: InMemoryWorkbook, cell: string, from: number, to: number): Promise<ChangeSet> {
  return { cells: [{ ...placeOf(await workbook.read(), cell), from, to }], marks: [] };
}
