import { screen, within } from '@testing-library/react';
import type { ViewName } from '../../src/messages/frame-messages';
import { barriersIn, openPane } from '../support/open-pane';

/** Totals are missing, 1.1.1 is above its maximum and 1.1.2 has no evidence. */
const FAULTY = {
  'Bảng điểm': `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng             |
    |-------|---------------|-------------|--------------|---------------------------------|
    | 1     | Chỉ đạo       | 4           |              |                                 |
    | 1.1   | Kế hoạch CCHC | 4           |              |                                 |
    | 1.1.1 | Ban hành      | 1           | 1.5          | Kế hoạch số 144/KH-UBND         |
    | 1.1.2 | Kết quả       | 3           | 1.25         |                                 |`,
};

const CLEAN = {
  'Bảng điểm': `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm      | Tài liệu kiểm chứng             |
    |-------|---------------|-------------|-------------------|---------------------------------|
    | 1     | Chỉ đạo       | 4           | =SUM(D3) → 3      |                                 |
    | 1.1   | Kế hoạch CCHC | 4           | =SUM(D4:D5) → 3   |                                 |
    | 1.1.1 | Ban hành      | 1           | 1                 | Kế hoạch số 144/KH-UBND         |
    | 1.1.2 | Kết quả       | 3           | 2                 | Báo cáo số 12/BC-UBND           |`,
};

const TWO_UNITS = {
  'Sở Nội vụ': CLEAN['Bảng điểm'],
  'Sở Y tế': FAULTY['Bảng điểm'],
};

const VIEWS: readonly ViewName[] = ['overview', 'findings', 'indices', 'evidence', 'report', 'settings'];

