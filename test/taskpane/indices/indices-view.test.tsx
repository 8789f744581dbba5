import { screen, within } from '@testing-library/react';
import { placeOf } from '../../support/draw-workbook';
import type { InMemoryWorkbook } from '../../support/in-memory-workbook';
import { barriersIn, openPane } from '../../support/open-pane';

const FRAMEWORK = `
  | Khung tiêu chí năm 2023 |                |             |                    |
  | STT     | Tiêu chí                | Điểm tối đa | Hình thức đánh giá |
  |---------|-------------------------|-------------|--------------------|
  | "1"     | Chỉ đạo, điều hành      | 7           |                    |
  | "1.1"   | Ban hành kế hoạch       | 1           | Tự đánh giá        |
  | "1.2"   | Kiểm tra thực hiện      | 3           | Tự đánh giá        |
  | "1.3"   | Sáng kiến               | 3           | Tự đánh giá        |
  | "2"     | Tác động                | 2           |                    |
  | "2.1"   | Hài lòng của người dân  | 2           | Điều tra XHH       |
  | Điểm thưởng |                     | 1           |                    |
  | Xếp loại: Tốt từ 90; Khá từ 60 đến dưới 90 |  |  |     |`;

const SCORES = `
  | STT         | Tiêu chí               | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH |
  |-------------|------------------------|-------------|------------------|----------------|------------|
  | "1"         | Chỉ đạo, điều hành     | 7           |                  |                |            |
  | "1.1"       | Ban hành kế hoạch      | 1           | 1                | 0.5            |            |
  | "1.2"       | Kiểm tra thực hiện     | 3           | 2                | 1              |            |
  | "1.3"       | Sáng kiến              | 3           | KĐG              |                |            |
  | "2"         | Tác động               | 2           |                  |                |            |
  | "2.1"       | Hài lòng của người dân | 2           |                  |                |            |
  | Điểm thưởng |                        |             | 1.5              |                |            |`;

