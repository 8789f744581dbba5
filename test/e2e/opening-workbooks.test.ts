import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('the file menu', () => {
  it('opens another sample in the place of the first', async () => {
    const preview = await open({ sample: 'tinh-co-loi' });

    await preview.openSample('tinh-mau');

    await preview.pane.press('Kiểm tra và tính lại');
    expect(await preview.pane.verdict()).toBe('Sẵn sàng');
  });

  it('opens a workbook from this computer', async () => {
    const preview = await open({ sample: 'tinh-co-loi' });

    await preview.openFile(path.join(PROJECT, 'assets/samples/so-tong-60.xlsx'));

    await preview.pane.press('Kiểm tra và tính lại');
    expect(await preview.pane.verdict()).toBe('Sẵn sàng');
    expect((await preview.grid.state()).name).toBe('so-tong-60.xlsx');
  });

  it('shows a workbook that the add-in has made, and says whose it is', async () => {
    const preview = await open({ sample: 'tinh-co-loi' });

    await preview.makeInThePane(path.join(PROJECT, 'assets/samples/so-tong-60.xlsx'));

    expect(await preview.page.getByRole('banner').innerText()).toContain('Sổ này do Soát điểm CCHC vừa tạo');
    await preview.pane.press('Kiểm tra và tính lại');
    expect(await preview.pane.verdict()).toBe('Sẵn sàng');
  });

  it('says so when a file is no workbook', async () => {
    const preview = await open({ sample: 'tinh-mau' });

    await preview.chooseFile(path.join(PROJECT, 'package.json'));

    expect(await preview.message()).toBe('Không mở được package.json: tệp này không phải là sổ Excel (.xlsx).');
    expect((await preview.grid.state()).name).toBe('tinh-mau.xlsx');
  });
});
