import { screen, waitFor, within } from '@testing-library/react';
import type { ViewName } from '../../src/messages/frame-messages';
import { barriersIn, openPane } from '../support/open-pane';

const FRAMEWORK = `
  | Khung tiêu chí xác định Chỉ số CCHC năm 2025 |             |             |                     |                   |
  | STT     | Tiêu chí                | Điểm tối đa | Hình thức đánh giá  | Cơ quan phụ trách |
  |---------|-------------------------|-------------|---------------------|-------------------|
  | "1"     | Chỉ đạo, điều hành      | 4           |                     | Sở Nội vụ         |
  | "1.1"   | Kế hoạch                | 4           |                     |                   |
  | "1.1.1" | Ban hành kế hoạch       | 1           | Tự đánh giá         |                   |
  | "1.1.2" | Kiểm tra thực hiện      | 3           | Tự đánh giá         | Thanh tra tỉnh    |
  | "2"     | Cải cách thể chế        | 6           |                     |                   |
  | "2.1"   | Văn bản                 | 6           |                     |                   |
  | "2.1.1" | Rà soát văn bản         | 4           | Tự đánh giá         | Sở Tư pháp        |
  | "2.1.2" | Tác động của cải cách   | 2           | Tự đánh giá         |                   |
  | Xếp loại: Tốt từ 90; Khá từ 60 đến dưới 90; Trung bình dưới 60 |  |  |     |                   |
`;

/** 2 points lost in 1.1.2, 0,5 in 2.1.1; 2.1.2 is not scored yet. */
const SCORES = `
  | STT     | Tiêu chí                | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng     | Giải trình        |
  |---------|-------------------------|-------------|------------------|-------------------------|-------------------|
  | "1"     | Chỉ đạo, điều hành      | 4           |                  |                         |                   |
  | "1.1"   | Kế hoạch                | 4           |                  |                         |                   |
  | "1.1.1" | Ban hành kế hoạch       | 1           | 1                | Kế hoạch số 5/KH-SNV    |                   |
  | "1.1.2" | Kiểm tra thực hiện      | 3           | 1                |                         |                   |
  | "2"     | Cải cách thể chế        | 6           |                  |                         |                   |
  | "2.1"   | Văn bản                 | 6           |                  |                         |                   |
  | "2.1.1" | Rà soát văn bản         | 4           | 3.5              |                         |                   |
  | "2.1.2" | Tác động của cải cách   | 2           |                  |                         |                   |
`;

const FULL = SCORES.replace(/\| 3 {11}\| 1 /, '| 3           | 3 ').replace('| 3.5              |', '| 4                |').replace('| 2           |                  |', '| 2           | 2                |');
const WITHOUT_EVIDENCE = SCORES.split('\n').map((line) => line.split('|').slice(0, 5).join('|').concat('|')).join('\n').replace(/^\|$/gm, '');

