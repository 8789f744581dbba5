import { act, screen, within } from '@testing-library/react';
import { vi } from '../../../src/messages/vi';
import { drawWorkbook, placeOf } from '../../support/draw-workbook';
import { openFindings } from '../../support/open-findings';
import { barriersIn } from '../../support/open-pane';

const WORKBOOK = drawWorkbook({
  'Bảng điểm': `
    | STT     | Tiêu chí                   | Điểm tối đa | Điểm tự chấm      | Tài liệu kiểm chứng | Cơ quan phụ trách |
    |---------|----------------------------|-------------|-------------------|---------------------|-------------------|
    | "1"     | Chỉ đạo điều hành          | 3           | =SUM(D3) → 2      |                     |                   |
    | "1.1"   | Kế hoạch CCHC              | 3           | =SUM(D4:D6) → 2   |                     |                   |
    | "1.1.1" | Ban hành kế hoạch          | 1           | 1                 |                     | Sở Nội vụ         |
    | "1.1.2" | Kết quả thực hiện          | 1           | "0,5"             | 12/BC-SNV           | Sở Nội vụ         |
    | "1.1.3" | Kiểm tra                   | 1           | "1"               | 13/BC-SNV           | Văn phòng UBND    |
    | "2"     | Cải cách thể chế           | 1           | =SUM(D8) → 2      |                     |                   |
    | "2.1"   | Văn bản quy phạm pháp luật | 1           | 2                 | 14/BC-STP           | Sở Tư pháp        |
  `,
  Phụ: `| Ghi chú |`,
});

const cards = () => screen.queryAllByRole('article').map((card) => within(card).getAllByRole('button')[0]?.textContent);
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const head = (words: RegExp) => screen.getByRole('button', { name: words });

test('each finding stands with its place, its rule, what was found, how to mend it, why, and where to learn more; errors first', async () => {
  await openFindings(WORKBOOK);
  expect(screen.getByRole('heading', { level: 2, name: 'Phát hiện (4)' })).toBeVisible();
  expect(headings()).toEqual(['Lỗi (1)', 'Cảnh báo (3)']);
  expect(cards()).toEqual([
    'Bảng điểm, ô D8 · SC02Điểm vượt điểm tối đa',
    'Bảng điểm, ô E4 · EV01Thiếu tài liệu kiểm chứng',
    'Bảng điểm, ô D5 · SC07Điểm lưu dưới dạng văn bản',
    'Bảng điểm, ô D6 · SC07Điểm lưu dưới dạng văn bản',
  ]);
  const card = screen.getByRole('article', { name: /D8 · SC02/ });
  expect(card).toHaveAttribute('aria-posinset', '1');
  expect(card).toHaveAttribute('aria-setsize', '4');
  expect(card).toHaveTextContent('2');
  expect(within(card).getByRole('button', { name: /Vì sao/ })).toHaveAttribute('aria-expanded', 'false');
  expect(within(card).getByRole('link', { name: /SC02/ })).toHaveAttribute('href', 'help/vi/SC02.html');
});

test('why a rule matters is told where somebody asks', async () => {
  const { user } = await openFindings(WORKBOOK);
  const card = screen.getByRole('article', { name: /D8 · SC02/ });
  const why = within(card).getByRole('button', { name: /Vì sao/ });
  expect(card).not.toHaveTextContent(vi.rules['score-above-maximum'].why);
  await user.click(why);
  expect(why).toHaveAttribute('aria-expanded', 'true');
  expect(card).toHaveTextContent(vi.rules['score-above-maximum'].why);
  await user.click(why);
  expect(card).not.toHaveTextContent(vi.rules['score-above-maximum'].why);
});

test('a press on a finding shows its cell', async () => {
  const { workbook, user } = await openFindings(WORKBOOK);
  await user.click(head(/D8 · SC02/));
  expect(workbook.revealed).toEqual(['Bảng điểm!D8']);
});