describe('Before the first press', () => {
  test('the pane says in three lines what one press does', async () => {
    await openPane(FAULTY);
    expect(screen.getByRole('heading', { level: 1, name: 'Soát điểm CCHC' })).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Một lần bấm' })).getAllByRole('listitem')).toHaveLength(3);
    expect(button('Kiểm tra và tính lại')).toBeEnabled();
  });

  test('there is nothing to undo, and it can be seen', async () => {
    await openPane(FAULTY);
    expect(button('Hoàn tác')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('After one press on a faulty workbook', () => {
  test('the verdict, the index and the counts are told in words', async () => {
    await pressed(FAULTY);
    const verdict = screen.getByRole('region', { name: 'Còn lỗi' });
    expect(verdict).toHaveTextContent('68,75%');
    expect(verdict).toHaveTextContent('2,75/4 điểm');
    expect(verdict).toHaveTextContent('Kiểm tra lúc 24/02/2024 08:30');
    expect(within(verdict).getByRole('list')).toHaveTextContent(/1 lỗi.*1 cảnh báo/);
    expect(verdict).toHaveTextContent(/1,25 điểm/);
  });

  test('the status tells how many cells were written', async () => {
    await pressed(FAULTY);
    expect(screen.getByRole('status')).toHaveTextContent(/đã ghi 5 ô/);
  });

  test('every finding stands there, errors first, and shows its cell when pressed', async () => {
    const { workbook, user } = await pressed(FAULTY, 'findings');
    const [error, warning] = screen.getAllByRole('button', { name: /Bảng điểm/ });
    expect(error).toHaveTextContent(/D4.*SC02/);
    expect(warning).toHaveTextContent(/EV01/);

    await user.click(screen.getByRole('button', { name: /D4.*SC02/ }));
    expect(workbook.revealed).toEqual(['Bảng điểm!D4']);
  });

  test('the keyboard reaches a finding and shows its cell', async () => {
    const { workbook, user } = await pressed(FAULTY, 'findings');
    const finding = screen.getByRole('button', { name: /D4.*SC02/ });
    for (let presses = 0; document.activeElement !== finding && presses < 20; presses += 1) await user.tab();
    await user.keyboard('{Enter}');
    expect(workbook.revealed).toEqual(['Bảng điểm!D4']);
  });

  test('each area shows its index and opens to its criteria', async () => {
    const { user } = await pressed(FAULTY, 'indices');
    const indices = screen.getByRole('region', { name: 'Chỉ số thành phần' });
    expect(within(indices).getByRole('listitem')).toHaveTextContent('68,75%');
    await user.click(within(indices).getByRole('button', { name: /Chỉ đạo/, expanded: false }));
    await user.click(within(indices).getByRole('button', { name: /Kế hoạch CCHC/, expanded: false }));
    expect(within(indices).getByText(/Ban hành/)).toBeInTheDocument();
  });

  test('undoing puts the workbook back and says so', async () => {
    const { workbook, user } = await pressed(FAULTY);
    await user.click(button('Hoàn tác'));
    expect(workbook.applied).toHaveLength(2);
    expect(button('Hoàn tác')).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('status')).toHaveTextContent(/hoàn tác/i);
  });
});

test('a sum that the press has put right is told as such, until it is undone', async () => {
  const { user } = await pressed({ 'Bảng điểm': CLEAN['Bảng điểm'].replace('=SUM(D4:D5) → 3  ', '2.5              ') }, 'findings');
  const told = 'Lần ghi vừa rồi đã thay bằng công thức đúng.';
  expect(screen.getAllByText(told)).toHaveLength(2); // IX01 and IX04 at D3

  await user.click(button('Hoàn tác'));
  expect(screen.queryByText(told)).toBeNull();
});

describe('After one press on a clean workbook', () => {
  test('it may be sent, and nothing had to be written', async () => {
    const { workbook } = await pressed(CLEAN);
    expect(screen.getByRole('region', { name: 'Sẵn sàng' })).toHaveTextContent('75,00%');
    expect(workbook.applied).toEqual([]);
  });

  test('what could not be checked without a framework is counted and named, and the illustrative one is offered', async () => {
    const { show } = await pressed(CLEAN, 'findings');
    expect(screen.getByRole('region', { name: /chưa kiểm tra được/i })).toHaveTextContent('FW');
    await show('overview');
    expect(button(/dùng thử khung minh họa/i)).toBeEnabled();
  });
});

test('the illustrative framework is used when asked for, never unmarked, and put away again', async () => {
  const { user, session } = await pressed(CLEAN);
  await user.click(button(/dùng thử khung minh họa/i));
  expect(await screen.findByText(/^Đang dùng khung minh họa/, {}, { timeout: 3000 })).toBeVisible();
  expect(session.state.review?.framework?.framework.source).toBe('bundled');

  await user.click(button(/thôi dùng khung/i));
  expect(await screen.findByRole('button', { name: /dùng thử khung minh họa/i })).toBeVisible();
  expect(session.state.review?.framework).toBeNull();
});

describe('With several units', () => {
  test('one is chosen by its name, and its index is shown', async () => {
    const { user } = await pressed(TWO_UNITS);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị' }), screen.getByRole('option', { name: /Sở Y tế/ }));
    expect(screen.getAllByText('68,75%').length).toBeGreaterThan(0);
    expect(screen.queryByText('75,00%')).not.toBeInTheDocument();
  });
});

describe('When something goes wrong', () => {
  test('one sentence says what, and the last review stays', async () => {
    const { workbook, user } = await pressed(FAULTY, 'findings');
    workbook.failNext({ kind: 'cell-being-edited' });
    await user.click(button('Kiểm tra và tính lại'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Enter/);
    expect(screen.getByRole('button', { name: /D4.*SC02/ })).toBeVisible();
  });

  test('the next press takes the sentence away', async () => {
    const { workbook, user } = await openPane(FAULTY);
    workbook.failNext({ kind: 'busy' });
    await user.click(button('Kiểm tra và tính lại'));
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.click(button('Kiểm tra và tính lại'));
    await screen.findByRole('region', { name: 'Còn lỗi' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

test('while an act is under way it is said so, and the buttons keep the focus and answer nothing', async () => {
  const { workbook, user } = await openPane(FAULTY);
  const read = jest.spyOn(workbook, 'read').mockReturnValue(new Promise(() => undefined));
  await user.click(button('Kiểm tra và tính lại'));

  expect(screen.getByRole('status')).toHaveTextContent('Đang đọc…');
  expect(button('Kiểm tra và tính lại')).toHaveFocus();
  expect(button('Kiểm tra và tính lại')).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Enter}');
  await user.click(button('Xóa đánh dấu'));
  expect(read).toHaveBeenCalledTimes(1);
});

test('in English everything is English', async () => {
  const { show, pressAndShow } = await openPane(FAULTY, 'en');
  for (const view of VIEWS) await show(view);
  await pressAndShow('findings');
  for (const view of VIEWS) await show(view);
  const ours = document.body.textContent.replaceAll(/Bảng điểm|Khung tiêu chí|Chỉ đạo|Kế hoạch CCHC|Ban hành|Kết quả kiểm tra|Kết quả|Ngôn ngữ|Tiếng Việt|NĐ-CP/g, '');
  expect(ours).not.toMatch(/[ăâđêôơư]/i);
});

test.each<[string, () => ReturnType<typeof openPane>]>([
  ['before the first press', () => openPane(FAULTY)],
  ['with findings', () => pressed(FAULTY)],
  ['on a clean workbook', () => pressed(CLEAN)],
  ['with several units', () => pressed(TWO_UNITS)],
  ['beside a sheet that is no scoring table', () => openPane({ 'Ghi chú': '| Ngày | Việc |' })],
])('nothing stands in the way of a screen reader in any view %s', async (_, open) => {
  const { container, show } = await open();
  for (const view of VIEWS) {
    await show(view);
    expect([view, await barriersIn(container)]).toEqual([view, []]);
  }
});

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** The pane after one press on its main button, with a view open. */
async function pressed(tables: Readonly<Record<string, string>>, view: ViewName = 'overview') {
  const opened = await openPane(tables);
  await opened.pressAndShow(view);
  return opened;
}