describe('“Điểm mất”', () => {
  test('tells the sum at first, and the rest to whoever opens it', async () => {
    const { user } = await pressed(SCORES);
    const lost = screen.getByRole('region', { name: 'Điểm mất: 2,5' });
    expect(lost).toHaveTextContent(/^Điểm mất: 2,5$/);
    await user.click(within(lost).getByRole('button'));
    expect(await within(lost).findByText('Tính theo cột “Tự chấm”; còn 2 điểm chưa xác định vì chưa có điểm đọc được.')).toBeVisible();
  });

  test.each([
    ['Lĩnh vực',          ['1. Chỉ đạo, điều hành 2', '2. Cải cách thể chế 0,5 chưa xác định 2 điểm']],
    ['Tiêu chí',          ['1.1. Kế hoạch 2', '2.1. Văn bản 0,5 chưa xác định 2 điểm']],
    ['Mục chấm điểm',     ['1.1.2. Kiểm tra thực hiện 2', '2.1.1. Rà soát văn bản 0,5', '2.1.2. Tác động của cải cách 0 chưa xác định 2 điểm']],
    ['Cơ quan phụ trách', ['Thanh tra tỉnh 2', 'Sở Tư pháp 0,5', 'Chưa phân công 0 chưa xác định 2 điểm']],
  ])('is told by %s, those that lost most first', async (grouping, expected) => {
    const { user } = await openedAt(/^Điểm mất/, SCORES);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xem theo' }), grouping);
    const lines = within(screen.getByRole('list', { name: grouping })).getAllByRole('listitem');
    expect(lines.map(textOf)).toEqual(expected);
  });

  test('does not offer agencies where none is named, nor criteria that are the items', async () => {
    await openedAt(/^Điểm mất/, `
      | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm |
      |-------|----------|-------------|--------------|
      | "1"   | Chỉ đạo  | 4           |              |
      | "1.1" | Kế hoạch | 4           | 1            |`, {});
    const offered = within(screen.getByRole('combobox', { name: 'Xem theo' })).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Lĩnh vực', 'Mục chấm điểm']);
  });

  test('leads to the score of an item', async () => {
    const { user, workbook } = await openedAt(/^Điểm mất/, SCORES);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xem theo' }), 'Mục chấm điểm');
    await user.click(screen.getByRole('button', { name: '2.1.1. Rà soát văn bản' }));
    expect(workbook.revealed).toEqual(['Bảng điểm!D8']);
  });

  test('says what the next grade takes, and where that can be won back', async () => {
    const { region } = await openedAt(/^Điểm mất/, SCORES.replace(/\| 2 {11}\| {18}\|/, '| 2           | 2                |'));
    expect(region).toHaveTextContent('Cần thêm 1,5 điểm để xếp loại Tốt (từ 90,00%); đủ nếu lấy lại điểm mất ở 1.1.2 (2)');
  });

  test.each([
    ['75',    'Cần thêm 2 điểm để đạt 75,00%; đủ nếu lấy lại điểm mất ở 1.1.2 (2).'],
    ['77,5%', 'Cần thêm 2,25 điểm để đạt 77,50%; đủ nếu lấy lại điểm mất ở 1.1.2 (2); 2.1.1 (0,5).'],
    ['90',    'Cần thêm 3,5 điểm để đạt 90,00%, nhiều hơn tổng số điểm đã mất.'],
    ['50',    'Đã đạt 50,00%.'],
    ['chín',  'Nhập một số từ 0 đến 100.'],
    ['101',   'Nhập một số từ 0 đến 100.'],
  ])('says what a wished-for index of %s takes', async (typed, told) => {
    const { user, region } = await openedAt(/^Điểm mất/, SCORES);
    await user.type(within(region).getByRole('textbox', { name: 'Chỉ số mong muốn (%)' }), typed);
    expect(within(region).getByText(told)).toBeVisible();
  });

  test('is not there where nothing is lost', async () => {
    await pressed(FULL);
    expect(screen.queryByRole('region', { name: /^Điểm mất/ })).toBeNull();
  });
});

describe('“Tình trạng tài liệu kiểm chứng”', () => {
  test('counts the items by what became of their evidence', async () => {
    const { region } = await openedAt(EVIDENCE, SCORES.replace('| 3.5              |                         |                   |', '| 3.5              |                         | Chưa có hướng dẫn |'));
    expect(within(region).getAllByRole('listitem').map(textOf)).toEqual(['Còn thiếu: 1 mục', 'Có giải trình: 1 mục', 'Có tài liệu: 1 mục', 'Không yêu cầu: 1 mục']);
  });

  test.each([
    ['Lĩnh vực', ['2. Cải cách thể chế: thiếu 1/2 mục, 3,5 điểm có nguy cơ', '1. Chỉ đạo, điều hành: thiếu 1/2 mục, 1 điểm có nguy cơ']],
    ['Cơ quan phụ trách', [
      'Sở Tư pháp: thiếu 1/1 mục, 3,5 điểm có nguy cơ',
      'Thanh tra tỉnh: thiếu 1/1 mục, 1 điểm có nguy cơ',
      'Sở Nội vụ: 1 mục, không thiếu',
      'Chưa phân công: 1 mục, không thiếu',
    ]],
  ])('is told by %s, those with most points at risk first', async (grouping, expected) => {
    const { user, region } = await openedAt(EVIDENCE, SCORES);
    await user.selectOptions(within(region).getByRole('combobox', { name: 'Xem theo' }), grouping);
    expect(within(region).getAllByRole('button').map(textOf)).toEqual(expected);
  });

  test('opens to each item, what costs most first, which leads to the cell where evidence belongs', async () => {
    const { user, region, workbook } = await openedAt(EVIDENCE, SCORES);
    await user.click(within(region).getByRole('button', { name: /^1\. Chỉ đạo/ }));
    expect(within(region).getAllByRole('listitem').map(textOf).slice(-2)).toEqual([
      '1.1.2. Kiểm tra thực hiện Còn thiếu: 1 điểm có nguy cơ',
      '1.1.1. Ban hành kế hoạch Có tài liệu: đã chấm 1 điểm',
    ]);
    await user.click(within(region).getByRole('button', { name: '1.1.2. Kiểm tra thực hiện' }));
    expect(workbook.revealed).toEqual(['Bảng điểm!E5']);
  });

  test('calls nothing missing where the table has no column for it', async () => {
    const { region } = await openedAt(EVIDENCE, WITHOUT_EVIDENCE);
    expect(region).toHaveTextContent('Bảng này không có cột tài liệu kiểm chứng hay giải trình nên chưa xét được tài liệu.');
    expect(region).not.toHaveTextContent('thiếu');
    expect(screen.queryByText(/có nguy cơ không được công nhận/)).toBeNull();
  });
});