describe('What is asked for', () => {
  test('words are found without their accents, wherever they stand, and all of them must', async () => {
    const { user } = await openFindings(WORKBOOK);
    const search = screen.getByRole('searchbox', { name: 'Tìm phát hiện' });
    await user.type(search, 'thieu tai lieu');
    expect(cards()).toEqual(['Bảng điểm, ô E4 · EV01Thiếu tài liệu kiểm chứng']);
    expect(screen.getByText('Hiện 1/4 phát hiện')).toBeVisible();
    await user.clear(search);
    await user.type(search, 'SỞ nội sc07');
    expect(cards()).toEqual(['Bảng điểm, ô D5 · SC07Điểm lưu dưới dạng văn bản']);
  });

  test('what nothing matches is said, and one press shows everything again', async () => {
    const { user } = await openFindings(WORKBOOK);
    await user.type(screen.getByRole('searchbox'), 'xyz');
    expect(cards()).toEqual([]);
    expect(screen.getByText('Không có phát hiện nào khớp với từ tìm và mức độ đang chọn.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hiện tất cả' }));
    expect(cards()).toHaveLength(4);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  test('one severity alone, with how many there are', async () => {
    const { user } = await openFindings(WORKBOOK);
    expect(screen.getByRole('button', { name: 'Tất cả 4' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: '3 cảnh báo' }));
    expect(headings()).toEqual(['Cảnh báo (3)']);
  });

  test.each([
    ['area', ['2. Cải cách thể chế (1)', '1. Chỉ đạo điều hành (3)']],
    ['rule', ['SC02 Điểm vượt điểm tối đa (1)', 'EV01 Thiếu tài liệu kiểm chứng (1)', 'SC07 Điểm lưu dưới dạng văn bản (2)']],
    ['agency', ['Sở Tư pháp (1)', 'Sở Nội vụ (2)', 'Văn phòng UBND (1)']],
  ])('grouped by %s, those with errors first', async (grouping, expected) => {
    const { user } = await openFindings(WORKBOOK);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xếp theo' }), grouping);
    expect(headings()).toEqual(expected);
  });
});

describe('By keyboard alone', () => {
  test('the arrows go from finding to finding, Enter shows the cell, Tab what can be done about it', async () => {
    const { workbook, user } = await openFindings(WORKBOOK);
    screen.getByRole('combobox').focus();
    await user.tab();
    expect(head(/D8 · SC02/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(head(/D5 · SC07/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(workbook.revealed).toEqual(['Bảng điểm!D5']);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Đổi thành số: Bảng điểm, ô D5' })).toHaveFocus();
    await user.keyboard('{Shift>}{Tab}{/Shift}{End}');
    expect(head(/D6 · SC07/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(head(/D6 · SC07/)).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(head(/D8 · SC02/)).toHaveFocus();
  });

  test('Sau and Trước go through them in the sheet, and say where one is', async () => {
    const { workbook, user } = await openFindings(WORKBOOK);
    const [next, previous] = [screen.getByRole('button', { name: 'Phát hiện sau' }), screen.getByRole('button', { name: 'Phát hiện trước' })];
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    await user.click(next);
    await user.click(next);
    await user.click(previous);
    expect(workbook.revealed).toEqual(['Bảng điểm!D8', 'Bảng điểm!E4', 'Bảng điểm!D8']);
    expect(screen.getByText('1/4')).toBeVisible();
    expect(screen.getByText('1/4. Bảng điểm, ô D8. SC02 Điểm vượt điểm tối đa')).toBeInTheDocument();
    expect(previous).toHaveFocus();
  });
});

describe('A quick fix', () => {
  test('is shown from → to, written by one press, ticked off where it stands, and the keyboard stays with it', async () => {
    const { workbook, session, user } = await openFindings(WORKBOOK);
    const card = screen.getByRole('article', { name: /D5 · SC07/ });
    expect(card).toHaveTextContent('“0,5” (văn bản) → thành 0,5 (số)');
    await user.click(within(card).getByRole('button', { name: 'Đổi thành số: Bảng điểm, ô D5' }));

    expect((await workbook.read()).sheets[0]?.contents[4]?.[3]).toBe(0.5);
    expect(cards()).toHaveLength(4);
    expect(headings()).toEqual(['Lỗi (1)', 'Cảnh báo (2)']);
    const after = screen.getByRole('article', { name: /D5 · SC07/ });
    expect(after).toHaveTextContent('Đã sửa');
    expect(within(after).queryByRole('button', { name: /Đổi thành số/ })).toBeNull();
    expect(head(/D5 · SC07/)).toHaveFocus();

    await act(() => session.undo());
    await act(() => session.review());
    expect(screen.getByRole('article', { name: /D5 · SC07/ })).not.toHaveTextContent('Đã sửa');
  });

  test('for all of a kind is written only from the list of all cells', async () => {
    const { workbook, user } = await openFindings(WORKBOOK);
    const card = screen.getByRole('article', { name: /D5 · SC07/ });
    await user.click(within(card).getByRole('button', { name: 'Đổi thành số tất cả 2 ô cùng loại…' }));
    const list = within(card).getByRole('list', { name: 'Đổi văn bản thành số: 2 ô' });
    expect(list).toHaveFocus();
    expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Bảng điểm, ô D5: “0,5” (văn bản) →  thành 0,5 (số)',
      'Bảng điểm, ô D6: “1” (văn bản) →  thành 1 (số)',
    ]);
    await user.click(within(card).getByRole('button', { name: 'Ghi 2 ô' }));
    const [sheet] = (await workbook.read()).sheets;
    expect([sheet?.contents[4]?.[3], sheet?.contents[5]?.[3]]).toEqual([0.5, 1]);
    expect(screen.getAllByText('Đã sửa')).toHaveLength(2);
  });

  test('the list closes with Escape, and nothing is written', async () => {
    const { workbook, user } = await openFindings(WORKBOOK);
    const writings = workbook.applied.length;
    await user.click(screen.getAllByRole('button', { name: /tất cả 2 ô/ })[0] ?? document.body);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Ghi 2 ô' })).toBeNull();
    expect(workbook.applied).toHaveLength(writings);
  });
});

test('an accepted finding leaves the list for those that were accepted, and the keyboard goes on to the next', async () => {
  const { user } = await openFindings(WORKBOOK);
  await user.click(screen.getByRole('button', { name: 'Chấp nhận có lý do: EV01, Bảng điểm, ô E4' }));
  await user.type(await screen.findByRole('textbox', { name: /Lý do chấp nhận/ }), 'Văn bản gốc lưu tại Văn phòng');
  await user.type(screen.getByRole('textbox', { name: /Họ và tên/ }), 'Nguyễn Thị Hòa');
  await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));

  expect(cards()).not.toContain('Bảng điểm, ô E4 · EV01Thiếu tài liệu kiểm chứng');
  expect(screen.getByRole('heading', { name: 'Đã chấp nhận (1)' })).toBeVisible();
  expect(head(/D5 · SC07/)).toHaveFocus();
});

test('what people mend themselves is ticked off at the next look, until the next press', async () => {
  const { workbook, session, user } = await openFindings(WORKBOOK);
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), 'D8'), from: 2, to: 1 }], marks: [] });
  await user.click(screen.getByRole('button', { name: 'Đổi thành số: Bảng điểm, ô D5' }));
  expect(screen.getByRole('article', { name: /D8 · SC02/ })).toHaveTextContent('Đã sửa');
  await act(() => session.review());
  expect(cards()).toEqual(['Bảng điểm, ô E4 · EV01Thiếu tài liệu kiểm chứng', 'Bảng điểm, ô D6 · SC07Điểm lưu dưới dạng văn bản']);
});

test('where nothing was found that is said, and what could not be checked besides', async () => {
  await openFindings(drawWorkbook({ 'Bảng điểm': `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm    |
    |-------|----------|-------------|-----------------|
    | "1"   | Chỉ đạo  | 1           | =SUM(D3) → 1    |
    | "1.1" | Kế hoạch | 1           | 1               |
  ` }));
  expect(screen.getByText('Không có phát hiện nào trong phần đã kiểm tra; phần chưa kiểm tra được nêu bên dưới.')).toBeVisible();
  expect(screen.getByRole('heading', { name: /Chưa kiểm tra được/ })).toBeVisible();
});

test('no barrier stands in the way, with a list open and with findings ticked off', async () => {
  const { container, user } = await openFindings(WORKBOOK);
  expect(await barriersIn(container)).toEqual([]);
  await user.click(screen.getAllByRole('button', { name: /tất cả 2 ô/ })[0] ?? document.body);
  expect(await barriersIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ghi 2 ô' }));
  expect(await barriersIn(container)).toEqual([]);
});