const TABLES = { 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': SCORES };
type User = Awaited<ReturnType<typeof openPane>>['user'];

async function opened(tables: Readonly<Record<string, string>> = TABLES) {
  const pane = await openPane(tables);
  await pane.pressAndShow('indices');
  return pane;
}

const region = (name: string | RegExp) => screen.getByRole('region', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const linesOf = (list: HTMLElement) => [...list.children].map(({ textContent }) => textContent);
const chooseStage = (user: User, stage: string) => user.selectOptions(screen.getByRole('combobox', { name: 'Cột điểm' }), stage);

async function typed(workbook: InMemoryWorkbook, cell: string, from: number, to: number): Promise<void> {
  await workbook.apply({ cells: [{ ...placeOf(await workbook.read(), cell), from, to }], marks: [] });
}

describe('The indices', () => {
  test('show the total with its state and the areas with their numbers; the rest waits to be opened', async () => {
    await opened();
    expect(region('Chỉ số tổng hợp')).toHaveTextContent(/Đạt được41,67%2,5\/6 điểmTạm tính: .*chưa có điểm điều tra xã hội học\./);
    expect(linesOf(screen.getByRole('list', { name: 'Chỉ số thành phần' }))).toEqual([
      '1. Chỉ đạo, điều hành37,50%1,5/4 điểmCách tính',
      '2. Tác động0,00%0/2 điểm (tạm tính)Cách tính',
    ]);
    expect(screen.queryByText(/Ban hành kế hoạch/)).toBeNull();
  });

  test('open area by area, by the keyboard', async () => {
    const { user } = await opened();
    button('1. Chỉ đạo, điều hành').focus();
    await user.keyboard('{Enter}');
    expect(button('1. Chỉ đạo, điều hành')).toHaveAttribute('aria-expanded', 'true');
    expect(linesOf(screen.getByRole('list', { name: 'Các phần của 1. Chỉ đạo, điều hành' }))).toEqual([
      '1.1. Ban hành kế hoạch50,00%0,5/1 điểmCách tính',
      '1.2. Kiểm tra thực hiện33,33%1/3 điểmCách tính',
      '1.3. Sáng kiến–0/0 điểmCách tính',
    ]);
  });

  test('are shown at another stage where that is chosen', async () => {
    const { user } = await opened();
    await chooseStage(user, 'Tự chấm');
    expect(region('Chỉ số tổng hợp')).toHaveTextContent('100,00%4/4 điểm');
    expect(linesOf(screen.getByRole('list', { name: 'Chỉ số thành phần' }))[0]).toBe('1. Chỉ đạo, điều hành75,00%3/4 điểmCách tính');
  });

  test('say what the next grade takes', async () => {
    await opened();
    expect(region('Chỉ số tổng hợp')).toHaveTextContent('Cần thêm 1,1 điểm để xếp loại Khá (từ 60,00%)');
  });

  test('say after the next check what has changed, where it was', async () => {
    const { user, workbook } = await opened();
    expect(screen.queryByText(/lần kiểm tra trước/)).toBeNull();
    await user.click(button('Kiểm tra và tính lại'));
    expect(await screen.findByText('Không thay đổi so với lần kiểm tra trước.')).toBeVisible();

    await typed(workbook, 'Bảng điểm!E4', 1, 2.5);
    await user.click(button('Kiểm tra và tính lại'));
    expect(await screen.findByText('So với lần kiểm tra trước: tăng 1,5 điểm, chỉ số tăng 25 điểm phần trăm.')).toBeVisible();
    expect(linesOf(screen.getByRole('list', { name: 'Chỉ số thành phần' }))[0]).toBe('1. Chỉ đạo, điều hành75,00%3/4 điểm · tăng 1,5 điểmCách tính');
  });

  test('name no barrier', async () => {
    const { container, user } = await opened();
    await user.click(button('1. Chỉ đạo, điều hành'));
    expect(await barriersIn(container)).toEqual([]);
    await user.click(button('Cách tính: 1. Chỉ đạo, điều hành'));
    expect(await barriersIn(container)).toEqual([]);
  });
});

describe('“Cách tính”', () => {
  test('shows the parts of the total exactly, with what is left out and why, and how it is rounded', async () => {
    const { user } = await opened();
    await chooseStage(user, 'Tự chấm');
    await user.click(button('Cách tính: Chỉ số tổng hợp'));
    const page = region('Cách tính: Chỉ số tổng hợp');
    expect(rowsOf(page)).toEqual([
      'Phần | Điểm | Tối đa',
      '1. Chỉ đạo, điều hành | 3 | 4',
      '2. Tác độngkhông tính: mọi mục bên trong đều không tính | – | –',
      'Điểm thưởng (cộng thêm)đã nhập 1,5, mức tối đa 1 | 1 | ',
      'Cộng | 4 | 4',
    ]);
    expect(page).toHaveTextContent('4 ÷ 4 × 100 = 100%');
    expect(page).not.toHaveTextContent('Làm tròn');
  });

  test('tells a number that goes on for ever from the one that is shown', async () => {
    const { user } = await opened();
    await user.click(button('Cách tính: Chỉ số tổng hợp'));
    expect(region('Cách tính: Chỉ số tổng hợp')).toHaveTextContent('2,5 ÷ 6 × 100 = 41,666666…%Làm tròn đến 2 chữ số thập phân: 41,67%.');
  });

  test('goes down to the item by the keyboard, and back up by the way it came', async () => {
    const { user } = await opened();
    button('Cách tính: 1. Chỉ đạo, điều hành').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Cách tính: 1. Chỉ đạo, điều hành' })).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Chỉ số thành phần' })).toBeNull();

    button('Cách tính: 1.1. Ban hành kế hoạch').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Cách tính: 1.1. Ban hành kế hoạch' })).toHaveFocus();
    const way = screen.getByRole('navigation', { name: 'Vị trí trong cây tiêu chí' });
    expect(within(way).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Bảng chỉ số', 'Chỉ số tổng hợp', '1. Chỉ đạo, điều hành']);

    within(way).getByRole('button', { name: '1. Chỉ đạo, điều hành' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Cách tính: 1. Chỉ đạo, điều hành' })).toHaveFocus();
    await user.click(button('Trở lại bảng chỉ số'));
    expect(button('Cách tính: 1. Chỉ đạo, điều hành')).toHaveFocus();
  });

  test('says from which cell an item’s points come, and leads there', async () => {
    const { user, workbook } = await opened();
    await user.click(button('1. Chỉ đạo, điều hành'));
    await user.click(button('Cách tính: 1.1. Ban hành kế hoạch'));
    expect(linesOf(screen.getByRole('list', { name: 'Điểm lấy từ' }))).toEqual([
      'Điểm thẩm định lần 1: 0,5 (ô E3) ← lấy ô này',
      'Điểm tự đánh giá: 1 (ô D3)',
    ]);
    await user.click(button('ô E3'));
    expect(workbook.revealed).toEqual(['Bảng điểm!E3']);
  });

  test('lists the cells that make a number provisional, and leads there', async () => {
    const { user, workbook } = await opened();
    await user.click(button('Cách tính: 2. Tác động'));
    expect(linesOf(screen.getByRole('list', { name: 'Tạm tính vì 1 chỗ' }))).toEqual(['2.1. Hài lòng của người dân: chưa có điểm điều tra xã hội học, ô F7']);
    await user.click(button('ô F7'));
    expect(workbook.revealed).toEqual(['Bảng điểm!F7']);
  });
});

/** `Cộng | 4 | 4` */
function rowsOf(page: HTMLElement): string[] {
  return within(page).getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
}
