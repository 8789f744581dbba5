import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { xlsxOf } from '../support/xlsx-of';
import { hasNoBarrier } from './support/barriers';
import { LOOKS } from './support/looks';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

const NO_TABLE = { 'Ghi chú': '| Ngày | Việc |' };

const NO_FRAMEWORK = {
  'Bảng điểm': `
    | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng             |
    |-------|---------------|-------------|--------------|---------------------------------|
    | 1     | Chỉ đạo       | 4           |              |                                 |
    | 1.1   | Kế hoạch CCHC | 4           |              |                                 |
    | 1.1.1 | Ban hành      | 1           | 1            | Kế hoạch số 144/KH-UBND         |
    | 1.1.2 | Kết quả       | 3           |              |                                 |`,
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'man-hinh-dau-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Both languages, both widths and all colours once: each state has a workbook of its own to be opened. */
const ONCE = LOOKS.filter(({ name }) => ['light-320-vi', 'light-450-en', 'contrast-320-vi', 'dark-450-vi'].includes(name));

describe('the first screen', () => {
  it.each(ONCE)('in every state: $name', async ({ name, wishes, surroundings, asked }) => {
    const preview = await open({ sample: 'tinh-mau', ...wishes }, surroundings);
    const { pane } = preview;
    await pane.show('overview');
    await hasNoBarrier(preview, `${name}-first-run`, asked);

    await pane.pressReview();
    await pane.show('overview');
    await hasNoBarrier(preview, `${name}-clean`, asked);

    for (const [state, tables] of Object.entries({ 'no-table': NO_TABLE, 'no-framework': NO_FRAMEWORK })) {
      const file = path.join(folder, `${state}-${name}.xlsx`);
      writeFileSync(file, await xlsxOf(tables));
      await preview.openFile(file);
      await pane.pressReview();
      await pane.show('overview');
      await hasNoBarrier(preview, `${name}-${state}`, asked);
    }
  });

  it('stays readable at 200 percent, where 320 pixels are 160', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { page, pane } = preview;
    await pane.pressReview();
    await pane.zoom(2);
    await hasNoBarrier(preview, 'zoomed-320');

    // A low pane, as zooming makes it: the bar at the top does not stay in the way of what is read.
    await page.setViewportSize({ width: 1280, height: 420 });
    const lastStep = pane.frame.getByRole('region', { name: 'Việc cần làm tiếp' }).getByRole('button').last();
    await lastStep.scrollIntoViewIfNeeded();
    const bar = await pane.frame.locator('.frame-bar').evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bar).toBeLessThanOrEqual(0);
  });

  it('opens the sample workbook for whoever has none', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    await preview.pane.frame.getByRole('button', { name: 'Mở sổ mẫu để xem thử' }).click();
    await preview.page.waitForFunction(() => 'preview' in window && window.preview.host.workbook.name === 'Sổ mới.xlsx');
    await preview.pane.isReady();
    await preview.pane.press('Kiểm tra và tính lại');
    expect(await preview.pane.verdict()).toBe('Còn lỗi');
    expect(preview.network.leaving).toEqual([]);
  });
});
