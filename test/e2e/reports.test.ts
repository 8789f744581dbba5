import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview-tests';
import type { Preview } from './support/preview';

const { open } = previewTests();

const OWN = ['Báo cáo phát hiện', 'Tổng hợp chỉ số', 'Phiếu yêu cầu – Văn phòng UBND', 'Phiếu yêu cầu – Sở Nội vụ'];

async function atReports(width?: number): Promise<Preview> {
  const preview = await open({ sample: 'tinh-co-loi', ...(width !== undefined && { width }) });
  await preview.pane.press('Kiểm tra và tính lại');
  await preview.pane.frame.getByRole('tab', { name: 'Báo cáo' }).click();
  await preview.pane.frame.getByRole('button', { name: 'Thêm trang báo cáo' }).waitFor();
  return preview;
}

async function press(preview: Preview, name: string): Promise<void> {
  await preview.pane.frame.getByRole('button', { name, exact: true }).click();
}

const namesIn = ({ grid }: Preview): Promise<readonly string[]> => grid.sheetNames();

describe('The report sheets', () => {
  it('appear in the workbook, and go with one undo', async () => {
    const preview = await atReports();
    const before = await namesIn(preview);

    await press(preview, 'Thêm trang báo cáo');
    await preview.pane.saysWhenDone('Đã thêm 4 trang báo cáo ở cuối tệp.');
    expect(await namesIn(preview)).toEqual([...before, ...OWN]);

    await preview.pane.press('Hoàn tác');
    await preview.pane.saysWhenDone('Đã hoàn tác lần ghi gần nhất.');
    expect(await namesIn(preview)).toEqual(before);
    expect(preview.network.leaving).toEqual([]);
  });

  it('are replaced when they are made again, and taken away when nobody wants them', async () => {
    const preview = await atReports();
    const before = await namesIn(preview);
    await press(preview, 'Thêm trang báo cáo');
    await preview.pane.saysWhenDone('Đã thêm 4 trang báo cáo ở cuối tệp.');

    await press(preview, 'Thêm trang báo cáo');
    await preview.pane.isAtRest();
    expect(await namesIn(preview)).toEqual([...before, ...OWN]);

    await press(preview, 'Xóa trang báo cáo');
    await preview.pane.saysWhenDone('Đã xóa 4 trang báo cáo.');
    expect(await namesIn(preview)).toEqual(before);
  });

  it('leave what a check finds as it was', async () => {
    const preview = await atReports();
    await preview.pane.press('Kiểm tra và tính lại');
    const found = await checked(preview);
    await preview.pane.frame.getByRole('tab', { name: 'Báo cáo' }).click();
    await press(preview, 'Thêm trang báo cáo');
    await preview.pane.saysWhenDone('Đã thêm 4 trang báo cáo ở cuối tệp.');
    await preview.pane.press('Kiểm tra và tính lại');
    expect(await checked(preview)).toBe(found);
  });
});

describe('The draft report', () => {
  it('is made beside the page, downloaded, and holds every finding', async () => {
    const preview = await atReports(320);
    await press(preview, 'Lập dự thảo Word');
    await preview.pane.frame.getByText('Đã lập xong dự thảo.').waitFor();
    expect(await barriersIn(preview)).toEqual([]);
    expect(await preview.pane.cutOff()).toEqual([]);

    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.pane.frame.getByRole('button', { name: /^Tải về “Dự thảo báo cáo/ }).click(),
    ]);

    expect(download.suggestedFilename()).toMatch(/^Dự thảo báo cáo CCHC.*\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [, total] = /TOÀN BỘ PHÁT HIỆN \((\d+)\)/.exec(xml) ?? [];
    const table = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((each) => each.includes('Nội dung phát hiện'));
    expect(table?.match(/<w:tr>/g)).toHaveLength(Number(total) + 1);
    expect(Number(total)).toBeGreaterThan(10);
    expect(preview.network.leaving).toEqual([]);
  });
});

/** What the overview says at a glance. */
async function checked({ pane }: Preview): Promise<string> {
  await pane.frame.getByRole('tab', { name: 'Phát hiện' }).click();
  await pane.frame.getByRole('listitem').first().waitFor();
  return (await pane.frame.getByRole('listitem').allTextContents()).join('\n');
}
