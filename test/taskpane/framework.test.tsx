import { screen, within } from '@testing-library/react';
import { barriersIn, openPane } from '../support/open-pane';

const FRAMEWORK = `
  | STT   | Nội dung           | Điểm tối đa | Hình thức đánh giá | Cách tính điểm                         | Tài liệu kiểm chứng |
  |-------|--------------------|-------------|--------------------|----------------------------------------|---------------------|
  | 1     | Chỉ đạo            | 4           |                    |                                        |                     |
  | 1.1   | Kế hoạch CCHC      | 4           |                    |                                        |                     |
  | 1.1.1 | Ban hành           | 1           | Tự đánh giá        | - Đúng hạn: 1⏎- Chậm: 0,5⏎- Không: 0   | Kế hoạch CCHC năm   |
  | 1.1.2 | Kết quả            | 2           | Tự đánh giá        | Theo đánh giá của Hội đồng thẩm định   | Báo cáo             |
  | 1.1.3 | Mức độ hài lòng    | 1           | ĐTXHH              |                                        |                     |`;

const SCORES = `
  | STT   | Tiêu chí           | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|--------------------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo            | 3           |              |                     |
  | 1.1   | Kế hoạch CCHC      | 3           |              |                     |
  | 1.1.1 | Ban hành           | 1           | 1            | 144/KH-UBND         |
  | 1.1.2 | Kết quả            | 2           | 2            | 12/BC-UBND          |`;

const LEAD = 'Chọn khung, tạo sổ chấm điểm mới';
const WORK = 'Đổi, xem, so sánh, xuất khung';