describe('“Xếp hạng”', () => {
  test('tells every unit’s place, index and grade', async () => {
    const { region } = await openedAt(/^Xếp hạng 2 đơn vị/, SCORES, { 'Khung tiêu chí': FRAMEWORK, 'Sở Y tế': FULL });
    expect(within(region).getAllByRole('listitem').map(textOf)).toEqual(['1. Sở Y tế 100,00% Xếp loại: Tốt', '2. Bảng điểm 55,00% Xếp loại: Trung bình (tạm tính)']);
  });

  test('is not there for one unit', async () => {
    await pressed(SCORES);
    expect(screen.queryByRole('region', { name: /^Xếp hạng/ })).toBeNull();
  });
});

test('in English all of it is English', async () => {
  const { user, show, pressAndShow } = await openPane({ Scores: SCORES, Others: FULL }, 'en');
  await pressAndShow('indices');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Unit' }), 'Scores (rank 2)');
  for (const part of [/^Points lost/, /^Ranking/]) await user.click(within(screen.getByRole('region', { name: part })).getByRole('button'));
  await show('evidence');
  for (const part of [/^Points lost/, 'State of the evidence', /^Ranking/]) {
    const region = screen.getByRole('region', { name: part, hidden: true });
    await within(region).findAllByRole('list', { hidden: true });
    const ours = region.textContent.replaceAll(/Chỉ đạo, điều hành|Cải cách thể chế/g, '');
    expect(ours).not.toMatch(/[ăâđêôơư]/i);
  }
});

test('nothing stands in the way of a screen reader when all of it is open', async () => {
  const { user, container, show } = await pressed(SCORES, { ...WITH_FRAMEWORK, 'Sở Y tế': FULL });
  for (const part of [/^Điểm mất/, /^Xếp hạng/]) {
    const region = screen.getByRole('region', { name: part });
    await user.click(within(region).getByRole('button'));
    await within(region).findAllByRole('list');
  }
  expect(await barriersIn(container)).toEqual([]);

  await show('evidence');
  await user.click(screen.getByRole('button', { name: /^1\. Chỉ đạo, điều hành: thiếu/ }));
  expect(await barriersIn(container)).toEqual([]);
});

/** What stands in a part of the page, its pieces set apart. */
function textOf(part: Element): string {
  const pieces = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: (string | null)[] = [];
  while (pieces.nextNode() !== null) texts.push(pieces.currentNode.textContent);
  return texts.join(' ');
}

const WITH_FRAMEWORK: Readonly<Record<string, string>> = { 'Khung tiêu chí': FRAMEWORK };
const EVIDENCE = /^Tình trạng/;

/** The pane after one press, with the first unit's indices in view. */
async function pressed(table: string, others = WITH_FRAMEWORK, view: ViewName = 'indices') {
  const opened = await openPane({ 'Bảng điểm': table, ...others });
  await opened.pressAndShow(view);
  return opened;
}

/** The same with one of its parts open; that of the evidence never is folded. */
async function openedAt(part: RegExp, table: string, others = WITH_FRAMEWORK) {
  const opened = await pressed(table, others, part === EVIDENCE ? 'evidence' : 'indices');
  const region = screen.getByRole('region', { name: part });
  if (part !== EVIDENCE) await opened.user.click(within(region).getByRole('button'));
  await waitFor(() => {
    expect(region.childElementCount).toBeGreaterThan(1);
  });
  return { ...opened, region };
}
