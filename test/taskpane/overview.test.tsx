import { screen, within } from '@testing-library/react';
import { barriersIn, openPane } from '../support/open-pane';

const FRAMEWORK = `
  | STT   | Tiêu chí      | Điểm tối đa |
  |-------|---------------|-------------|
  | 1     | Chỉ đạo       | 4           |
  | 1.1   | Kế hoạch CCHC | 4           |
  | 1.1.1 | Ban hành      | 1           |
  | 1.1.2 | Kết quả       | 3           |`;

const scores = (first: string, evidence: string): string => `
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng   |
  |-------|---------------|-------------|-----------------|-----------------------|
  | 1     | Chỉ đạo       | 4           | =SUM(D3) → 3    |                       |
  | 1.1   | Kế hoạch CCHC | 4           | =SUM(D4:D5) → 3 |                       |
  | 1.1.1 | Ban hành      | 1           | ${first}        | Kế hoạch 144/KH-UBND  |
  | 1.1.2 | Kết quả       | 3           | 2               | ${evidence}           |`;

const CLEAN = { 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': scores('1', 'Báo cáo 12/BC-UBND') };

afterEach(() => {
  localStorage.clear();
});

describe('“Việc cần làm tiếp”', () => {
  test.each([
    ['nothing is left but to confirm', '1',    'Báo cáo 12/BC-UBND', ['Xác nhận kết quả và lập báo cáo trình Hội đồng']],
    ['evidence is missing',            '1',    '                  ', ['Bổ sung tài liệu kiểm chứng cho 1 mục', 'Xem lại hoặc giải trình 1 cảnh báo', 'Xác nhận kết quả và lập báo cáo trình Hội đồng']],
    ['a score is above its maximum',   '1.5',  'Báo cáo 12/BC-UBND', ['Sửa 1 lỗi', 'Lập phiếu yêu cầu bổ sung gửi các cơ quan']],
  ])('tells in order what to do where %s', async (_, first, evidence, steps) => {
    const { pressAndShow } = await openPane({ ...CLEAN, 'Bảng điểm': scores(first, evidence) });
    await pressAndShow('overview');
    expect(within(screen.getByRole('region', { name: 'Việc cần làm tiếp' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(steps);
  });

  test('asks for the evidence of the unit in view, also where another unit’s table keeps none', async () => {
    const { pressAndShow } = await openPane({
      ...CLEAN,
      'Bảng điểm': scores('1', ''),
      'Bảng khác': '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n|--|--|--|--|\n| 1.1.1 | Ban hành | 1 | 1 |\n| 1.1.2 | Kết quả | 3 | 3 |',
    });
    await pressAndShow('overview');
    expect(screen.getByRole('button', { name: 'Bổ sung tài liệu kiểm chứng cho 1 mục' })).toBeVisible();
  });

  test('leads to where it is done', async () => {
    const { pressAndShow, user } = await openPane({ ...CLEAN, 'Bảng điểm': scores('1.5', 'Báo cáo 12/BC-UBND') });
    await pressAndShow('overview');
    await user.click(screen.getByRole('button', { name: 'Sửa 1 lỗi' }));
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(/^Phát hiện/);
    expect(await screen.findByRole('tabpanel', { name: 'Phát hiện' })).toBeVisible();
  });
});

describe('Manual calculation', () => {
  test('is told once a press has looked, with what to do after an edit', async () => {
    const { workbook, pressAndShow } = await openPane(CLEAN);
    workbook.calculateByHand({ wasStale: true });
    await pressAndShow('overview');
    expect(screen.getByText(/^Sổ tính đang ở chế độ tính thủ công và các tổng hiển thị đã cũ/)).toBeVisible();
  });

  test('of which there is none is not spoken of', async () => {
    const { pressAndShow } = await openPane(CLEAN);
    await pressAndShow('overview');
    expect(screen.queryByText(/tính thủ công/)).not.toBeInTheDocument();
  });
});

describe('The tabs', () => {
  test('are one stop for Tab; arrows, Home and End go along them and open what they come to', async () => {
    const { pressAndShow, user } = await openPane(CLEAN);
    await pressAndShow('overview');
    screen.getByRole('tab', { selected: true }).focus();
    for (const [key, name] of [['{ArrowRight}', 'Phát hiện'], ['{End}', 'Báo cáo'], ['{ArrowRight}', 'Tổng quan'], ['{ArrowLeft}', 'Báo cáo'], ['{Home}', 'Tổng quan']]) {
      await user.keyboard(key ?? '');
      expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(name);
      expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
    }
    await user.tab();
    expect(screen.getByRole('button', { name: 'Kiểm tra và tính lại' })).toHaveFocus();
  });

  test('count the findings once there are some', async () => {
    const { pressAndShow } = await openPane({ ...CLEAN, 'Bảng điểm': scores('1.5', '') });
    expect(screen.getByRole('tab', { name: 'Phát hiện' })).toBeVisible();
    await pressAndShow('overview');
    expect(screen.getByRole('tab', { name: 'Phát hiện 2' })).toBeVisible();
  });

  test('lead to views that say, before the first check, how to come by a result', async () => {
    const { show } = await openPane(CLEAN);
    for (const view of ['findings', 'indices', 'evidence'] as const) {
      await show(view);
      expect(screen.getByRole('region', { name: 'Chưa có kết quả' })).toHaveTextContent('Bấm “Kiểm tra và tính lại”');
    }
  });
});

describe('The introduction', () => {
  test('goes through its steps, ends, and is not shown to the same person again', async () => {
    const { user } = await openPane(CLEAN);
    for (const step of [1, 2, 3]) {
      expect(screen.getByRole('region', { name: `Giới thiệu nhanh (${step}/4)` })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Tiếp theo' }));
    }
    expect(document.activeElement).toHaveTextContent(/Báo cáo/);
    await user.click(screen.getByRole('button', { name: 'Bắt đầu' }));
    expect(screen.queryByRole('region', { name: /^Giới thiệu nhanh/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Kiểm tra và tính lại' })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Xem lại phần giới thiệu' }));
    expect(screen.getByRole('region', { name: 'Giới thiệu nhanh (1/4)' })).toBeVisible();
    expect(document.activeElement).toHaveTextContent(/^Nút “Kiểm tra và tính lại”/);
  });

  test('can be skipped at once', async () => {
    const first = await openPane(CLEAN);
    await first.user.click(screen.getByRole('button', { name: 'Bỏ qua' }));
    first.unmount();
    await openPane(CLEAN);
    expect(screen.queryByRole('region', { name: /^Giới thiệu nhanh/ })).toBeNull();
  });
});

describe('Without a scoring table', () => {
  test('the pane says so and offers the ways to come by one', async () => {
    const { pressAndShow, workbook, user, container } = await openPane({ 'Ghi chú': '| Ngày | Việc |' });
    await pressAndShow('overview');
    expect(screen.getByRole('region', { name: 'Chưa kiểm tra được' })).toBeVisible();
    expect(await barriersIn(container)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Mở sổ mẫu để xem thử' }));
    await user.click(screen.getByRole('button', { name: 'Tạo sổ chấm điểm theo khung minh họa' }));
    expect(await screen.findByText('Đã tạo sổ chấm điểm và mở trong cửa sổ Excel mới.')).toBeVisible();
    expect(workbook.opened).toHaveLength(2);
  });
});

test('the language is changed at once, for what is shown and for what is written from then on, and kept for the next time', async () => {
  const { show, user, pressAndShow } = await openPane({ ...CLEAN, 'Bảng điểm': scores('1.5', '') });
  await show('settings');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ngôn ngữ của ngăn này' }), 'English');
  expect(await screen.findByRole('button', { name: 'Check and recalculate' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('language')).toBe('en');

  await pressAndShow('overview');
  expect(screen.getByRole('region', { name: 'Errors left' })).toBeVisible();
});