describe('Before there is a framework', () => {
  test('the settings lead to choosing one, before anything is checked', async () => {
    const { user, show } = await openPane({ 'Bảng điểm': SCORES });
    await show('settings');
    await user.click(button(LEAD));
    expect(await screen.findByText(/^Chưa có khung tiêu chí/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tạo sổ chấm điểm mới' })).toBeNull();

    await choose(user, fileOf('khung-2025.xlsx', FRAMEWORK));

    expect(await screen.findByText('Đọc từ một tệp riêng.')).toBeVisible();
    expect(button('Tạo sổ chấm điểm mới')).toBeEnabled();
  });

  test('a check without one offers a file right there, and is made anew with it', async () => {
    const { user, session } = await openPane({ 'Bảng điểm': SCORES });
    await user.click(button('Kiểm tra và tính lại'));
    await screen.findByText(/Tệp không có trang tính “Khung tiêu chí”/);

    await choose(user, fileOf('khung-2025.xlsx', FRAMEWORK));

    expect(await screen.findByText(/Đã dùng khung vừa chọn/)).toBeVisible();
    expect(screen.queryByText(/Tệp không có trang tính “Khung tiêu chí”/)).toBeNull();
    expect(session.state.review?.framework?.framework.source).toBe('file');
    expect(screen.getByRole('status')).toHaveTextContent('Đã dùng khung vừa chọn; chưa ghi gì vào các ô.');
  });
});

describe('A file that is no framework', () => {
  test.each([
    ['ghi-chu.xlsx', 'xin chào', /không phải là tệp \.xlsx/],
    ['khung.json', '{', /không phải là JSON đúng cú pháp/],
    ['khung.json', '{ "areas": [] }', /khung trong tệp JSON có chỗ chưa đúng/],
  ])('%s is refused in one sentence', async (name, content, sentence) => {
    const { user, show } = await openPane({ 'Bảng điểm': SCORES });
    await show('settings');
    await user.click(button(LEAD));
    await screen.findByText(/^Chưa có khung tiêu chí/);

    await choose(user, fileOf(name, content));

    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('alert')).toHaveTextContent(/khung đang dùng vẫn như cũ\.$/);
  });
});

describe('The framework in the workbook', () => {
  test('can be read from its areas down to what each item asks for', async () => {
    const { user } = await atWork();
    await user.click(button('Xem khung'));
    expect(await screen.findByText('3 mục chấm điểm, 4 điểm.')).toBeVisible();
    await user.click(button('1. Chỉ đạo (4 điểm)'));
    await user.click(button('1.1. Kế hoạch CCHC (4 điểm)'));

    const framework = within(screen.getByRole('region', { name: 'Khung tiêu chí' }));
    const issued = framework.getByText('1.1.1. Ban hành').closest('li');
    expect(issued).toHaveTextContent('1 điểm · tự đánh giá');
    expect(issued).toHaveTextContent('Chọn một trong các mức:1 điểm: Đúng hạn0,5 điểm: Chậm0 điểm: Không');
    expect(issued).toHaveTextContent('Tài liệu kiểm chứng: Kế hoạch CCHC năm');
    expect(framework.getByText('1.1.3. Mức độ hài lòng').closest('li')).toHaveTextContent('1 điểm · điều tra xã hội học');
  });

  test('says first what it could not make a rule of', async () => {
    const { user } = await atWork();
    await user.click(button('Xem khung'));
    await user.click(await screen.findByRole('button', { name: '1 cách tính điểm chưa đọc được thành quy tắc, chỉ kiểm tra từ 0 đến điểm tối đa' }));
    expect(screen.getByText('1.1.2. Kết quả: “Theo đánh giá của Hội đồng thẩm định”')).toBeVisible();
  });

  test('becomes a new scoring workbook with one press', async () => {
    const { user, workbook } = await atWork();
    await user.click(button('Tạo sổ chấm điểm mới'));
    await screen.findByText('Đã tạo sổ chấm điểm và mở trong cửa sổ Excel mới.');
    expect(workbook.opened).toHaveLength(1);
  });

  test('becomes a file to be saved where Excel opens no workbook', async () => {
    const { user, workbook } = await atWork();
    const saved = savedFiles();
    workbook.failNext({ kind: 'not-supported' });
    await user.click(button('Tạo sổ chấm điểm mới'));

    await user.click(await screen.findByRole('button', { name: /^Tải về “Bảng chấm điểm CCHC.*\.xlsx”$/ }));

    expect(saved()).toEqual([expect.stringMatching(/^Bảng chấm điểm CCHC.*\.xlsx$/)]);
  });

  test('is exported as JSON, to be saved or copied', async () => {
    const { user } = await atWork();
    const saved = savedFiles();
    await user.click(button('Xuất khung'));
    await user.click(await screen.findByRole('button', { name: 'Xuất JSON' }));

    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung JSON của khung' });
    expect(JSON.parse(text.value)).toMatchObject({ areas: [{ code: '1', name: 'Chỉ đạo' }] });
    await user.click(button('Chép nội dung'));
    expect(await screen.findByText('Đã chép.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(text.value);
    await user.click(button(/^Tải về “Khung tiêu chí CCHC.*\.json”$/));
    expect(saved()).toHaveLength(1);
  });
});

test('a framework is compared with another one, kind of difference by kind', async () => {
  const { user } = await atWork();
  await user.click(button('So sánh với khung khác'));
  const earlier = FRAMEWORK.replace('| 1.1.2 | Kết quả            | 2 ', '| 1.1.2 | Kết quả            | 3 ').replace('Ban hành ', 'Xây dựng ');
  const input = await screen.findByLabelText<HTMLInputElement>('Chọn tệp khung khác…', { selector: 'input' });

  await user.upload(input, fileOf('khung-2024.xlsx', earlier));

  expect(await screen.findByText('Tổng điểm tối đa: 5 → 4 điểm.')).toBeVisible();
  expect(button('Đổi điểm tối đa (1)')).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('1.1.2. Kết quả: 3 → 2 điểm')).toBeVisible();
  expect(screen.getByText('1.1.1. “Xây dựng” → “Ban hành”')).toBeVisible();
  expect(screen.getByText('Đọc từ trang tính “Khung tiêu chí”.')).toBeVisible();
});

test('everything that is wrong with a framework is told at once', async () => {
  const wrong = FRAMEWORK.replace('| 1     | Chỉ đạo            | 4 ', '| 1     | Chỉ đạo            | 9 ').replace('| 1.1.2 | Kết quả            | 2 ', '| 1.1.2 | Kết quả            | ? ');
  await atWork(wrong);
  const [bar] = screen.getAllByText(/^Khung này còn \d+ chỗ cần sửa$/);
  expect(bar?.closest('.fui-MessageBar')).toHaveTextContent(/1\.1\.2/);
});

test('a framework from a file can be put into the workbook as a sheet, or away again', async () => {
  const { user, workbook } = await atWork();
  await choose(user, fileOf('khung-2026.xlsx', FRAMEWORK.replace('Ban hành', 'Ban hành kế hoạch')));
  await screen.findByText('Đọc từ một tệp riêng.');

  await user.click(button('Xuất khung'));
  await user.click(await screen.findByRole('button', { name: 'Thêm thành trang tính của tệp này' }));
  await screen.findByText('Đã thêm khung thành trang tính ở cuối tệp này.');
  expect(workbook.added).toHaveLength(1);

  await user.click(button('Dùng khung trong tệp này'));
  expect(await screen.findByText('Đọc từ trang tính “Khung tiêu chí”.')).toBeVisible();
});

test('nothing stands in the way of a screen reader with everything open', async () => {
  const { user, container } = await atWork();
  await user.click(button('Xem khung'));
  await user.click(await screen.findByRole('button', { name: '1. Chỉ đạo (4 điểm)' }));
  await user.click(button('Xuất khung'));
  await user.click(await screen.findByRole('button', { name: 'Xuất JSON' }));
  await screen.findByRole('textbox');
  expect(await barriersIn(container)).toEqual([]);
});

type User = Awaited<ReturnType<typeof openPane>>['user'];

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

function fileOf(name: string, content: string): File {
  return new File([content], name);
}

/** Picks a file in the dialogue behind the first “Chọn khung từ tệp…”. */
async function choose(user: User, file: File): Promise<void> {
  const [input] = screen.getAllByLabelText<HTMLInputElement>('Chọn khung từ tệp…', { selector: 'input' });
  if (input !== undefined) await user.upload(input, file);
}

/** The pane beside a workbook with its framework, checked, with the work on frameworks open. */
async function atWork(framework = FRAMEWORK) {
  const opened = await openPane({ 'Khung tiêu chí': framework, 'Bảng điểm': SCORES });
  await opened.pressAndShow('settings');
  await opened.user.click(await within(await screen.findByRole('region', { name: 'Khung tiêu chí' })).findByRole('button', { name: WORK }));
  await screen.findByRole('button', { name: 'Xem khung' });
  return opened;
}

/** The names under which files were handed to the browser. */
function savedFiles(): () => readonly string[] {
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return () => names;
}
