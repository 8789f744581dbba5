import { act, screen, within } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { chosenFolder, sha256InParts } from '../../src/taskpane/folder/listed-files';
import { saveFile } from '../../src/taskpane/save-file';
import { barriersIn, openPane } from '../support/open-pane';

jest.mock('../../src/taskpane/save-file', () => ({ saveFile: jest.fn() }));

const SCORES = `
  | STT   | Tiêu chí     | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng                      |
  |-------|--------------|-------------|-----------------|------------------------------------------|
  | 1     | Chỉ đạo      | 4           | =SUM(D3) → 4    |                                          |
  | 1.1   | Kế hoạch     | 4           | =SUM(D4:D7) → 4 |                                          |
  | 1.1.1 | Ban hành     | 1           | 1               | Kế hoạch số 144/KH-UBND ngày 27/10/2022  |
  | 1.1.2 | Kết quả      | 1           | 1               | Báo cáo số 12/BC-SNV                     |
  | 1.1.3 | Kiểm tra     | 1           | 1               | Kế hoạch số 144/KH-UBND ngày 27/10/2022  |
  | 1.1.4 | Tuyên truyền | 1           | 1               | Quyết định số 7/QĐ-SNV                   |`;

const FILES = [
  fileOf('1.1.1/KH 144-KH-UBND.pdf', 'kế hoạch'),
  fileOf('sao lưu/144KHUBND.pdf', 'kế hoạch'),
  fileOf('7.pdf', 'bảy'),
  fileOf('=scan,1.pdf', 'ảnh'),
  fileOf('Thumbs.db', 'x'),
  fileOf('rong.pdf', ''),
];

test('is there only after a review, folded, and says that nothing leaves the computer', async () => {
  const { user, show, pressAndShow } = await openPane({ 'Bảng điểm': SCORES });
  await show('evidence');
  expect(screen.queryByRole('button', { name: 'Kiểm tra thư mục tài liệu' })).toBeNull();
  await pressAndShow('evidence');
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra thư mục tài liệu', expanded: false }));
  expect(await screen.findByText(/chỉ được đọc trên máy này, không gửi đi đâu/)).toBeVisible();
});

test('counts first, then every list with what is to be done open', async () => {
  const { container } = await opened();

  expect(within(screen.getByRole('list', { name: 'Kết quả đối chiếu' })).getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Văn bản chưa thấy tệp (1)',
    'Văn bản chưa chắc, cần mở xem (1)',
    'Tệp rỗng (1)',
    'Nhóm tệp trùng nội dung (1)',
    'Tệp chưa thấy viện dẫn (2)',
    'Văn bản đã thấy tệp (1)',
    'Tệp bỏ qua (1)',
  ]);
  expect(screen.getByText('Thư mục “Minh chứng”, 6 tệp: đã đọc 5/5 tệp.')).toBeVisible();
  expect(part('Văn bản chưa thấy tệp (1)')).toHaveTextContent('Báo cáo 12/BC-SNV');
  expect(part('Văn bản chưa chắc, cần mở xem (1)')).toHaveTextContent(/Quyết định 7\/QĐ-SNV.*7\.pdf.*chỉ trùng số.*SHA-256/);
  expect(part('Tệp rỗng (1)')).toHaveTextContent('rong.pdf');
  expect(part('Nhóm tệp trùng nội dung (1)')).toHaveTextContent(/Nhóm 1.*1\.1\.1\/KH 144-KH-UBND\.pdf.*sao lưu\/144KHUBND\.pdf/);
  expect(part('Văn bản chưa thấy tệp (1)')).toHaveTextContent('Thư mục còn 2 tệp mà tên không nêu số văn bản');
  expect(part('Văn bản đã thấy tệp (1)')).not.toHaveTextContent('Kế hoạch 144');
  expect(await barriersIn(container)).toEqual([]);
});

test('a press on a cell shows it; one document that several cells cite stands once, with all of them', async () => {
  const { user, workbook } = await opened();
  await user.click(screen.getByRole('button', { name: 'Văn bản đã thấy tệp (1)' }));
  const found = part('Văn bản đã thấy tệp (1)');
  expect(within(found).getAllByText('Kế hoạch 144/KH-UBND ngày 27/10/2022')).toHaveLength(1);
  await user.click(within(found).getByRole('button', { name: 'Mục 1.1.3 · Bảng điểm, ô E6' }));
  expect(workbook.revealed).toEqual(['Bảng điểm!E6']);
});

test('the SHA-256 is shown short, whole on demand, and can be copied', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Tệp chưa thấy viện dẫn (2)' }));
  const hash = createHash('sha256').update('ảnh').digest('hex');
  const unused = part('Tệp chưa thấy viện dẫn (2)');
  await user.click(within(unused).getByText(new RegExp(`SHA-256 ${hash.slice(0, 12)}…`)));
  expect(within(unused).getByText(hash)).toBeVisible();
  await user.click(within(unused).getByRole('button', { name: 'Chép mã SHA-256 của =scan,1.pdf' }));
  expect(await navigator.clipboard.readText()).toBe(hash);
  expect(within(unused).getByText('Đã chép.')).toBeVisible();
});

test('the whole list is saved as a table in which nothing is a formula', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Tải danh sách đầy đủ (CSV)' }));
  const [name, content, type] = jest.mocked(saveFile).mock.calls.at(-1) ?? [];
  expect([name, type]).toEqual(['Kiểm tra thư mục tài liệu.csv', 'text/csv;charset=utf-8']);
  const lines = String(content).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 2 + FILES.length);
  expect(lines[1]).toBe('Chưa thấy tệp,Báo cáo 12/BC-SNV,"Mục 1.1.2 · Bảng điểm, ô E5",,,');
  expect(lines).toContainEqual(expect.stringMatching(/^Chưa thấy viện dẫn,,,"'=scan,1\.pdf",\d+,[0-9a-f]{64}$/));
});

test('a new review is compared with the same files, without choosing them again', async () => {
  const { user, session } = await opened();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và tính lại' }));
  expect(session.state.doing).toBeNull();
  expect(part('Văn bản chưa thấy tệp (1)')).toHaveTextContent('Báo cáo 12/BC-SNV');
});

test('a file that cannot be read is named with the reason, and reading can be stopped', async () => {
  const { user, folderDesk } = await opened([]);
  let stopped = false;
  const listed = [
    { path: 'khoa.pdf', size: 5, sha256: () => Promise.reject(new DOMException('locked', 'NotReadableError')) },
    {
      path: 'lon.pdf',
      size: 5,
      sha256: async (goesOn: () => boolean) => {
        await user.click(screen.getByRole('button', { name: 'Dừng đọc tệp' }));
        stopped = !goesOn();
        return null;
      },
    },
  ];
  await act(() => folderDesk.choose({ name: null, files: listed }));
  expect(stopped).toBe(true);
  // The button has gone away; the keyboard is where its outcome is told.
  expect(screen.getByText('2 tệp đã chọn: đã đọc 1/2 tệp.')).toHaveFocus();
  expect(screen.getByText('2 tệp đã chọn: đã đọc 1/2 tệp.')).toBeVisible();
  expect(part('Tệp không đọc được (1)')).toHaveTextContent('khoa.pdf');
  expect(screen.getByText(/có thể còn tệp trùng chưa biết/)).toBeVisible();
});

describe('What a person has picked', () => {
  test('is told by its paths below the chosen folder', () => {
    const { name, files } = chosenFolder(FILES);
    expect(name).toBe('Minh chứng');
    expect(files.map(({ path }) => path)).toEqual(['1.1.1/KH 144-KH-UBND.pdf', 'sao lưu/144KHUBND.pdf', '7.pdf', '=scan,1.pdf', 'Thumbs.db', 'rong.pdf']);
  });

  test('or, where files are picked one by one, by their names', () => {
    expect(chosenFolder([new File(['a'], 'KH 144.pdf')])).toMatchObject({ name: null, files: [{ path: 'KH 144.pdf', size: 1 }] });
  });

  test.each([['', 4], ['abc', 4], ['abcd', 4], ['abcdefghi', 4]])('%j has the same SHA-256 in parts of %i bytes as in one', async (content, part) => {
    expect(await sha256InParts(new Blob([content]), part, () => true)).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test('is given up between two parts', async () => {
    let parts = 0;
    expect(await sha256InParts(new Blob(['abcdefghi']), 4, () => (parts += 1) < 3)).toBeNull();
    expect(parts).toBe(3);
  });

  test.each([['NotFoundError', 'gone'], ['NotReadableError', 'refused'], ['AbortError', 'failed']])('and cannot be read for %s is %s', async (name, because) => {
    const file = new File(['a'], 'a.pdf');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new DOMException('', name)) });
    await expect(chosenFolder([file]).files[0]?.sha256(() => true)).rejects.toMatchObject({ because });
  });
});

function part(name: string): HTMLElement {
  return screen.getByRole('group', { name });
}

/** The pane after a review, with these files chosen. */
async function opened(files: readonly File[] = FILES) {
  const pane = await openPane({ 'Bảng điểm': SCORES });
  await pane.pressAndShow('evidence');
  await pane.user.click(await screen.findByRole('button', { name: 'Kiểm tra thư mục tài liệu' }));
  // Here as in a host whose dialogue chooses no folders.
  const input = await screen.findByLabelText('Chọn nhiều tệp…', { selector: 'input' });
  if (files.length > 0) {
    await pane.user.upload(input, [...files]);
    await screen.findByRole('list', { name: 'Kết quả đối chiếu' });
  }
  return pane;
}

function fileOf(path: string, content: string): File {
  const file = new File([content], path.replace(/^.*\//, ''));
  Object.defineProperty(file, 'webkitRelativePath', { value: `Minh chứng/${path}` });
  return file;
}
